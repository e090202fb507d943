import { parTexte } from './memoire.ts';

/**
 * Folds a French text so that two spellings of the same words compare equal:
 * case, accents, ligatures, apostrophes, dashes and every kind of space are levelled.
 * « Données  d’État » and « donnees d'etat » fold to the same string.
 */
export function plier(texte: string): string {
  if (DEJA_PLIE.test(texte)) return texte;
  return SANS_ACCENT.test(texte) ? niveler(texte) : plierAccents(texte);
}

const plierAccents = parTexte((texte) =>
  USUEL.test(texte) ? niveler(texte.replace(/[^ -~]/g, plierLettre)) : plierTout(texte),
);

/** Case, apostrophes and spaces, once there is no accent. */
function niveler(texte: string): string {
  const plie = texte.toLowerCase().replaceAll('`', "'");
  return (plie.includes('  ') ? plie.replace(/ +/g, ' ') : plie).trim();
}

/** Letters that fold one by one, and no combining mark. */
const USUEL = /^[ -~\u00a0-\u017f‘’–—…\u202f]*$/;
const PLIEES = {
  a: 'àâäÀÂÄ',
  c: 'çÇ',
  e: 'éèêëÉÈÊË',
  i: 'îïÎÏ',
  o: 'ôöÔÖ',
  u: 'ùûüÙÛÜ',
  oe: 'œŒ',
  "'": '‘’',
  '-': '–—',
  '°': '°',
  '«': '«',
  '»': '»',
  ' ': '\u00a0\u202f',
};
/** Those met so far, and from the start those of French: the others need the tables of Unicode, long to prepare. */
const lettres = new Map<string, string>();
for (const [pliee, formes] of Object.entries(PLIEES)) {
  for (const forme of formes) lettres.set(forme, pliee);
}

function plierLettre(lettre: string): string {
  const connue = lettres.get(lettre) ?? (plierTout(lettre) || ' ');
  lettres.set(lettre, connue);
  return connue;
}

const plierTout = (texte: string) =>
  texte
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/[\s\u00a0\u202f\u2007]+/g, ' ')
    .trim();

/** Most words need no folding: this is asked thousands of times a run. */
const SANS_ACCENT = /^[ -~]*$/;
const DEJA_PLIE = /^[a-z0-9]*(?: [a-z0-9]+)*$/;

/** `plier`, then reduced to the characters of an identifier: « Données de santé » → `donnees-de-sante`. */
export const plierEnId = parTexte((texte: string): string =>
  plier(texte)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|(?<!-)-+$/g, ''),
);
