import type { CheminFiche } from '../../lint/chemin.ts';
import type { Fact } from '../../lint/rule.ts';
import { type DateLue, lireDate } from '../../model/date.ts';
import type { Fiche } from '../../register/fiche.ts';
import type { Releve } from '../../register/lire.ts';
import type { Partage } from '../../register/partage.ts';
import { CHEMIN_DATE } from '../../register/textes.ts';

type DateEcrite = Releve['dates'][number];

/** Every field that holds a date. */
export const CHAMPS_DATES = [
  'date_creation',
  'date_mise_a_jour',
  'date_debut',
  'date_fin',
  'destinataires[].contrat.date',
  'destinataires[].contrat.fin',
  'clients[].contrat.date',
  'clients[].contrat.fin',
  'sous_traitants_ulterieurs[].contrat.date',
  'sous_traitants_ulterieurs[].contrat.fin',
  'transferts[].verifie_le',
  'aipd.date',
  'formalites[].date',
  'revue.date',
  'registre.liste[].date_creation',
  'registre.liste[].date_mise_a_jour',
] as const satisfies readonly CheminFiche[];

/** Notices the dates that read as `forme`. */
export const estDeForme = (forme: DateLue['forme']) => (texte: string, chemin: string) =>
  chemin === CHEMIN_DATE && lireDate(texte).forme === forme;

/** The dates of a fiche that are not written AAAA-MM-JJ. */
export function datesARevoir({ releve }: Fiche): DateEcrite[] {
  return releve.dates.filter(({ date }) => date.forme !== 'iso');
}

/** The dates of a register that read as `forme`, those of `registre.yaml` included. */
export function datesDeForme<F extends DateLue['forme']>(
  forme: F,
  faits: readonly Fact<DateEcrite[]>[],
  { releve }: Partage,
) {
  return [...releve.dates, ...faits.flatMap(({ fait }) => fait)].filter(
    (ecrite): ecrite is DateEcrite & { readonly date: Extract<DateLue, { forme: F }> } =>
      ecrite.date.forme === forme,
  );
}
