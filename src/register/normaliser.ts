import type { Pointeur } from '../model/origine.ts';
import { plier } from '../model/pliage.ts';
import type { Problem } from '../source/problem.ts';
import { isTreeMap, type Tree, type TreeMap } from '../source/tree.ts';

const AUCUN = /^(?:aucune?s?|neant|\[ ?(?:aucune?s?|neant) ?\])$/;
const A_PRECISER = /^a[ -]preciser$/;

/** The word of the model that a text stands for, when the whole text says nothing else. */
export function motEtat(texte: string): 'aucun' | 'a-preciser' | undefined {
  if (texte.length > 14) return undefined;
  const plie = plier(texte);
  if (AUCUN.test(plie)) return 'aucun';
  return A_PRECISER.test(plie) ? 'a-preciser' : undefined;
}

/** Both genders are the model's own word: « donnees_sensibles: aucune » agrees with its key. */
const CANONIQUES = new Set(['aucun', 'aucune', 'a-preciser']);

/**
 * Brings the words of the three states to their canonical form, in place, everywhere in a tree; a list
 * that holds only such a word becomes the word. Another spelling than the model's is reported.
 */
export function normaliserEtats(racine: Tree, problems: Problem[]): void {
  const convertir = (valeur: Tree, pointeur: Pointeur): Tree => {
    if (typeof valeur === 'string') return mot(valeur, pointeur, valeur);
    if (Array.isArray(valeur)) return liste(valeur, pointeur);
    if (isTreeMap(valeur)) carte(valeur, pointeur);
    return valeur;
  };

  const mot = (valeur: string, pointeur: Pointeur, ecrit: string): string => {
    const lu = motEtat(valeur);
    if (!lu) return valeur;
    if (!CANONIQUES.has(ecrit)) {
      const data = { valeur: ecrit, mot: lu };
      problems.push({ code: 'etat-a-normaliser', place: { pointeur, part: 'value' }, data });
    }
    return lu;
  };

  const liste = (elements: Tree[], pointeur: Pointeur): Tree => {
    const [seul] = elements;
    if (elements.length === 1 && typeof seul === 'string' && motEtat(seul)) {
      return mot(seul, pointeur, `[${seul}]`);
    }
    for (const [index, element] of elements.entries()) {
      elements[index] = convertir(element, [...pointeur, index]);
    }
    return elements;
  };

  const carte = (map: TreeMap, pointeur: Pointeur) => {
    for (const cle of Object.keys(map)) {
      if (!cle.startsWith('x_')) map[cle] = convertir(map[cle]!, [...pointeur, cle]);
    }
  };

  if (isTreeMap(racine)) carte(racine, []);
}
