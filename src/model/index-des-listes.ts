import { type Debuts, numeroter } from './debuts.ts';
import { ENTAMES } from './entame.ts';
import type { Mot } from './mots.ts';

/** What `indexer` says of the lists of a command, put there when it is bundled; nothing in a run from the sources. */
declare const REGISTRE_LISTES: string;

const INDEX = typeof REGISTRE_LISTES === 'string' ? REGISTRE_LISTES : '';

/**
 * Where the expressions of all lists begin, by the number of their first letters, in code units: how many lists there
 * are, the length of each, where the line of each number begins, and the lines: the rank of a list, how many places it
 * has, these places, and so on. A run that has it numbers nothing, and opens only the lists that its words call for.
 */
export function indexer(listes: readonly string[]): string {
  const debuts = listes.map(numeroter);
  const departs: number[] = [];
  const lignes: number[] = [];
  for (let numero = 0; numero < ENTAMES; numero++) {
    departs.push(lignes.length);
    for (const [liste, debutsDe] of debuts.entries()) {
      const places = debutsDe(numero);
      if (places.length > 0) lignes.push(liste, places.length, ...places);
    }
  }
  departs.push(lignes.length);
  const unites = [listes.length, ...listes.map(({ length }) => length), ...departs, ...lignes];
  if (unites.some((unite) => unite > 0xffff)) throw new Error('a list too long for its index');
  return String.fromCharCode(...unites);
}

const LISTES = INDEX === '' ? 0 : INDEX.charCodeAt(0);
const DEPARTS = 1 + LISTES;
const LIGNES = DEPARTS + ENTAMES + 1;
const depart = (numero: number) => LIGNES + INDEX.charCodeAt(DEPARTS + numero);

/** Where the expressions of a list begin, once its texts are joined by commas; `liste` is its rank. */
export function debutsDe(liste: number, textes: readonly string[]): Debuts {
  const longueur = textes.reduce((somme, texte) => somme + texte.length, textes.length - 1);
  if (liste >= LISTES || INDEX.charCodeAt(1 + liste) !== longueur) return numeroter(textes.join(','));
  return (numero) => {
    const fin = depart(numero + 1);
    let at = depart(numero);
    while (at < fin && INDEX.charCodeAt(at) < liste) at += 2 + INDEX.charCodeAt(at + 1);
    if (at >= fin || INDEX.charCodeAt(at) > liste) return AUCUN;
    return Array.from({ length: INDEX.charCodeAt(at + 1) }, (_, rang) => INDEX.charCodeAt(at + 2 + rang));
  };
}

const AUCUN: readonly [] = [];

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
  const fin = depart(numero + 1);
  for (let at = depart(numero); at < fin; at += 2 + INDEX.charCodeAt(at + 1)) {
    const liste = INDEX.charCodeAt(at);
    appelees[Math.trunc(liste / PAR_NOMBRE)]! |= 1 << (liste % PAR_NOMBRE);
  }
  return appelees;
}
