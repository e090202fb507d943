import { plier } from '../model/pliage.ts';
import type { Partage } from '../register/partage.ts';
import type { Answers, Side } from './difference.ts';
import { text, thirdParty } from './element.ts';

/** Under this, two elements are two things; above, one thing that changed. */
export const THRESHOLD = 0.55;

const MAX_WORDS = 300;
const EMPTY_WORDS = new Set(
  'a au aux avec ce ces d dans de des du en et la le les l leur leurs ou par pour que qui s sa sans ses son sur un une'.split(' '),
);

/** The words of a text that carry meaning, folded. */
export function wordsOf(texte: string): string[] {
  const words = plier(texte.slice(0, 5_000))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word));
  return words.slice(0, MAX_WORDS);
}

/** Share of the words in common, between « of all » and « of the shorter »: a longer wording stays near. */
export function textSimilarity(a: string, b: string): number {
  return a === b ? 1 : bagSimilarity(wordsOf(a), wordsOf(b));
}

export function bagSimilarity(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) common++;
    left.set(word, count - 1);
  }
  const ofAll = (2 * common) / (a.length + b.length);
  return (ofAll + common / Math.min(a.length, b.length)) / 2;
}

/** What an element is, apart from what is said of it: the closed answers that weigh, the text that names it. */
const CLASS: Readonly<Record<string, string>> = {
  donnees: 'categorie',
  donnees_sensibles: 'categorie',
  personnes: 'categorie',
  transferts: 'pays',
  formalites: 'type',
  mesures_securite: 'type',
  'socles.*': 'type',
  operations: 'reference',
};
const TEXTS = ['libelle', 'description', 'destinataire', 'cas', 'reference', 'organisation', 'de', 'precisions'] as const;

interface Compared {
  readonly element: Answers;
  readonly partage: Partage;
}

/** How likely two elements of a list are the same one, from 0 to 1; 0 when they cannot be. */
export function similarity(
  list: string,
  sides: Readonly<Record<Side, Compared>>,
  rename: (id: string) => string,
): number {
  const { before, after } = sides;
  const named = [thirdPartyId(before.element, rename), thirdPartyId(after.element, (id) => id)];
  if (named[0] !== undefined && named[1] !== undefined) return named[0] === named[1] ? 1 : 0;
  const names = [thirdParty(before.element, before.partage), thirdParty(after.element, after.partage)];
  if (names[0] !== undefined || names[1] !== undefined) return textSimilarity(names[0] ?? '', names[1] ?? '');

  const texts = textOf(before.element) && textOf(after.element) ? textSimilarity(textOf(before.element), textOf(after.element)) : undefined;
  const key = CLASS[list];
  const classes = key === undefined ? undefined : sameClass(text(before.element, key), text(after.element, key));
  if (texts === 1) return classes === 1 ? 1 : 0.9;
  // Of one class, two descriptions are a rewriting; of two classes, only a text that hardly moved is.
  if (classes === 1) return THRESHOLD + (1 - THRESHOLD) * (texts ?? 0.5);
  if (classes === 0) return (texts ?? 0) * 0.7;
  return texts ?? 0;
}

const sameClass = (a: string | undefined, b: string | undefined) => {
  if (a === undefined && b === undefined) return undefined;
  return a === b ? 1 : 0;
};

const textOf = (element: Answers) =>
  TEXTS.flatMap((key) => text(element, key) ?? []).join(' ');

/** The actor, service or shared set that an element names: another one is another element. */
function thirdPartyId(element: Answers, rename: (id: string) => string): string | undefined {
  const id = text(element, 'acteur') ?? text(element, 'service') ?? text(element, 'socle');
  return id === undefined ? undefined : rename(id);
}
