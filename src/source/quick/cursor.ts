/** A place in a text of which every line ends with LF. Between values it stands at the next line of content. */
export interface Cursor {
  readonly text: string;
  at: number;
  /** Spaces before the next line of content; -1 when there is none left. */
  indent: number;
}

const ABSTENTION = Symbol('abstention');

/** Leaves the quick reading from any depth: the text holds something that only the real parser may judge. */
export function abstain(): never {
  throw ABSTENTION;
}

/** What `read` gives, or `undefined` when it abstains. */
export function unlessAbstaining<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (thrown) {
    if (thrown === ABSTENTION) return undefined;
    throw thrown;
  }
}

const SPACE = 0x20;
const LINE_END = 0x0a;
const HASH = 0x23;
const DASH = 0x2d;

/** The end of the text counts as the end of a line. */
export function isLineEnd({ text, at }: Cursor): boolean {
  return at >= text.length || text.charCodeAt(at) === LINE_END;
}

export function skipSpaces(cursor: Cursor): void {
  while (cursor.text.charCodeAt(cursor.at) === SPACE) cursor.at++;
}

/** A `-` that begins an element. */
export function isDash({ text, at }: Cursor): boolean {
  if (text.charCodeAt(at) !== DASH) return false;
  return isLineEnd({ text, at: at + 1, indent: 0 }) || text.charCodeAt(at + 1) === SPACE;
}

/** From the start of a line to the next line of content: empty lines and comments say nothing. */
export function toContent(cursor: Cursor): void {
  const { text } = cursor;
  for (;;) {
    const start = cursor.at;
    skipSpaces(cursor);
    if (cursor.at >= text.length) {
      cursor.indent = -1;
      return;
    }
    const sign = text.charCodeAt(cursor.at);
    if (sign !== LINE_END && sign !== HASH) {
      cursor.indent = cursor.at - start;
      return;
    }
    cursor.at = lineEnd(cursor) + 1;
  }
}

/** After a value: only spaces and a comment may follow on its line. Then to the next line of content. */
export function finishLine(cursor: Cursor): void {
  skipSpaces(cursor);
  if (!isLineEnd(cursor) && !isComment(cursor)) abstain();
  cursor.at = lineEnd(cursor) + 1;
  toContent(cursor);
}

/** « #1 » after a text may be the rest of it, cut by mistake: whoever reports that has to look. */
function isComment({ text, at }: Cursor): boolean {
  if (text.charCodeAt(at) !== HASH || text.charCodeAt(at - 1) !== SPACE) return false;
  return isLineEnd({ text, at: at + 1, indent: 0 }) || text.charCodeAt(at + 1) === SPACE;
}

export function lineEnd({ text, at }: Cursor): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}
