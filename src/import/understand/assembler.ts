import type { SourceFile } from '../grid.ts';
import type { FicheImportee, Recolte } from './comprendre.ts';
import { finir } from './finir.ts';
import { fusionner, joindre, rattacherOrphelines } from './joindre.ts';
import { listeDe } from './liste-du-registre.ts';
import { trancherDates } from './ordre-des-dates.ts';
import { cleDeReference, referenceValide } from './reference.ts';
import { trier } from './trier.ts';

interface Assemblage {
  readonly fiches: readonly FicheImportee[];
  readonly remarques: readonly string[];
}

/** Joins what was read: rows to forms, forms to the list; the model and its example are no answer. */
export function assembler(file: SourceFile, recolte: Recolte): Assemblage {
  const remarques: string[] = [];
  const vraies = trier(recolte, remarques);
  const etrangeres = [...vraies.formes, ...vraies.lignes].filter(({ exportee }) => !exportee);
  const brouillons = etrangeres.map(({ brouillon }) => brouillon);
  remarques.push(...trancherDates(recolte.deRetour ? brouillons : [...brouillons, recolte.registre]));
  const liste = listeDe(recolte.registre);
  const formes = rattacherOrphelines(vraies.formes);
  const fiches = [...formes, ...joindre(vraies.lignes, formes)];
  for (const fiche of new Set(recolte.formes.concat(recolte.lignes))) {
    if (!vraies.ecartees.has(fiche) && fiche.registre !== recolte.registre)
      fusionner(recolte.registre, fiche.registre);
  }
  const dites = fiches.map((fiche) => fiche.brouillon.texte('reference'));
  const partagees = compter(dites);
  const ecrites = new Set(dites.map((une) => referenceValide(une ?? '')?.toLowerCase() ?? ''));
  const prises = new Set<string>();
  const importees = fiches.map((fiche, rang) =>
    finir(fiche, { file, liste, partagees, prises, ecrites, seule: fiches.length === 1, rang }),
  );
  return { fiches: importees, remarques };
}

const compter = (textes: readonly (string | undefined)[]) => {
  const comptes = new Map<string, number>();
  for (const texte of textes)
    if (texte !== undefined)
      comptes.set(cleDeReference(texte), (comptes.get(cleDeReference(texte)) ?? 0) + 1);
  return comptes;
};
