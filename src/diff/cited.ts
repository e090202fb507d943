import { Lexer } from 'yaml';
import { writtenReference } from '../register/written-reference.ts';
import type { ReadFiche, SourceText } from './read-side.ts';

/** The references of the fiches that write an identifier as one of their values; sorted. */
export type Citing = (id: string) => readonly string[];

/**
 * Looks for identifiers in the fiches read, and in those that did not change. Those are only cut into words,
 * and only if they hold the identifier: reading thousands of them to the end would cost seconds.
 */
export function citing(fiches: readonly ReadFiche[], others: readonly SourceText[]): Citing {
  const read = fiches.flatMap(({ fiche }) => fiche ?? []);
  return (id) => {
    const citingNow = read.filter(({ releve }) => releve.textes.some(({ texte }) => texte === id));
    const citingStill = others.filter(({ text }) => text.includes(id) && holdsScalar(text, id));
    return [...citingNow.map(({ ref }) => ref), ...citingStill.map(referenceOf)].sort();
  };
}

function holdsScalar(text: string, id: string): boolean {
  for (const token of new Lexer().lex(text)) {
    if (token.includes(id) && token.trim().replace(/^(["'])(.*)\1$/, '$2') === id) return true;
  }
  return false;
}

/** The reference of a fiche, else the name of its file. */
const referenceOf = ({ path, text }: SourceText): string =>
  writtenReference(text) ?? path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '');
