import { type Champ, SECTIONS, type Section } from './champs.ts';
import type { Ligne } from './lecteur.ts';
import { libelle, role } from './libelle.ts';

/** « Nom | Crèche | Référence | CR-1 »: lines that hold two labels and their answers become two lines each. */
export function separerPaires(lignes: readonly Ligne[]): readonly Ligne[] {
  const colonne = colonneDroite(lignes);
  if (colonne === undefined) return lignes;
  return lignes.flatMap((ligne) => {
    const droite = ligne.places.filter(({ col }) => col >= colonne);
    const gauche = ligne.places.filter(({ col }) => col < colonne);
    if (!droite.some(({ col, texte }) => col === colonne && libelle(texte))) return [ligne];
    return [
      { ...ligne, places: gauche },
      { places: droite, colonne },
    ].filter(({ places }) => places.length > 0);
  });
}

/** The column, right of the answers, where most texts are labels of their own and have an answer beside them. */
function colonneDroite(lignes: readonly Ligne[]): number | undefined {
  const vus = new Map<number, { textes: number; champs: Set<Champ> }>();
  for (const { places, colonne } of lignes) {
    const [tete, premiere, ...suite] = places.filter(({ col }) => col >= colonne);
    const lu = tete && libelle(tete.texte);
    if (!lu || !premiere || tete.col !== colonne || libelle(premiere.texte)) continue;
    for (const [rang, { col, texte }] of suite.entries()) {
      const vu = vus.get(col) ?? { textes: 0, champs: new Set() };
      vus.set(col, vu);
      vu.textes += 1;
      const sien = libelle(texte);
      const titre = lu.champ in SECTIONS && role(texte, SECTIONS[lu.champ as Section]) !== undefined;
      const repondu = suite[rang + 1] !== undefined;
      if (sien && sien.champ !== lu.champ && !sien.id && (repondu || vu.champs.size > 0) && !titre)
        vu.champs.add(sien.champ);
    }
  }
  return [...vus].find(([, { textes, champs }]) => champs.size >= 2 && champs.size * 2 > textes)?.[0];
}
