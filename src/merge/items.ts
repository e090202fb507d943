import { listOf, mapOf } from '../diff/answers.ts';
import { text } from '../diff/element.ts';
import { hasMaps, matchElements } from '../diff/match.ts';
import { regards } from '../diff/regard.ts';
import { bagSimilarity, profileOf, THRESHOLD } from '../diff/similarity.ts';
import { type Champ, decrire } from '../model/champs.ts';
import type { Reponse } from '../model/reponse.ts';
import { lirePartage } from '../register/partage.ts';
import { readDocument } from '../source/document.ts';
import { isTreeMap } from '../source/tree.ts';
import type { Entry } from './entry.ts';
import { factsOf } from './facts.ts';
import { matchInPlace, type Row, rowsBy } from './rows.ts';
import { atItem, type Scope, type Side, said } from './scope.ts';

type Lists = Readonly<Record<Side, readonly Entry[]>>;

/** A merge is of one file: the names of shared actors are not known, their identifiers are enough. */
const PARTAGE = lirePartage(readDocument('registre.yaml', 'x_: x\n')).partage;

/**
 * Lines up the items of three lists as a comparison does: by identifier, then identical content, then the
 * nearest content. Items that both sides added are one when they name the same thing.
 */
export function itemRows(lists: Lists, scope: Scope): Row[] {
  const match = matcher(lists, scope);
  const [ofOurs, ofTheirs] = [inPlace('ours'), inPlace('theirs')];
  const rows = lists.base.map((_, base) => ({ base, ours: ofOurs.get(base), theirs: ofTheirs.get(base) }));
  const added = { ours: left(lists.ours, ofOurs), theirs: left(lists.theirs, ofTheirs) };
  return [...rows, ...pairAdded(added, lists, scope)];

  function inPlace(side: 'ours' | 'theirs'): Map<number, number> {
    const lengths = { before: lists.base.length, after: lists[side].length };
    return matchInPlace(match(side), lengths, (before, after) => {
      const [one, other] = [idOf(lists.base[before]!), idOf(lists[side][after]!)];
      return one === undefined || other === undefined || one === other;
    });
  }
}

type Matcher = (side: 'ours' | 'theirs') => Map<number, number>;

/** By the model where it tells items apart, else by what they say. */
function matcher(lists: Lists, scope: Scope): Matcher {
  const lecture = scope.champ && decrire(scope.champ).lecture;
  const known = lecture?.forme === 'liste' && hasMaps(lecture.element) && isReadWhole(lists, scope);
  if (known) return (side) => matchByModel(side, lecture.element, scope);
  const keys = (side: Side) => lists[side].map((entry, rank) => sayingOf(entry, rank, side, scope));
  return (side) => {
    const rows = rowsBy(keys('base'), keys(side), []);
    return new Map(
      rows.flatMap(({ base, ours }) => (base === undefined || ours === undefined ? [] : [[base, ours]])),
    );
  };
}

function matchByModel(side: 'ours' | 'theirs', element: Champ<unknown>, scope: Scope): Map<number, number> {
  const [before, after] = [listOf(scope.answers.base), listOf(scope.answers[side])];
  const document = (one: Side) =>
    new Map([[scope.versions[one].document.path, scope.versions[one].document]]);
  const matching = {
    list: scope.path,
    element,
    regards: regards({ before: document('base'), after: document(side) }, new Map()),
    partage: { before: PARTAGE, after: PARTAGE },
  };
  const [ranks, newRanks] = [ranksIn(before), ranksIn(after)];
  const matches = matchElements(before, after, matching);
  return new Map(
    matches.flatMap((one) =>
      one.before && one.after ? [[ranks.get(one.before)!, newRanks.get(one.after)!]] : [],
    ),
  );
}

/** The identifier of an item, else all it says. */
function sayingOf(entry: Entry, rank: number, side: Side, scope: Scope): string {
  const id = idOf(entry);
  if (id !== undefined) return `id ${id}`;
  const row = { base: rank, ours: rank, theirs: rank };
  return JSON.stringify(factsOf(said(atItem(scope, row, ''), side, entry), '').sort());
}

