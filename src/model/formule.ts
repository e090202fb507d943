/** What a spreadsheet program may run, or a program that trims first; after apostrophes already there. */
const FORMULE = /^'*\s*[=+\-@\t\r＝＋－＠]/;

/**
 * A text of a CSV cell that is no formula: one that would be gets the apostrophe that makes it text, and one that
 * has it already gets another.
 */
export const garder = (texte: string): string => (FORMULE.test(texte) ? `'${texte}` : texte);

/** The text that `garder` was given. */
export const sansGarde = (texte: string): string =>
  texte.startsWith("'") && FORMULE.test(texte.slice(1)) ? texte.slice(1) : texte;
