import { type Debuts, numeroter } from './debuts.ts';
import { ENTAMES } from './entame.ts';
import type { Mot } from './mots.ts';

/** What `indexer` says of the lists of a command, put there when it is bundled; nothing in a run from the sources. */
declare const REGISTRE_LISTES: string;

const INDEX = typeof REGISTRE_LISTES === 'string' ? REGISTRE_LISTES : '';

/**
 * Where the expressions of all lists begin, by the number of their first letters, in code units: how many lists there
 * are, the length of each, where each number has its first pair, and the pairs: a list and a place in it. A run that
 * has it numbers nothing, and opens only the lists that its words call for.
 */
export function indexer(listes: readonly string[]): string {
  const debuts = listes.map(numeroter);
  const lignes: number[] = [];
  const paires: number[] = [];
  for (let numero = 0; numero < ENTAMES; numero++) {
    lignes.push(paires.length / 2);
    for (const [liste, places] of debuts.entries()) {
      for (const place of places(numero)) paires.push(liste, place);
    }
  }
  lignes.push(paires.length / 2);
  const unites = [listes.length, ...listes.map(({ length }) => length), ...lignes, ...paires];
  if (unites.some((unite) => unite > 0xffff)) throw new Error('a list too long for its index');
  return String.fromCharCode(...unites);
}

const LISTES = INDEX === '' ? 0 : INDEX.charCodeAt(0);
const LIGNES = 1 + LISTES;
const PAIRES = LIGNES + ENTAMES + 1;

/** Where the expressions of a list begin; `liste` is its rank, `texte` all of it. */
export function debutsDe(liste: number, texte: string): Debuts {
  if (liste >= LISTES || INDEX.charCodeAt(1 + liste) !== texte.length) return numeroter(texte);
  return (numero) => {
    const places: number[] = [];
    const fin = ligne(numero + 1);
    for (let rang = ligne(numero); rang < fin; rang++) {
      if (listeDe(rang) === liste) places.push(INDEX.charCodeAt(PAIRES + 2 * rang + 1));
    }
    return places;
  };
}

const ligne = (numero: number) => INDEX.charCodeAt(LIGNES + numero);
const listeDe = (rang: number) => INDEX.charCodeAt(PAIRES + 2 * rang);

/** Lists are marked thirty to a number. */
const PAR_NOMBRE = 30;
const NOMBRES = Math.ceil(LISTES / PAR_NOMBRE);

/** Whether a list may have an expression among these words: one of them begins like it. */
export function peutTrouver(liste: number, suite: readonly Mot[]): boolean {
  if (liste >= LISTES) return true;
  if (suite !== derniere) marquer(suite);
  return (marques[Math.trunc(liste / PAR_NOMBRE)]! & (1 << (liste % PAR_NOMBRE))) !== 0;
}

// All lists are asked of one text, then all of the next.
let derniere: readonly Mot[] | undefined;
const marques: number[] = new Array(NOMBRES).fill(0);
/** The lists that a number calls for, once it was met. */
const parNumero: (readonly number[] | undefined)[] = new Array(ENTAMES).fill(undefined);

function marquer(suite: readonly Mot[]): void {
  derniere = suite;
  marques.fill(0);
  for (let i = 0; i < suite.length; i++) {
    const { numero } = suite[i]!.forme;
    parNumero[numero] ??= listesDe(numero);
    const appelees = parNumero[numero];
    for (let n = 0; n < NOMBRES; n++) marques[n]! |= appelees[n]!;
  }
}

function listesDe(numero: number): readonly number[] {
  const appelees: number[] = new Array(NOMBRES).fill(0);
  const fin = ligne(numero + 1);
  for (let rang = ligne(numero); rang < fin; rang++) {
    const liste = listeDe(rang);
    appelees[Math.trunc(liste / PAR_NOMBRE)]! |= 1 << (liste % PAR_NOMBRE);
  }
  return appelees;
}
