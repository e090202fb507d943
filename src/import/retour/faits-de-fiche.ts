import type { Champ } from '../../model/champs.ts';
import { ficheResponsable, ficheSousTraitant } from '../../model/fiche.ts';
import { registreYaml } from '../../model/registre.ts';
import type { Reponse } from '../../model/reponse.ts';
import type { Fiche } from '../../register/fiche.ts';
import { enFormesLongues } from '../../register/formes-longues.ts';
import type { Partage } from '../../register/partage.ts';
import { type Carte, carte, estCarte, type Valeur } from '../understand/brouillon.ts';
import { cleDeReference } from '../understand/reference.ts';
import { champsDe, elementDuChamp, faitsDe, faitsDObjet } from './faits.ts';

type Answers = Readonly<Record<string, Reponse<unknown>>>;

/** What no workbook carries: notes for oneself, and the review, which signs the YAML. */
const GARDES: ReadonlySet<string> = new Set(['notes_internes', 'revue']);

/** A common value stands in each element of these lists once the fiche is resolved. */
const COMMUNS: Readonly<Record<string, readonly string[]>> = {
  base_legale: ['finalites'],
  conservation: ['donnees', 'donnees_sensibles'],
};

type Champs = Readonly<Record<string, Champ<unknown>>>;

const portes = (fiche: Champ<unknown>): Champs =>
  Object.fromEntries(Object.entries(champsDe(fiche)!).filter(([nom]) => !GARDES.has(nom)));

const PORTES: Readonly<Record<Fiche['role'], Champs>> = {
  responsable: portes(ficheResponsable),
  'sous-traitant': portes(ficheSousTraitant),
};

/** The fields of a fiche that a workbook carries, in the order of the model: all but the two kept here. */
export const champsPortes = (role: Fiche['role']): Champs => PORTES[role];

/** All that a fiche says and a workbook carries: references and common values resolved. */
export function faitsDeFiche(fiche: Fiche, partage: Partage): Carte {
  const resolue = enFormesLongues(fiche, partage) as unknown as Answers;
  const faits = faitsDObjet(champsPortes(fiche.role), resolue);
  for (const [commun, listes] of Object.entries(COMMUNS)) {
    if (listes.some((liste) => Array.isArray(faits[liste]))) delete faits[commun];
  }
  return faits;
}

/**
 * The elements of a list of a fiche, each at its rank: what cannot be read, or is not told, leaves a hole.
 * `dits`: what the list says, without holes.
 */
export function elementsDeFiche(
  fiche: Fiche,
  nom: string,
  dits: readonly Valeur[],
): readonly (Valeur | undefined)[] {
  const reponse = (fiche as unknown as Answers)[nom];
  if (reponse?.etat !== 'donnee' || !Array.isArray(reponse.valeur)) return [];
  const ecrits = reponse.valeur as readonly Reponse<unknown>[];
  if (ecrits.length === dits.length) return dits;
  const element = elementDuChamp(champsPortes(fiche.role)[nom]!);
  return ecrits.map((un) => faitsDe(element, un));
}

/** The fields of `registre.yaml` that a workbook carries. */
export const CHAMPS_DU_REGISTRE = Object.fromEntries(
  Object.entries(champsDe(registreYaml)!).filter(([nom]) => nom !== 'version'),
);

/** All that `registre.yaml` says and a workbook carries; of its list, the activities that have no fiche. */
export function faitsDuRegistre({ registre }: Partage, references: readonly string[]): Carte {
  if (!registre) return carte();
  const faits = faitsDObjet(CHAMPS_DU_REGISTRE, registre as unknown as Answers);
  const societe = registre.dpo.etat === 'donnee' ? registre.dpo.valeur.societe : undefined;
  // Only a bare text can be the identifier of an actor: it must stay one.
  const nom = societe?.etat === 'donnee' ? societe.valeur.nom : undefined;
  if (nom?.etat === 'donnee' && nom.origine.pointeur === societe?.origine.pointeur && estCarte(faits.dpo))
    faits.dpo.societe = nom.valeur;
  const liste = sansFiche(faits.liste, references);
  if (liste.length > 0) faits.liste = liste;
  else delete faits.liste;
  return faits;
}

/** The lines of a list of activities whose reference is that of no fiche. */
export function sansFiche(liste: Carte[string] | undefined, references: readonly string[]): Carte[] {
  const connues = new Set(references.map(cleDeReference));
  const lignes = Array.isArray(liste) ? liste.filter((une): une is Carte => estCarte(une)) : [];
  return lignes.filter(
    ({ reference }) => typeof reference !== 'string' || !connues.has(cleDeReference(reference)),
  );
}