const idOf = ({ tree }: Entry): string | undefined =>
  isTreeMap(tree) && typeof tree.id === 'string' ? tree.id : undefined;

/** Every item written is an item read. */
const isReadWhole = (lists: Lists, { answers }: Scope) =>
  (['base', 'ours', 'theirs'] as const).every((side) => listOf(answers[side]).length === lists[side].length);

const ranksIn = (list: readonly Reponse<unknown>[]) => new Map(list.map((one, rank) => [one, rank]));

function left(list: readonly Entry[], matches: ReadonlyMap<number, number>): number[] {
  const taken = new Set(matches.values());
  return list.map((_, rank) => rank).filter((rank) => !taken.has(rank));
}

/** What both sides added is one when it names the same thing. */
function pairAdded(
  added: { readonly ours: readonly number[]; readonly theirs: readonly number[] },
  lists: Lists,
  scope: Scope,
): Row[] {
  const waiting = new Set(added.theirs);
  const named = new Map(
    added.theirs.flatMap((rank) =>
      namesOf(lists.theirs[rank]!, rank, 'theirs', scope).map((name) => [name, rank]),
    ),
  );
  const rows: Row[] = added.ours.map((ours) => {
    const names = namesOf(lists.ours[ours]!, ours, 'ours', scope);
    const found = names.flatMap((name) => named.get(name) ?? []).find((rank) => waiting.delete(rank));
    return { base: undefined, ours, theirs: found };
  });
  return [...rows, ...[...waiting].map((theirs) => ({ base: undefined, ours: undefined, theirs }))];
}

function namesOf(entry: Entry, rank: number, side: Side, scope: Scope): string[] {
  const names = identities(scope, listOf(scope.answers[side])[rank]);
  return names.length > 0 ? names : [sayingOf(entry, rank, side, scope)];
}

/** What makes an item itself: an identifier, who it is about, or its words. Two items that share one are one. */
function identities({ path }: Scope, item: Reponse<unknown> | undefined): string[] {
  const map = item && mapOf(item);
  if (!map) return [];
  const { id, name, text: words } = profileOf(path, map, PARTAGE, (one) => one);
  const own = text(map, 'id') ?? text(map, 'reference');
  const named = { own, id, name, words: words === '' ? undefined : words };
  return Object.entries(named).flatMap(([kind, one]) => (one === undefined ? [] : [`${kind} ${one}`]));
}

/** Whether an item that both sides changed is surely the same on both: it shares a name, or is still worded alike. */
export function isSure(scope: Scope): boolean {
  const { base, ours, theirs } = scope.answers;
  const names = new Set(identities(scope, base));
  return [ours, theirs].every((one) => {
    if (identities(scope, one).some((name) => names.has(name))) return true;
    const [before, now] = [wordsOf(scope, base), wordsOf(scope, one)];
    return (before.length === 0 && now.length === 0) || bagSimilarity(before, now) >= THRESHOLD;
  });
}

function wordsOf({ path }: Scope, item: Reponse<unknown> | undefined): readonly string[] {
  const map = item && mapOf(item);
  if (!map) return [];
  const { nameWords, words } = profileOf(path, map, PARTAGE, (one) => one);
  return nameWords.length > 0 ? nameWords : words;
}

/** What a person calls an item. */
export function nameOf(entry: Entry | undefined, rank: number): string {
  const tree = entry?.tree;
  if (typeof tree === 'string') return tree;
  const names = [
    'id',
    'reference',
    'libelle',
    'nom',
    'acteur',
    'service',
    'description',
    'categorie',
    'cas',
    'type',
  ];
  const key = isTreeMap(tree) ? names.find((one) => typeof tree[one] === 'string') : undefined;
  return key && isTreeMap(tree) ? String(tree[key]) : `n° ${rank + 1}`;
}
