import { decrire } from '../model/champs.ts';
import type { Tree } from '../source/tree.ts';
import { collect, type Entries, entriesAt, orderedRows } from './collections.ts';
import { type Block, type Entry, type Flow, type Shape, textOf } from './entry.ts';
import { sameFacts } from './facts.ts';
import { isSure, nameOf } from './items.ts';
import { addsNoComment, mergeLines, settled, shift, type Three } from './lines.ts';
import { type Clash, type Hunk, isClash, type Merged, type Part, type Reason } from './parts.ts';
import { headFor, type Present, plain, settledPiece, withHead } from './pieces.ts';
import type { Row } from './rows.ts';
import { atItem, atKey, type Scope, said } from './scope.ts';

type Outcome = Merged | Clash;

const clash = (reason: Reason, { place }: Scope): Clash => ({ clash: reason, place });
const GONE: Merged = { parts: [], tree: { ours: undefined, theirs: undefined } };
const kept = (parts: readonly Part[], tree: Tree): Merged => ({ parts, tree: { ours: tree, theirs: tree } });

/** Merges the lines of a block. What cannot be settled becomes a hunk around the entry at fault. */
export function mergeBlock(base: Block | undefined, ours: Block, theirs: Block, scope: Scope): Outcome {
  const rows = orderedRows({ base, ours, theirs }, scope);
  if (!Array.isArray(rows)) return rows;
  const parts: Part[] = [];
  const trees = collect(ours.of);
  for (const row of rows) {
    const entries = entriesAt(row, { base, ours, theirs });
    const inner = scopeOf(row, entries, ours.of, scope);
    const outcome = mergeRow(entries, ours.column - theirs.column, inner);
    if (isClash(outcome)) parts.push(hunk(entries, outcome, ours.column));
    else for (const part of outcome.parts) parts.push(part);
    trees.add(inner.place.at(-1)!, isClash(outcome) ? sides(entries) : outcome.tree);
  }
  if (trees.isEmpty()) return clash('modification-suppression', scope);
  const footers = {
    base: base?.footer ?? '',
    ours: ours.footer,
    theirs: shift(theirs.footer, ours.column - theirs.column, 'line'),
  };
  parts.push(mergeLines(footers) ?? { ...pick(footers), reason: 'deux-modifications', place: scope.place });
  return { parts, tree: trees.done() };
}

/** Merges what stands between brackets: a clash inside is a clash of the whole. */
function mergeFlow(base: Flow | undefined, ours: Flow, theirs: Flow, scope: Scope): Outcome {
  const rows = orderedRows({ base, ours, theirs }, scope);
  if (!Array.isArray(rows)) return rows;
  const written: { readonly text: string; readonly rank: number | undefined }[] = [];
  const trees = collect(ours.of);
  for (const row of rows) {
    const entries = entriesAt(row, { base, ours, theirs });
    const inner = scopeOf(row, entries, ours.of, scope);
    const outcome = mergeRow(entries, 0, inner);
    if (isClash(outcome)) return outcome;
    if (outcome.parts.length > 0) written.push({ text: outcome.parts.join(''), rank: row.ours });
    trees.add(inner.place.at(-1)!, outcome.tree);
  }
  if (trees.isEmpty()) return clash('modification-suppression', scope);
  const items = written.map(({ text, rank }, index) => {
    const next = written[index + 1];
    if (!next) return text;
    const together = rank !== undefined && next.rank === rank + 1;
    return text + (together ? ours.separators[rank]! : ', ');
  });
  return { parts: [ours.open + items.join('') + ours.close], tree: trees.done() };
}

function scopeOf(row: Row, entries: Entries, of: Block['of'], scope: Scope): Scope {
  const entry = entries.ours ?? entries.theirs ?? entries.base;
  if (of === 'map') return atKey(scope, entry!.key);
  return atItem(scope, row, nameOf(entry, row.ours ?? row.theirs ?? row.base ?? 0));
}

/** One entry of the result, from what each version has of it. */
function mergeRow(entries: Entries, by: number, scope: Scope): Outcome {
  const { base, ours, theirs } = entries;
  const doubtful = scope.place.length === 1 && scope.doubtful.has(scope.place[0]!);
  if (doubtful && !(ours && theirs && plain(ours) === plain(theirs))) return clash('doute', scope);
  if (ours && theirs) return mergeEntry({ base, ours, theirs }, scope);
  const own = ours ?? theirs;
  if (!own) return GONE;
  if (!base) return kept([ours ? textOf(ours) : shift(textOf(own), by, 'line')], own.tree);
  const side = ours ? 'ours' : 'theirs';
  return isUntouched(own, base, side, scope) ? GONE : clash('modification-suppression', scope);
}

/** The side that kept an entry said nothing new in it, comments included. */
function isUntouched(own: Entry, base: Entry, side: 'ours' | 'theirs', scope: Scope): boolean {
  if (plain(own) === plain(base)) return true;
  return (
    sameFacts(said(scope, side, own), said(scope, 'base', base)) && addsNoComment(textOf(own), textOf(base))
  );
}

