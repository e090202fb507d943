import { cle } from './cle.ts';
import type { Place } from './place.ts';
import { casDe } from './valeurs/cas.ts';

/** « Rubrique », « Réponse »: headings of a form of two columns. */
export const GENERIQUES = new Set(
  'rubrique;champ;élément;information;question;item;réponse;valeur;contenu;détail;description;field;value;answer'
    .split(';')
    .map(cle),
);

/** « Libellé : réponse » or « Question ? réponse ». */
export function coupeDe({ texte }: Place): readonly [string, string] | undefined {
  const m = /^([^:?\n]{1,160}?)(?:\s?[:?]+\s*)(\S[\s\S]*)$/.exec(texte);
  return m ? [m[1]!, m[2]!] : undefined;
}

/** A short line that ends with a colon, or that is a heading or bold as a whole. */
export function estTitre({ texte, unite }: Place): boolean {
  if (/:\s*$/.test(texte)) return true;
  if (unite.kind === 'block' && unite.content.kind === 'heading') return true;
  const gras = (unite.content.strong ?? []).join('').trim();
  if (gras !== '' && gras.length >= texte.length - 2) return true;
  return (
    texte.length <= 60 &&
    !/[.\d]/.test(texte) &&
    unite.kind === 'block' &&
    Object.keys(casDe(texte)).includes('critere')
  );
}
