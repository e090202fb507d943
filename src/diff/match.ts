import { type Champ, decrire } from '../model/champs.ts';
import type { Reponse } from '../model/reponse.ts';
import { canonique } from '../register/canonique.ts';
import type { Partage } from '../register/partage.ts';
import { mapOf } from './answers.ts';
import { assign } from './assignment.ts';
import type { Side } from './difference.ts';
import { text } from './element.ts';
import type { Regards } from './regard.ts';
import { type Profile, profileOf, similarity, THRESHOLD } from './similarity.ts';

/** An element and what became of it; one side is empty when it came or went. */
export interface Match {
  readonly before: Reponse<unknown> | undefined;
  readonly after: Reponse<unknown> | undefined;
}

export interface Matching {
  readonly list: string;
  readonly element: Champ<unknown>;
  readonly regards: Regards;
  readonly partage: Readonly<Record<Side, Partage>>;
}

/** Beyond this many candidates on a side, elements are matched by identifier and content alone. */
const MAX_CANDIDATES = 300;

type Lists = Record<Side, Reponse<unknown>[]>;

/**
 * Pairs the elements of two lists: by identifier, then identical content, then the nearest content of all.
 * In the order of the new list, those that went last.
 */
export function matchElements(
  before: readonly Reponse<unknown>[],
  after: readonly Reponse<unknown>[],
  matching: Matching,
): Match[] {
  const left: Lists = { before: [...before], after: [...after] };
  const matches = [
    ...pairBy(left, { before: idIn(matching.list), after: idIn(matching.list) }),
    ...pairBy(left, { before: contentOf('before', matching), after: contentOf('after', matching) }),
    ...pairNearest(left, matching),
    ...pairAlone(left, matching),
    ...left.before.map((one) => ({ before: one, after: undefined })),
    ...left.after.map((one) => ({ before: undefined, after: one })),
  ];
  const ranks = new Map(after.map((one, index) => [one, index]));
  const rank = ({ after: one }: Match) => (one ? ranks.get(one)! : after.length);
  return matches.sort((a, b) => rank(a) - rank(b));
}

/** Pairs the elements of one key, in order; takes them out of what is left. */
function pairBy(
  left: Lists,
  keys: Readonly<Record<Side, (one: Reponse<unknown>) => string | undefined>>,
): Match[] {
  const waiting = new Map<string, Reponse<unknown>[]>();
  for (const one of left.before) {
    const key = keys.before(one);
    if (key === undefined) continue;
    const same = waiting.get(key);
    if (same) same.push(one);
    else waiting.set(key, [one]);
  }
  for (const same of waiting.values()) same.reverse();
  const matches: Match[] = [];
  for (const one of left.after) {
    const found = waiting.get(keys.after(one) ?? '\0')?.pop();
    if (found) matches.push({ before: found, after: one });
  }
  takeOut(left, matches);
  return matches;
}

function pairNearest(left: Lists, { list, partage, regards }: Matching): Match[] {
  if (left.before.length > MAX_CANDIDATES || left.after.length > MAX_CANDIDATES) return [];
  const profiles = {
    before: left.before.map((one) => profile(one, 'before')),
    after: left.after.map((one) => profile(one, 'after')),
  };
  const scores = profiles.before.map((one) => profiles.after.map((other) => score(one, other)));
  const matches = assign(scores).map(([row, column]) => {
    return { before: left.before[row]!, after: left.after[column]! };
  });
  takeOut(left, matches);
  return matches;

  function profile(one: Reponse<unknown>, side: Side): Profile | undefined {
    const map = mapOf(one);
    return map && profileOf(list, map, partage[side], regards[side].renommer);
  }

  function score(one: Profile | undefined, other: Profile | undefined): number {
    const near = one && other ? similarity(one, other) : 0;
    return near < THRESHOLD ? 0 : near;
  }
}

/** Where one element may stand for the list, the last on each side are the same question answered anew. */
function pairAlone(left: Lists, { list }: Matching): Match[] {
  const alone = left.before.length === 1 && left.after.length === 1;
  if (!alone || !list.endsWith('conservation')) return [];
  const matches = [{ before: left.before[0]!, after: left.after[0]! }];
  takeOut(left, matches);
  return matches;
}

function takeOut(left: Lists, matches: readonly Match[]): void {
  const gone = new Set(matches.flatMap(({ before, after }) => [before, after]));
  left.before = left.before.filter((one) => !gone.has(one));
  left.after = left.after.filter((one) => !gone.has(one));
}

/** Lines of these lists are known by their reference. */
const REFERENCED = new Set(['liste', 'operations']);

function idIn(list: string) {
  return (one: Reponse<unknown>) => {
    const map = mapOf(one);
    return map && (text(map, 'id') ?? (REFERENCED.has(list) ? text(map, 'reference') : undefined));
  };
}

function contentOf(side: Side, { element, regards }: Matching) {
  return (one: Reponse<unknown>) => JSON.stringify(canonique(element, one, regards[side]));
}

/** Whether the elements of a list are maps, to be told apart one by one. */
export const hasMaps = (element: Champ<unknown>) => decrire(element).lecture.forme === 'objet';
