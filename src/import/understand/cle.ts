import { parTexte } from '../../model/memoire.ts';
import { plier } from '../../model/pliage.ts';

const LONGUEUR = 400;

/**
 * What two spellings of a label share: no accent, case, punctuation, numbering, « (s) », plural nor space of any kind.
 * « N° / RÉF » and « n°/réf. » give one key.
 */
export const cle = parTexte((texte: string): string =>
  plier(texte.slice(0, LONGUEUR))
    .replace(/\((?:s|e|es|x)\)/g, '')
    .replace(/[☒☐☑✓►]/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^(?:\d{1,2} ){1,3}(?=[a-z])/, '')
    .split(' ')
    .map((mot) => (mot.length > 3 ? mot.replace(/[sx]$/, '') : mot))
    .join(' '),
);

/** What two answers that say the same share: case, accents, plurals and punctuation aside, but every figure. */
export const sens = (texte: string): string =>
  plier(texte)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((mot) => (mot.length > 3 ? mot.replace(/[sx]$/, '') : mot))
    .join(' ');

/** The key without what stands in brackets: an example or a help that people cut or reword. */
export const cleNue = (texte: string): string =>
  cle(texte.slice(0, LONGUEUR).replace(/\((?!s\)|e\)|es\)|x\))[^()]{0,300}(?:\)|$)/g, ' '));

/** Whether two keys differ by one slip of the keyboard, two in a long one. */
export function presque(a: string, b: string): boolean {
  const permis = a.length >= 16 ? 2 : a.length >= 8 ? 1 : 0;
  if (a === b) return true;
  if (permis === 0 || Math.abs(a.length - b.length) > permis) return false;
  let ligne = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const suivante = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = ligne[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      suivante.push(Math.min(ligne[j]! + 1, suivante[j - 1]! + 1, substitution));
    }
    if (Math.min(...suivante) > permis) return false;
    ligne = suivante;
  }
  return ligne[b.length]! <= permis;
}
