const OPEN = /^# >>> registre\b.*$/m;
const CLOSE = /^# <<< registre\b.*$/m;
/** Plain ASCII: they are looked for in files of any encoding. */
const CREATED = 'fichier de registre git install';
const ADDED = 'bloc de registre git install';

/** Where a block stands in a file of someone else. */
export type Place = 'top' | 'end';

interface Span {
  readonly start: number;
  /** Excluded, without the end of line. */
  readonly end: number;
}

/** Lines between marks that say whose they are. `created`: the whole file is ours. */
export function block(lines: readonly string[], { created }: { readonly created: boolean }): string {
  return [`# >>> registre : ${created ? CREATED : ADDED}`, ...lines, '# <<< registre'].join('\n');
}

/** The block a text holds, its ends of line made plain; `undefined` without one. */
export function blockIn(text: string): string | undefined {
  const span = find(text);
  return span && text.slice(span.start, span.end).replaceAll('\r\n', '\n');
}

/** Whether the file was made for the block. */
export const isCreated = (text: string): boolean => blockIn(text)?.split('\n')[0]?.endsWith(CREATED) ?? false;

/** The text with a block: below the first line of a script, or at the end. `withoutBlock` is its inverse. */
export function withBlock(text: string, added: string, place: Place): string {
  const lineEnd = place === 'end' && /\r\n/.test(text) ? '\r\n' : '\n';
  const written = added.replaceAll('\n', lineEnd);
  const first = /^#!.*(?:\n|$)/.exec(text)?.[0].length ?? 0;
  const at = place === 'end' ? text.length : first;
  const before = text.slice(0, at);
  // A file that does not end its last line keeps it so.
  const joint = before === '' || before.endsWith('\n') ? `${written}${lineEnd}` : `${lineEnd}${written}`;
  return before + joint + text.slice(at);
}

/** The text as it was before the block. */
export function withoutBlock(text: string): string {
  const span = find(text);
  if (!span) return text;
  const [before, after] = [text.slice(0, span.start), text.slice(span.end)];
  const follows = /^\r?\n/.exec(after)?.[0];
  return follows === undefined ? before.replace(/\r?\n$/, '') + after : before + after.slice(follows.length);
}

function find(text: string): Span | undefined {
  const open = OPEN.exec(text);
  if (!open) return undefined;
  const close = CLOSE.exec(text.slice(open.index));
  if (!close) return undefined;
  const end = open.index + close.index + close[0].length;
  return { start: open.index, end: text[end - 1] === '\r' ? end - 1 : end };
}
