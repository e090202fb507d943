/** What a line of Markdown is, taken alone or with the next one. Every pattern is linear. */
export interface ItemLine {
  readonly indent: number;
  readonly ordered: boolean;
  readonly number: number;
  readonly text: string;
  /** May begin a list in the middle of a paragraph: « 26. » at the start of a line may not. */
  readonly interrupts: boolean;
}

export const isBlank = (line: string) => line.trim() === '';

/** Quotes are read as what they quote. */
export const withoutQuote = (line: string) => line.replace(/^(?: {0,3}>[ \t]?)+/, '');

export const isRule = (line: string) => /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/.test(line);

/** The level of the heading that an underline makes of the paragraph above. */
export function isSetext(line: string): 1 | 2 | undefined {
  if (/^ {0,3}={2,}[ \t]*$/.test(line)) return 1;
  return /^ {0,3}-{2,}[ \t]*$/.test(line) ? 2 : undefined;
}

export function headingOf(line: string): { level: number; text: string } | undefined {
  const marks = /^ {0,3}(#{1,6})(?=[ \t]|$)/.exec(line);
  if (marks === null) return undefined;
  const text = line.slice(marks[0].length).trim();
  let end = text.length;
  while (text[end - 1] === '#') end -= 1;
  const closed = end === 0 || /\s/.test(text[end - 1]!);
  return { level: marks[1]!.length, text: closed ? text.slice(0, end).trimEnd() : text };
}

/** Four digits and a full stop end a sentence with a year, more often than they number an item. */
export function itemOf(line: string): ItemLine | undefined {
  const match = /^([ \t]*)([-*+•▪◦]|(\d{1,3})[.)])(?:[ \t]+|$)/.exec(line);
  if (match === null) return undefined;
  const [whole, blank, , number] = match;
  return {
    indent: blank!.replaceAll('\t', '    ').length,
    ordered: number !== undefined,
    number: Number(number ?? 0),
    text: line.slice(whole.length),
    interrupts: number === undefined || number === '1',
  };
}

export function fenceOf(line: string): string | undefined {
  const [whole = '', fence] = /^ {0,12}(`{3,}|~{3,})/.exec(line) ?? [];
  return fence?.startsWith('`') && line.includes('`', whole.length) ? undefined : fence;
}

const HTML_BLOCK =
  /^ {0,12}<(?:(!--)|\/?(address|article|aside|blockquote|body|center|dd|details|div|dl|dt|fieldset|figure|footer|form|h[1-6]|head|header|html|legend|li|main|nav|ol|option|p|pre|script|section|select|style|summary|table|tbody|td|textarea|tfoot|th|thead|tr|ul)(?=[\s/>]|$)|!doctype)/i;

/** Elements read up to their end tag, blank lines included. */
const WHOLE = ['pre', 'script', 'style', 'table', 'textarea'];

/** For a line that begins a block of HTML, what ends it; '' for a blank line. */
export function htmlEndOf(line: string): string | undefined {
  const match = HTML_BLOCK.exec(line);
  if (match === null) return undefined;
  if (match[1] !== undefined) return '-->';
  const tag = match[2]?.toLowerCase() ?? '';
  return WHOLE.includes(tag) && !/^\s*<\//.test(line) ? `</${tag}>` : '';
}

const isDelimiter = (line: string) => /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/.test(line.trim());

/** The rows of a table that begins at a line, each with its cells; `null` for the line of dashes. */
export function tableAt(lines: readonly string[], at: number): (readonly string[] | null)[] | undefined {
  const next = lines[at + 1] ?? '';
  const isPiped = (line: string) => line.includes('|') && !isBlank(line);
  if (isPiped(lines[at]!) && next.includes('-') && isDelimiter(next)) {
    return rowsWhile(lines, at, isPiped, (line, row) => (row === 1 ? null : pipeCells(line)));
  }
  // Tables without their line of dashes, and those pasted from a spreadsheet, are common and clear.
  const isFenced = (line: string) => /^\|.*\|$/.test(line.trim());
  if (isFenced(lines[at]!) && isFenced(next)) {
    return rowsWhile(lines, at, isFenced, (line) => (isDelimiter(line) ? null : pipeCells(line)));
  }
  const isTabbed = (line: string) => /[^\s]\t/.test(line);
  if (isTabbed(lines[at]!)) return rowsWhile(lines, at, isTabbed, (line) => line.split('\t'));
  return undefined;
}

function rowsWhile(
  lines: readonly string[],
  at: number,
  belongs: (line: string) => boolean,
  cells: (line: string, row: number) => readonly string[] | null,
): (readonly string[] | null)[] {
  const rows: (readonly string[] | null)[] = [];
  for (let index = at; index < lines.length; index++) {
    const line = lines[index]!;
    if (!belongs(line) && !(index === at + 1 && isDelimiter(line))) break;
    rows.push(cells(line, index - at));
  }
  return rows;
}

/** « \| » is a bar inside a cell. */
function pipeCells(line: string): string[] {
  const inside = line
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, (bar, at: number, all: string) => (all[at - 1] === '\\' ? bar : ''));
  const cells = [''];
  for (const [part] of inside.matchAll(/\\\||\||[^|\\]+|\\/g)) {
    if (part === '|') cells.push('');
    else cells[cells.length - 1] += part === '\\|' ? '|' : part;
  }
  return cells;
}
