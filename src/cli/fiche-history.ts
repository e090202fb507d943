import type { Change } from '../diff/change.ts';
import { diffRegister } from '../diff/diff.ts';
import type { Policy } from '../diff/policies/index.ts';
import {
  type HistoryCommit,
  historyOf,
  join,
  type Objects,
  type RegisterPair,
  type Repository,
  registerPairs,
  type Text,
  type Texts,
} from '../io/git.ts';
import type { Limites } from '../model/limites.ts';
import { writtenReference } from '../register/written-reference.ts';
import { excessIn } from './within-limits.ts';

/** What one commit did to a fiche. */
export interface HistoryEntry {
  readonly commit: HistoryCommit;
  readonly changes: readonly Change[];
  /** Files of the fiche that could not be read then. */
  readonly unreadable: readonly string[];
}

/** A fiche of the current branch, and where it stands. */
export interface Tracked {
  /** Folder of its register, relative to the root of the repository. */
  readonly register: string;
  readonly ref: string;
  /** Posix, relative to the register; unknown once the fiche is gone. */
  readonly path: string | undefined;
}

/** How changes are weighed. */
interface Judged {
  /** AAAA-MM-JJ. */
  readonly today: string;
  readonly policies: readonly Policy[];
  readonly limites: Limites;
}

/** Follows a fiche back in time, through moves of its file and changes of its reference. */
export async function historyOfFiche(
  start: Tracked,
  repository: Repository,
  objects: Objects,
  judged: Judged,
): Promise<HistoryEntry[]> {
  const entries: HistoryEntry[] = [];
  let fiche = start;
  for (const commit of historyOf(repository, start.register)) {
    const sources = {
      before: commitTexts(objects, `${commit.oid}^`),
      after: commitTexts(objects, commit.oid),
    };
    const pairs = await registerPairs(sources, commit.files);
    const pair = pairs.find(({ before, after }) => (after ?? before)!.root === fiche.register);
    if (!pair || !concerns(pair, fiche)) continue;
    const { changes, unreadable } = await compare(pair, fiche, sources.after, judged);
    if (changes.length > 0 || unreadable.length > 0) entries.push({ commit, changes, unreadable });
    fiche = before(fiche, changes, pair);
  }
  return entries;
}

/** The commit reads its files; what it holds beside them is never listed. */
function commitTexts(objects: Objects, revision: string): Texts {
  return { read: (paths) => objects.read(paths.map((one) => `${revision}:${one}`)), list: () => [] };
}

/** Only the states that speak of the fiche are compared. */
function concerns({ before, after }: RegisterPair, fiche: Tracked): boolean {
  if (before?.registre?.text !== after?.registre?.text) return true;
  const texts = [...(before?.fiches ?? []), ...(after?.fiches ?? [])];
  return texts.some((text) => text.path === fiche.path || holdsReference(text, fiche.ref));
}

async function compare(
  pair: RegisterPair,
  fiche: Tracked,
  after: Texts,
  judged: Judged,
): Promise<Omit<HistoryEntry, 'commit'>> {
  const { old, now } = ownStates(pair, fiche);
  const texts = [old, now].flatMap(({ registre, fiches }) => [...(registre ? [registre] : []), ...fiches]);
  for (const { path, text } of texts) {
    const excess = excessIn([text], judged.limites);
    if (excess !== undefined) return { changes: [], unreadable: [`${path}:1 (${excess})`] };
  }
  const changed = now.fiches.some(({ path }) => path === fiche.path);
  const unchanged =
    fiche.path === undefined || changed ? [] : await readOne(after, fiche.register, fiche.path);
  const diff = diffRegister(old, now, { ...judged, unchanged });
  const same = (ref: string) => ref.toLowerCase() === fiche.ref.toLowerCase();
  const left = diff.changes.find(
    ({ kind, before: old }) => kind === 'reference-modifiee' && old !== undefined && same(old),
  );
  const mine = diff.changes.filter(({ fiche: of, touches, path }) => {
    if (of) return same(of.ref) || of.ref === left?.fiche?.ref;
    // What every fiche carries concerns this one only while it exists.
    return path !== '' && fiche.path !== undefined && (touches === 'toutes' || (touches ?? []).some(same));
  });
  const lost = diff.unreadable.filter(({ file }) => file === fiche.path);
  return { changes: mine, unreadable: lost.map(({ file, line }) => `${file}:${line}`) };
}

/** Of a commit that changed many fiches, those that may be this one. */
function ownStates({ before, after }: RegisterPair, { ref, path }: Tracked) {
  const isOwn = (text: Text) => text.path === path || holdsReference(text, ref);
  const own = (after?.fiches ?? []).filter(isOwn);
  // Gone from here, it may be one of those that came, under another reference.
  const now = own.length > 0 || path !== undefined ? own : (after?.fiches ?? []);
  const known = (before?.fiches ?? []).filter(
    (text) => isOwn(text) || now.some((one) => one.path === text.path),
  );
  // Under another reference and elsewhere, it is one of those that went.
  const old = known.length > 0 || now.length === 0 ? known : (before?.fiches ?? []);
  return {
    old: { registre: before?.registre, fiches: old },
    now: { registre: after?.registre, fiches: now },
  };
}

async function readOne(texts: Texts, register: string, path: string): Promise<Text[]> {
  const [text] = await texts.read([join(register, path)]);
  return text === undefined ? [] : [{ path, text }];
}

/** What the fiche was called, and where it stood, before a commit. */
function before(fiche: Tracked, changes: readonly Change[], { before: old }: RegisterPair): Tracked {
  const renamed = changes.find(({ kind }) => kind === 'reference-modifiee');
  const ref = renamed?.before ?? fiche.ref;
  const file = old?.fiches.find((text) => holdsReference(text, ref));
  const born = changes.some(({ kind }) => kind === 'fiche-ajoutee');
  return { ...fiche, ref, path: file?.path ?? (born ? undefined : fiche.path) };
}

/** Whether a text is the fiche of that reference, as a person would see it. */
export const holdsReference = ({ text }: Text, ref: string): boolean =>
  writtenReference(text)?.toLowerCase() === ref.toLowerCase();
