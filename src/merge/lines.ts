import { inOrder, isRewritten, type Row, rowsBy, weave } from './rows.ts';

/** Three versions of something; no base when both sides added it. */
export interface Three<T> {
  readonly base: T;
  readonly ours: T;
  readonly theirs: T;
}

/** The version that only one side changed, or that both changed alike; `undefined` when they differ. */
export function settled<T>({ base, ours, theirs }: Three<T>): T | undefined {
  if (ours === theirs || theirs === base) return ours;
  return ours === base ? theirs : undefined;
}

/** Merges lines of comments and blank lines; `undefined` when both sides rewrote the same ones. */
export function mergeLines(three: Three<string>): string | undefined {
  const known = settled(three);
  if (known !== undefined) return known;
  const [base, ours, theirs] = [cut(three.base), cut(three.ours), cut(three.theirs)];
  const rows = rowsBy(base, ours, theirs);
  if (isRewritten(rows) || bothRewrite(rows)) return undefined;
  const kept = weave(rows).filter(
    (row) => row.base === undefined || (row.ours !== undefined && row.theirs !== undefined),
  );
  return kept.map(({ ours: o, theirs: t }) => (o === undefined ? theirs[t!]! : ours[o]!)).join('');
}

/** One side moved lines that the other side moved otherwise. */
function bothRewrite(rows: readonly Row[]): boolean {
  const common = rows.filter((row) => Object.values(row).every((rank) => rank !== undefined));
  const order = (version: keyof Row) =>
    inOrder(common, version)
      .map((row) => common.indexOf(row))
      .join();
  const [base, ours, theirs] = [order('base'), order('ours'), order('theirs')];
  return ours !== base && theirs !== base && ours !== theirs;
}

const cut = (text: string) => text.split(/(?<=\n)/).filter((line) => line !== '');

/** Moves lines right or left; `first` is left where it is when the text begins in the middle of a line. */
export function shift(text: string, by: number, from: 'line' | 'middle'): string {
  if (by === 0) return text;
  const [first = '', ...others] = text.split(/(?<=\n)/);
  const moved = others.map((line) => shiftLine(line, by));
  return (from === 'line' ? shiftLine(first, by) : first) + moved.join('');
}

function shiftLine(line: string, by: number): string {
  if (line.trim() === '') return line;
  return by > 0 ? ' '.repeat(by) + line : line.slice(Math.min(-by, line.length - line.trimStart().length));
}

/** Whether every comment of a text stands in another one too. */
export function addsNoComment(text: string, than: string): boolean {
  const known = commentsOf(than);
  return [...commentsOf(text)].every((comment) => known.has(comment));
}

function commentsOf(text: string): Set<string> {
  return new Set([...text.matchAll(/(?<=^|\s)#[^\r\n]*/g)].map(([comment]) => comment.trimEnd()));
}
