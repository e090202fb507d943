import { plier, plierEnId } from './pliage.ts';

/**
 * The candidate a person most likely meant: the same word once folded, its singular or plural,
 * the only one it begins, then the nearest by edit distance (at most a third of the letters). `undefined` when none is near.
 */
export function plusProche(saisie: string, candidats: readonly string[]): string | undefined {
  return lesPlusProches(saisie, candidats)[0];
}

/** Several candidates are as near: the first may be shown to a person, none may be chosen for them. */
export const hesite = (saisie: string, candidats: Iterable<string>): boolean =>
  lesPlusProches(saisie, [...candidats]).length > 1;

const INVISIBLES = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Nothing but case, accents, and spaces for dashes sets the two apart: « Obligation légale », `obligation-legale`. */
export function estLeMemeMot(a: string, b: string): boolean {
  return motNu(a) === motNu(b);
}

/** A word without its case, its accents, its dashes and what does not show. */
export const motNu = (mot: string): string => plier(mot.replace(INVISIBLES, '')).replace(/[ _-]+/g, '-');

function lesPlusProches(saisie: string, candidats: readonly string[]): string[] {
  const cible = plierEnId(saisie.slice(0, 80));
  if (cible === '') return [];
  const plies = candidats.map((candidat) => ({ candidat, plie: plierEnId(candidat) }));
  const exact = plies.find(({ plie }) => plie === cible);
  if (exact) return [exact.candidat];
  const pluriels = plies.filter(({ plie }) => sansPluriel(plie) === sansPluriel(cible));
  if (pluriels.length > 0) return pluriels.map(({ candidat }) => candidat);
  const debut = plies.filter(({ plie }) => cible.length >= 5 && plie.startsWith(`${cible}-`));
  if (debut.length === 1) return [debut[0]!.candidat];

  const seuil = Math.max(1, Math.floor(cible.length / 3));
  const ecarts = plies.map(({ candidat, plie }) => ({ candidat, ecart: distance(cible, plie, seuil) }));
  const minimum = Math.min(...ecarts.map(({ ecart }) => ecart));
  if (minimum > seuil) return [];
  return ecarts.filter(({ ecart }) => ecart === minimum).map(({ candidat }) => candidat);
}

const sansPluriel = (mot: string) => mot.replace(/(?:s|x)(?=-|$)/g, '');

/** Edit distance with transpositions; any value over `plafond` means « too far ». */
function distance(a: string, b: string, plafond: number): number {
  if (Math.abs(a.length - b.length) > plafond) return plafond + 1;
  let avant: number[] = [];
  let ligne = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const suivante = [i];
    for (let j = 1; j <= b.length; j++) {
      const cout = a[i - 1] === b[j - 1] ? 0 : 1;
      let valeur = Math.min(ligne[j]! + 1, suivante[j - 1]! + 1, ligne[j - 1]! + cout);
      const transposee = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (transposee) valeur = Math.min(valeur, avant[j - 2]! + 1);
      suivante.push(valeur);
    }
    avant = ligne;
    ligne = suivante;
  }
  return ligne[b.length]!;
}