function mergeEntry(
  { base, ours, theirs }: { base: Entry | undefined; ours: Entry; theirs: Entry },
  scope: Scope,
): Outcome {
  const texts = { base: base && plain(base), ours: plain(ours), theirs: plain(theirs) };
  const chosen = settled<string | undefined>(texts);
  if (chosen === texts.ours) return kept([textOf(ours)], ours.tree);
  if (chosen !== undefined)
    return kept([shift(textOf(theirs), ours.column - theirs.column, 'line')], theirs.tree);
  if (!base) return mergeAdded(ours, theirs, scope);
  if (bothChange({ base, ours, theirs }, scope) && !isSure(scope)) return clash('doute', scope);
  const value = mergeValue({ base, ours, theirs }, scope);
  return isClash(value)
    ? value
    : { ...value, parts: [mergeLeading({ base, ours, theirs }, scope), ...value.parts] };
}

/** An item of a list may have become another thing: then what the two sides say is not of one thing. */
function bothChange({ base, ours, theirs }: Present, scope: Scope): boolean {
  if (!scope.path.endsWith('[]')) return false;
  const before = said(scope, 'base', base);
  return !sameFacts(said(scope, 'ours', ours), before) && !sameFacts(said(scope, 'theirs', theirs), before);
}

/** Both sides added it: fine when they say the same, or when it only holds things under names of their own. */
function mergeAdded(ours: Entry, theirs: Entry, scope: Scope): Outcome {
  const same = sameFacts(said(scope, 'ours', ours), said(scope, 'theirs', theirs));
  if (same && addsNoComment(textOf(theirs), textOf(ours))) return kept([textOf(ours)], ours.tree);
  const named = scope.champ && decrire(scope.champ).lecture.forme === 'dictionnaire';
  const inside =
    named && addsNoComment(theirs.leading + theirs.after + theirs.tail, textOf(ours))
      ? mergeShapes({ base: undefined, ours: ours.shape, theirs: theirs.shape }, scope)
      : undefined;
  if (!inside || isClash(inside)) return clash('deux-ajouts', scope);
  return { ...inside, parts: [ours.leading + ours.head + ours.after, ...inside.parts, ours.tail] };
}

/** The lines above an entry. */
function mergeLeading({ base, ours, theirs }: Present, scope: Scope): Part {
  const lines = {
    base: shift(base.leading, ours.column - base.column, 'line'),
    ours: ours.leading,
    theirs: shift(theirs.leading, ours.column - theirs.column, 'line'),
  };
  return mergeLines(lines) ?? { ...pick(lines), reason: 'deux-modifications', place: scope.place };
}

/** What follows them: the value inside, then piece by piece, then by what it says. */
function mergeValue(present: Present, scope: Scope): Outcome {
  const { base, ours, theirs } = present;
  const inside = mergeShapes({ base: base.shape, ours: ours.shape, theirs: theirs.shape }, scope);
  const [after, tail] = [
    settledPiece(present, ({ after }) => after),
    settledPiece(present, ({ tail }) => tail),
  ];
  if (inside && !isClash(inside) && after && tail) {
    const parts = withHead(ours, inside.parts, after.text);
    if (parts) return { ...inside, parts: [...parts, tail.text] };
  }
  const isBlock = [ours, theirs].some(({ shape }) => shape.kind === 'block');
  const value = settledPiece(present, (entry) => entry.value);
  if (!isBlock && value && tail) return kept([ours.head + value.text + tail.text], present[value.side].tree);
  const rest = settledPiece(present, (entry) => entry.after + entry.value + entry.tail);
  if (rest) return kept([headFor(present[rest.side], ours) + rest.text], present[rest.side].tree);
  const said = byFacts(present, scope);
  return isClash(said) && inside && isClash(inside) ? inside : said;
}

/** One side only wrote it otherwise: the other side's wording stands. */
function byFacts({ base, ours, theirs }: Present, scope: Scope): Outcome {
  const body = ({ head, after, value, tail }: Entry) => head + after + value + tail;
  const [before, mine, their] = [
    said(scope, 'base', base),
    said(scope, 'ours', ours),
    said(scope, 'theirs', theirs),
  ];
  const isOurs = sameFacts(their, before) || sameFacts(their, mine);
  if (isOurs && addsNoComment(body(theirs), body(ours))) return kept([body(ours)], ours.tree);
  if (sameFacts(mine, before) && addsNoComment(body(ours), body(theirs)))
    return kept([shift(body(theirs), ours.column - theirs.column, 'line')], theirs.tree);
  return clash('deux-modifications', scope);
}

/** `undefined` when the three are not made alike: there is nothing to look into. */
function mergeShapes(three: Three<Shape | undefined>, scope: Scope): Outcome | undefined {
  const { base, ours, theirs } = three;
  if (ours?.kind === 'block' && theirs?.kind === 'block' && ours.of === theirs.of) {
    if (!base) return mergeBlock(undefined, ours, theirs, scope);
    return base.kind === 'block' && base.of === ours.of ? mergeBlock(base, ours, theirs, scope) : undefined;
  }
  if (ours?.kind === 'flow' && theirs?.kind === 'flow' && ours.of === theirs.of) {
    if (!base) return mergeFlow(undefined, ours, theirs, scope);
    return base.kind === 'flow' && base.of === ours.of ? mergeFlow(base, ours, theirs, scope) : undefined;
  }
  return undefined;
}

const pick = ({ ours, theirs }: Three<string>) => ({ ours, theirs });

const sides = ({ ours, theirs }: Entries): Merged['tree'] => ({ ours: ours?.tree, theirs: theirs?.tree });

function hunk(entries: Entries, { clash: reason, place }: Clash, column: number): Hunk {
  const { ours, theirs } = entries;
  const moved = theirs ? shift(textOf(theirs), column - theirs.column, 'line') : '';
  return { ours: ours ? textOf(ours) : '', theirs: moved, reason, place };
}
