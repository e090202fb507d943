import { answerIn } from '../diff/answers.ts';
import { decrire } from '../model/champs.ts';
import type { TreeMap } from '../source/tree.ts';
import { factsOf, isSum } from './facts.ts';
import { brokenNames } from './identifiers.ts';
import { plainLines } from './line-ends.ts';
import type { Three } from './lines.ts';
import { mergeBlock } from './merge-entry.ts';
import { type Hunk, isClash, type Markers, type Merged, mark, resolve } from './parts.ts';
import { type Side, topScope, type Versions } from './scope.ts';
import { segment } from './segment.ts';
import { readVersion, sameTree, schemaOf, type Version } from './version.ts';

export type Merge =
  /** Proved: whichever way its hunks are resolved, it says what the base said plus what each side changed. */
  | { readonly state: 'merged'; readonly text: string; readonly hunks: readonly Hunk[] }
  /** Its lines cannot be followed, or nothing could be proved. */
  | { readonly state: 'unproved' }
  /** That version is no fiche, or cannot be read. */
  | { readonly state: 'unread'; readonly side: Side };

const ATTEMPTS = 3;

/**
 * Merges three texts of one fiche, or of one `registre.yaml`: what theirs changed is written into ours, whose
 * comments, order, quoting, line ends and mark stay. `path` is posix; only its last part matters.
 */
export function mergeTexts(path: string, texts: Three<string>, markers: Markers): Merge {
  const ours = plainLines(texts.ours);
  const versions = readAll(path, { ...texts, ours: ours.text });
  if ('unread' in versions) return { state: 'unread', side: versions.unread };
  const doubtful = new Set<string>();
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const merged = mergeOnce(path, versions, doubtful);
    if (!merged) break;
    const doubts = doubtsOf(path, versions, merged);
    if (doubts === 'all') break;
    if (doubts.size === 0) {
      const hunks = hunksOf(merged);
      return { state: 'merged', text: ours.restore(mark(merged.parts, markers)), hunks };
    }
    for (const key of doubts) doubtful.add(key);
  }
  return { state: 'unproved' };
}

/** Whether a text merged some other way, without conflict, says what the base said plus what each side changed. */
export function isProved(path: string, texts: Three<string>, result: string): boolean {
  const versions = readAll(path, texts);
  const read = readVersion(path, plainLines(result).text);
  if ('unread' in versions || !read) return false;
  return notSums(path, versions, read).length === 0 && brokenNames(treesOf(versions), read.tree).size === 0;
}

function readAll(path: string, texts: Three<string>): Versions | { readonly unread: Side } {
  const read = (side: Side) => readVersion(path, plainLines(texts[side]).text);
  const [base, ours, theirs] = [read('base'), read('ours'), read('theirs')];
  if (!ours) return { unread: 'ours' };
  if (!theirs) return { unread: 'theirs' };
  return base ? { base, ours, theirs } : { unread: 'base' };
}

function mergeOnce(path: string, versions: Versions, doubtful: ReadonlySet<string>): Merged | undefined {
  const block = ({ contents, text, tree }: Version) => contents && segment(contents, text, tree);
  const [base, ours, theirs] = [block(versions.base), block(versions.ours), block(versions.theirs)];
  if (!ours || !theirs || (versions.base.contents && !base)) return undefined;
  const merged = mergeBlock(base, ours, theirs, topScope(path, versions, doubtful));
  return isClash(merged) ? undefined : merged;
}

const hunksOf = ({ parts }: Merged): Hunk[] => parts.filter((part): part is Hunk => typeof part !== 'string');

/** The top-level keys that do not read as they should; `all` when the result does not read at all. */
function doubtsOf(path: string, versions: Versions, merged: Merged): ReadonlySet<string> | 'all' {
  const doubts = new Set<string>();
  const conflicting = new Set(hunksOf(merged).map(({ place }) => place[0]));
  const choices = conflicting.size > 0 ? (['ours', 'theirs'] as const) : (['ours'] as const);
  for (const choice of choices) {
    const expected = merged.tree[choice] as TreeMap;
    const read = readVersion(path, resolve(merged.parts, choice));
    if (!read) return 'all';
    for (const key of new Set([...Object.keys(expected), ...Object.keys(read.tree)]))
      if (!sameTree(expected[key], read.tree[key])) doubts.add(key);
    for (const key of notSums(path, versions, read)) if (!conflicting.has(key)) doubts.add(key);
    for (const key of brokenNames(treesOf(versions), read.tree)) if (!conflicting.has(key)) doubts.add(key);
  }
  return doubts;
}

/** The top-level keys whose facts are not those of the base plus what each side changed. */
function notSums(path: string, { base, ours, theirs }: Versions, result: Version): string[] {
  const keys = new Set([base, ours, theirs, result].flatMap(({ tree }) => Object.keys(tree)));
  return [...keys].filter((key) => {
    const facts = (version: Version) => factsAt(path, version, key);
    return !isSum(facts(base), facts(ours), facts(theirs), facts(result));
  });
}

function factsAt(path: string, version: Version, key: string): string[] {
  const { lecture } = decrire(schemaOf(path));
  const champ =
    lecture.forme === 'objet' && Object.hasOwn(lecture.champs, key) ? lecture.champs[key] : undefined;
  const answer = champ && answerIn(version.answers, key);
  return factsOf({ version, champ, answer, tree: version.tree[key] }, key);
}

const treesOf = ({ base, ours, theirs }: Versions): Three<TreeMap> => ({
  base: base.tree,
  ours: ours.tree,
  theirs: theirs.tree,
});
