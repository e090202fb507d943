import { plier } from '../model/pliage.ts';
import type { Partage } from '../register/partage.ts';
import type { Answers } from './difference.ts';
import { text, thirdParty } from './element.ts';

/** Under this, two elements are two things; above, one thing that changed. */
export const THRESHOLD = 0.55;

const MAX_WORDS = 300;
const EMPTY_WORDS = new Set(
  'a au aux avec ce ces d dans de des du en et la le les l leur leurs ou par pour que qui s sa sans ses son sur un une'.split(
    ' ',
  ),
);

/** The words of a text that carry meaning, folded. */
function wordsOf(texte: string): string[] {
  const words = plier(texte.slice(0, 5_000))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word));
  return words.slice(0, MAX_WORDS);
}

/** Share of the words in common, between « of all » and « of the shorter »: a longer wording stays near. */
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
const TEXTS = [
  'libelle',
  'description',
  'destinataire',
  'cas',
  'reference',
  'organisation',
  'de',
  'precisions',
] as const;

/** What an element is compared by, drawn from it once: a list of hundreds is compared pair by pair. */
export interface Profile {
  /** The actor, service or shared set that it names: another one is another element. */
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly nameWords: readonly string[];
  readonly text: string;
  readonly words: readonly string[];
  readonly class: string | undefined;
}

/** Draws the profile of an element of a list. */
export function profileOf(
  list: string,
  element: Answers,
  partage: Partage,
  rename: (id: string) => string,
): Profile {
  const id = text(element, 'acteur') ?? text(element, 'service') ?? text(element, 'socle');
  const name = thirdParty(element, partage);
  const said = TEXTS.flatMap((key) => text(element, key) ?? []).join(' ');
  const key = CLASS[list];
  return {
    id: id === undefined ? undefined : rename(id),
    name,
    nameWords: wordsOf(name ?? ''),
    text: said,
    words: wordsOf(said),
    class: key === undefined ? undefined : text(element, key),
  };
}

/** How likely two elements of a list are the same one, from 0 to 1; 0 when they cannot be. */
export function similarity(a: Profile, b: Profile): number {
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id ? 1 : 0;
  if (a.name !== undefined || b.name !== undefined)
    return a.name === b.name ? 1 : bagSimilarity(a.nameWords, b.nameWords);
  if (a.text !== '' && a.text === b.text) return a.class === b.class ? 1 : 0.9;
  const texts = a.text === '' || b.text === '' ? undefined : bagSimilarity(a.words, b.words);
  if (a.class === undefined && b.class === undefined) return texts ?? 0;
  // Of one class, two descriptions are a rewriting; of two classes, only a text that hardly moved is.
  return a.class === b.class ? THRESHOLD + (1 - THRESHOLD) * (texts ?? 0.5) : (texts ?? 0) * 0.7;
}
