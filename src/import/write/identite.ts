import type { Canonique } from '../../register/canonique.ts';
import { cle } from '../understand/cle.ts';

/** Keys that say which item of a list is meant, the surest first. */
const IDENTITE = [
  'reference',
  'libelle',
  'nom',
  'acteur',
  'service',
  'description',
  'categorie',
  'type',
  'cas',
  'destinataire',
];

/** Whether two items of a list are about the same thing. */
export function memeElement(a: Canonique | undefined, b: Canonique | undefined): boolean {
  if (!estFait(a) || !estFait(b)) return false;
  const commune = IDENTITE.find((une) => a[une] !== undefined && b[une] !== undefined);
  if (commune === undefined) return false;
  return (
    cle(JSON.stringify(a[commune])) === cle(JSON.stringify(b[commune])) ||
    (a.categorie !== undefined && a.categorie === b.categorie && a.libelle === b.libelle)
  );
}

const estFait = (fait: Canonique | undefined): fait is { readonly [cle: string]: Canonique } =>
  typeof fait === 'object' && !Array.isArray(fait);

/** A fact in few words, for a person. */
export function direFait(fait: Canonique): string {
  if (typeof fait === 'string') return fait;
  if (Array.isArray(fait)) return fait.map(direFait).join(', ');
  const premier = IDENTITE.find((une) => fait[une] !== undefined);
  return premier === undefined ? JSON.stringify(fait) : direFait(fait[premier]!);
}
