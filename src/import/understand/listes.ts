import { paysDe } from '../../model/pays.ts';
import { plier } from '../../model/pliage.ts';
import type { Sheet } from '../grid.ts';
import { entreeDe } from './valeurs/vocabulaire.ts';
import { estVide } from './vide.ts';

const PART = 0.9;
const MINIMUM = 15;
const ENTETES = /^(?:zone|garanties|pays|listes?|mesures de securite techniques)$/;

/** The sheet that feeds drop-down lists: columns of vocabularies, and nothing about any activity. */
export function estFeuilleDeListes({ cells }: Sheet): boolean {
  if (cells.length < MINIMUM) return false;
  let admises = Math.floor(cells.length * (1 - PART));
  return cells.every(({ text }) => estDeVocabulaire(text) || admises-- > 0);
}

function estDeVocabulaire(texte: string): boolean {
  if (texte.length > 120) return false;
  const plie = plier(texte);
  if (/^(?:non )?adequat$/.test(plie) || ENTETES.test(plie) || estVide(texte)) return true;
  const parmi = ['personnes', 'destinataires', 'mesures', 'garanties'] as const;
  if (plie.startsWith('derogation') || paysDe(texte) !== undefined) return true;
  return parmi.some((domaine) => entreeDe(domaine, texte) !== undefined);
}
