import { plier } from '../../model/pliage.ts';

const VALIDE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;

/** What joins two spellings of a reference: `001`, `ref-001` and `1`; `T-001` and `t-1`. */
export function cleDeReference(texte: string): string {
  const plie = plier(texte.slice(0, 80))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plie
    .replace(/^(?:ref|reference|numero|num|no|n|fiche)-?(?=\d)/, '')
    .replace(/(^|[^0-9])0+(?=\d)/g, '$1');
}

/** The reference as the model wants it, what it may not hold replaced by a dash; `undefined` when nothing is left. */
export function referenceValide(texte: string): string | undefined {
  if (VALIDE.test(texte)) return texte;
  const nue = texte
    .slice(0, 200)
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[^A-Za-z0-9]+|(?<![^A-Za-z0-9])[^A-Za-z0-9]+$/g, '')
    .slice(0, 40)
    .replace(/(?<![^A-Za-z0-9])[^A-Za-z0-9]+$/, '');
  return VALIDE.test(nue) ? nue : undefined;
}

/** The model’s own reference, left by those who copy its sheet without filling it. */
export const estReferenceDuModele = (texte: string): boolean => plier(texte) === 'ref-001';
