import { type Canonique, canoniqueObjet } from '../register/canonique.ts';
import type { Fiche } from '../register/fiche.ts';
import { writtenReference } from '../register/written-reference.ts';
import { assign } from './assignment.ts';
import type { Answers } from './difference.ts';
import type { ReadFiche } from './read-side.ts';
import { ficheFields } from './schema.ts';
import { bagSimilarity } from './similarity.ts';

export interface FichePair {
  readonly before: ReadFiche | undefined;
  readonly after: ReadFiche | undefined;
}

/** Two fiches that share less than this are two fiches. */
const LIKENESS = 0.6;
const MAX_CANDIDATES = 300;

/**
 * Pairs the fiches of two states: by reference; then a file that cannot be read with the file that stands at
 * its place; then by the nearest content, for a fiche whose reference changed. Moving a file changes nothing.
 */
export function matchFiches(before: readonly ReadFiche[], after: readonly ReadFiche[]): FichePair[] {
  const left = { before: [...before], after: [...after] };
  const pairs: FichePair[] = [];
  for (const keyOf of [referenceAndPath, reference, unreadablePath(before, after)])
    pairs.push(...pairBy(keyOf));
  pairs.push(...pairNearest());
  pairs.push(...left.before.map((one) => ({ before: one, after: undefined })));
  pairs.push(...left.after.map((one) => ({ before: undefined, after: one })));
  return pairs;

  function pairBy(keyOf: (one: ReadFiche) => string | undefined): FichePair[] {
    const waiting = new Map<string, ReadFiche[]>();
    for (const one of left.before) {
      const key = keyOf(one);
      if (key !== undefined) waiting.set(key, [...(waiting.get(key) ?? []), one]);
    }
    return takeOut(
      left.after.flatMap((one) => {
        const found = waiting.get(keyOf(one) ?? '\0')?.shift();
        return found ? [{ before: found, after: one }] : [];
      }),
    );
  }

  function pairNearest(): FichePair[] {
    const [from, to] = [left.before.filter(isRead), left.after.filter(isRead)];
    if (from.length > MAX_CANDIDATES || to.length > MAX_CANDIDATES) return [];
    const facts = new Map([...from, ...to].map((one) => [one, factsOf(one.fiche!)]));
    const scores = from.map((one) =>
      to.map((other) => {
        const near = bagSimilarity(facts.get(one)!, facts.get(other)!);
        return near < LIKENESS ? 0 : near;
      }),
    );
    return takeOut(assign(scores).map(([row, column]) => ({ before: from[row]!, after: to[column]! })));
  }

  function takeOut(found: FichePair[]): FichePair[] {
    const gone = new Set(found.flatMap(({ before: one, after: other }) => [one, other]));
    left.before = left.before.filter((one) => !gone.has(one));
    left.after = left.after.filter((one) => !gone.has(one));
    return found;
  }
}

const isRead = ({ fiche }: ReadFiche) => fiche !== undefined;

/** The reference, folded as uniqueness is; a file without one is known by its path. */
function reference({ fiche, document }: ReadFiche): string | undefined {
  if (fiche?.reference.etat === 'donnee') return fiche.reference.valeur.toLowerCase();
  return fiche ? document.path : writtenReference(document.text)?.toLowerCase();
}

function referenceAndPath(one: ReadFiche): string | undefined {
  const ref = reference(one);
  return ref && `${ref}\n${one.document.path}`;
}

/** A path where one side at least cannot be read: what stands there on the other side is its counterpart. */
function unreadablePath(before: readonly ReadFiche[], after: readonly ReadFiche[]) {
  const broken = new Set(
    [...before, ...after].filter((one) => !isRead(one)).map(({ document }) => document.path),
  );
  return ({ document: { path } }: ReadFiche) => (broken.has(path) ? path : undefined);
}

/** The facts of a fiche as a bag of words, its reference and dates left out. */
function factsOf(fiche: Fiche): string[] {
  const { reference: _, date_creation: __, date_mise_a_jour: ___, ...fields } = ficheFields;
  return leaves(canoniqueObjet(fields, fiche as unknown as Answers));
}

function leaves(facts: Canonique): string[] {
  if (typeof facts === 'string') return [facts];
  return Object.values(facts).flatMap(leaves);
}
