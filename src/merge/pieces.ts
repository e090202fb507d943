import { type Entry, textOf } from './entry.ts';
import { settled, shift, type Three } from './lines.ts';
import type { Part } from './parts.ts';

/** An entry that all three versions have. */
export type Present = Three<Entry>;

/** A piece that one side changed, moved to where ours stands. */
export function settledPiece(
  { base, ours, theirs }: Present,
  piece: (entry: Entry) => string,
): { readonly side: 'ours' | 'theirs'; readonly text: string } | undefined {
  const bare = (entry: Entry) => shift(piece(entry), -entry.column, 'middle');
  const [mine, their] = [bare(ours), bare(theirs)];
  const chosen = settled({ base: bare(base), ours: mine, theirs: their });
  if (chosen === undefined) return undefined;
  if (chosen === mine) return { side: 'ours', text: piece(ours) };
  return { side: 'theirs', text: shift(piece(theirs), ours.column - theirs.column, 'middle') };
}

/** Puts the key or the dash before the lines of its block; `undefined` when the first of them may not share its line. */
export function withHead(ours: Entry, parts: readonly Part[], after: string): Part[] | undefined {
  const { head, shape } = ours;
  if (shape.kind !== 'block' || !shape.compact) return [head + after, ...parts];
  const [first, ...others] = parts.filter((part) => part !== '');
  if (first === undefined) return undefined;
  const onDash = (text: string) => {
    const margin = ' '.repeat(shape.column);
    return text.startsWith(margin) && /^[^\s#]/.test(text.slice(shape.column))
      ? head + text.slice(shape.column)
      : undefined;
  };
  if (typeof first === 'string') {
    const line = onDash(first);
    return line === undefined ? undefined : [line, ...others];
  }
  const [mine, their] = [onDash(first.ours), onDash(first.theirs)];
  return mine === undefined || their === undefined
    ? undefined
    : [{ ...first, ours: mine, theirs: their }, ...others];
}

/** A block that becomes compact, or no longer is, brings its own head. */
export function headFor(from: Entry, ours: Entry): string {
  const isCompact = ({ shape }: Entry) => shape.kind === 'block' && shape.compact;
  if (from === ours || (!isCompact(ours) && !isCompact(from))) return ours.head;
  return shift(from.head, ours.column - from.column, 'line');
}

/** The text of an entry with its margin taken off: moving a block right changes nothing. */
export const plain = (entry: Entry): string => shift(textOf(entry), -entry.column, 'line');
