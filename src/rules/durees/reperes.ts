import { dureesLuLe, type RepereDuree, reperesDuree } from '../../data/durees.ts';
import { comparerDurees, type Duree, lireDuree } from '../../model/duree.ts';
import { parObjet } from '../../model/memoire.ts';
import { enVigueur } from '../../model/pays.ts';
import { valeur } from '../../model/reponse.ts';
import type { Conservation } from '../../register/fiche.ts';

/** The reference that a retention names, if it is known and in force that day. */
export function repereDe({ repere }: Conservation, today: string): RepereDuree | undefined {
  const trouve = reperesDuree.entree(valeur(repere));
  return trouve && enVigueur(trouve, today) ? trouve : undefined;
}

/** A duration of the data files, written in ISO 8601. */
export function dureeIso(iso: string | undefined): Duree | undefined {
  const lue = iso === undefined ? undefined : lireDuree(iso);
  return lue?.forme === 'chiffree' ? lue.duree : undefined;
}

/** A fact read in a draft or not checked: it informs, and the message says so. */
export const estIncertain = ({ fiabilite }: RepereDuree) =>
  fiabilite === 'averifier' || fiabilite === 'projet';

/** How old and how sure the reference is, in words. */
export function surete({ fiabilite }: RepereDuree): string {
  if (fiabilite === 'projet') return `donnée tirée d’un projet, lue le ${dureesLuLe}`;
  return fiabilite === 'averifier' ? `donnée à vérifier, du ${dureesLuLe}` : `donnée lue le ${dureesLuLe}`;
}

/** Certain comparisons only: where months and days leave a doubt, neither is longer. */
export const estPlusLongue = (a: Duree, b: Duree) => (comparerDurees(a, b) ?? 0) > 0;

export const additionner = (a: Duree, b: Duree): Duree => ({
  mois: a.mois + b.mois,
  heures: a.heures + b.heures,
});

export const plusLongue = (durees: readonly Duree[]) =>
  durees.reduce((a, b) => (estPlusLongue(b, a) ? b : a), NULLE);

export const NULLE: Duree = { mois: 0, heures: 0 };

/** Every figure that a reference gives, in its fields or in its words: « 1 an ; 5 ans pour le temps de travail ». */
export const chiffres = parObjet(({ baseActive, archivage }: RepereDuree): Duree[] => {
  const [active, archive] = [dureeIso(baseActive.duree), dureeIso(archivage?.duree)];
  const total = active && archive && archivage?.depart ? [additionner(active, archive)] : [];
  const dits =
    `${baseActive.texte} ; ${archivage?.texte ?? ''}`.match(/(?<!\d)\d+ (?:ans?|mois|jours?|h)\b/g) ?? [];
  const ecrits = [...dits.map((dit) => lireDuree(dit))].flatMap((lue) =>
    lue.forme === 'chiffree' ? [lue.duree] : [],
  );
  return [active, archive, ...total, ...ecrits].filter((duree) => duree !== undefined);
});
