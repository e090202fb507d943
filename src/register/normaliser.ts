import { parTexte } from '../model/memoire.ts';
import { plier } from '../model/pliage.ts';
import type { Problem } from '../source/problem.ts';
import { emptyMap, isTreeMap, type Tree, type TreeMap } from '../source/tree.ts';

const AUCUN = /^(?:aucune?s?|neant|\[ ?(?:aucune?s?|neant) ?\])$/;

/** The word of the model that a text stands for, when the whole text says nothing else. */
export function motEtat(texte: string): 'aucun' | 'a-preciser' | undefined {
  if (texte.length > 14) return undefined;
  const initiale = texte.charCodeAt(0);
  const autre = initiale > 0x20 && initiale < 0x80 && !INITIALES.has(initiale);
  return autre ? undefined : motCourt(texte);
}

/** Of these words, without accent; others beyond ASCII may fold to them. */
const INITIALES = new Set([...'aAnN['].map((signe) => signe.charCodeAt(0)));

const motCourt = parTexte((texte): 'aucun' | 'a-preciser' | undefined => {
  const plie = plier(texte);
  if (plie === 'aucun' || AUCUN.test(plie)) return 'aucun';
  return plie === 'a-preciser' || plie === 'a preciser' ? 'a-preciser' : undefined;
});

/** Both genders are the model's own word: « donnees_sensibles: aucune » agrees with its key. */
const CANONIQUES = new Set(['aucun', 'aucune', 'a-preciser']);

/**
 * The same tree with the words of the three states in their canonical form, everywhere; a list that holds only such
 * a word becomes the word. Another spelling than the model's is reported. What has nothing to change is not copied.
 */
export function normaliserEtats(racine: TreeMap, problems: Problem[]): TreeMap {
  /** The way to the value at hand: one list for the whole walk, copied where something is reported. */
  const ici: (string | number)[] = [];

  const convertir = (valeur: Tree): Tree => {
    if (typeof valeur === 'string') return mot(valeur, valeur);
    if (Array.isArray(valeur)) return liste(valeur);
    return isTreeMap(valeur) ? carte(valeur) : valeur;
  };

  const mot = (valeur: string, ecrit: string): string => {
    const lu = motEtat(valeur);
    if (!lu) return valeur;
    if (!CANONIQUES.has(ecrit)) {
      const place = { pointeur: [...ici], part: 'value' } as const;
      problems.push({ code: 'etat-a-normaliser', place, data: { valeur: ecrit, mot: lu } });
    }
    return lu;
  };

  const liste = (elements: Tree[]): Tree => {
    const [seul] = elements;
    if (elements.length === 1 && typeof seul === 'string' && motEtat(seul)) return mot(seul, `[${seul}]`);
    let propres = elements;
    for (const [index, element] of elements.entries()) {
      ici.push(index);
      const propre = convertir(element);
      ici.pop();
      if (propre === element) continue;
      if (propres === elements) propres = [...elements];
      propres[index] = propre;
    }
    return propres;
  };

  const carte = (map: TreeMap): TreeMap => {
    let propre = map;
    for (const cle in map) {
      if (cle.startsWith('x_')) continue;
      ici.push(cle);
      const valeur = convertir(map[cle]!);
      ici.pop();
      if (valeur === map[cle]) continue;
      if (propre === map) propre = Object.assign(emptyMap(), map);
      propre[cle] = valeur;
    }
    return propre;
  };

  return carte(racine);
}
