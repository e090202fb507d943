import { parTexte } from '../../model/memoire.ts';
import { plier } from '../../model/pliage.ts';

const CIVILITE = /^(?:m\.|mm\.|mme\.?|mlle\.?|mr\.?|monsieur|madame|mademoiselle) +/;

/** A name without what stands after it: « Caroline Azri, Center Call », « Nicolas MARCHAND (gérant) ». */
export const nomSeul = (texte: string) => texte.replace(/[,;:(–—].*$/s, '').trim();

/** The words of a person’s name, folded, in order, without civility: « Mme Caroline AZRI » → azri, caroline. */
export function motsDuNom(...morceaux: readonly (string | undefined)[]): readonly string[] {
  return motsTries(morceaux.filter((morceau) => morceau !== undefined).join(' '));
}

const motsTries = parTexte((nom): readonly string[] => {
  const plie = plier(nomSeul(nom)).replace(CIVILITE, '');
  return enMots(plie).sort();
});

/** Without the tables of Unicode where the text has no use for them: they are long to prepare. */
const enMots = (plie: string) =>
  plie.split(/^[ -~]*$/.test(plie) ? /[^a-zA-Z0-9]+/ : /[^\p{L}\p{N}]+/u).filter(Boolean);

/** All the words of a text: those of the name that it holds, and more. */
export const motsBruts = (texte: string): readonly string[] => enMots(plier(texte));

/** The same person, as far as names can tell: the same words, or a surname alone found in the full name. */
export function memeNom(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  if (a.length === b.length) return a.every((mot, rang) => mot === b[rang]);
  const [court, long] = a.length < b.length ? [a, b] : [b, a];
  return court.length === 1 && long.includes(court[0]!);
}
