import { plierEnId } from './pliage.ts';

/**
 * The candidate a person most likely meant: the same word once folded, its singular or plural,
 * the only one it begins, then the nearest by edit distance (at most a third of the letters). `undefined` when none is near.
 */
export function plusProche(saisie: string, candidats: readonly string[]): string | undefined {
  const cible = plierEnId(saisie.slice(0, 80));
  if (cible === '') return undefined;
  const plies = candidats.map((candidat) => ({ candidat, plie: plierEnId(candidat) }));
  const memeMot = plies.find(({ plie }) => plie === cible || sansPluriel(plie) === sansPluriel(cible));
  if (memeMot) return memeMot.candidat;
  const debut = plies.filter(({ plie }) => cible.length >= 5 && plie.startsWith(`${cible}-`));
  if (debut.length === 1) return debut[0]!.candidat;

  const seuil = Math.max(1, Math.floor(cible.length / 3));
  let meilleur: { candidat: string; ecart: number } | undefined;
  for (const { candidat, plie } of plies) {
    const ecart = distance(cible, plie, seuil);
    if (ecart <= seuil && (!meilleur || ecart < meilleur.ecart)) meilleur = { candidat, ecart };
  }
  return meilleur?.candidat;
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
