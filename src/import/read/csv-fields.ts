import type { CsvDialect } from './csv-dialect.ts';
import { ImportError } from './import-error.ts';

export interface CsvField {
  readonly row: number;
  readonly col: number;
  readonly text: string;
  /** The line where the field begins, from 1. */
  readonly line: number;
  /** Something followed its closing quote. */
  readonly untidy: boolean;
}

/** Every field of a CSV text, in order, in one pass. Throws an `ImportError` for a quote that is never closed. */
export function* csvFields(text: string, dialect: CsvDialect): Generator<CsvField> {
  const { separator, quote } = dialect;
  let at = dialect.start;
  let line = at === 0 ? 1 : 2;
  let row = 0;
  let col = 0;
  while (at < text.length || col > 0) {
    const field = text[at] === quote ? quoted(text, at, line, dialect) : bare(text, at, separator);
    yield { row, col, line, text: field.text, untidy: field.untidy };
    line += breaksIn(text, at, field.end);
    at = field.end;
    if (text[at] === separator) {
      at += 1;
      col += 1;
      continue;
    }
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    line += 1;
    row += 1;
    col = 0;
  }
}

interface Read {
  readonly text: string;
  readonly end: number;
  readonly untidy: boolean;
}

function bare(text: string, start: number, separator: string): Read {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { text: text.slice(start, end), end, untidy: false };
}

/** What follows the closing quote, up to the separator, is added as it stands: so do spreadsheet programs. */
function quoted(
  text: string,
  start: number,
  line: number,
  { separator, quote, backslash }: CsvDialect,
): Read {
  let value = '';
  let from = start + 1;
  for (;;) {
    const found = text.indexOf(quote, from);
    if (found < 0) throw neverClosed(line, quote);
    if (backslash && isEscaped(text, found, from)) {
      value += text.slice(from, found - 1) + quote;
      from = found + 1;
    } else if (text[found + 1] === quote) {
      value += text.slice(from, found + 1);
      from = found + 2;
    } else {
      const rest = bare(text, found + 1, separator);
      return {
        text: value + text.slice(from, found) + rest.text,
        end: rest.end,
        untidy: rest.text.trim() !== '',
      };
    }
  }
}

/** After an odd number of backslashes; those of an earlier quote are not counted again. */
function isEscaped(text: string, found: number, from: number): boolean {
  let before = found;
  while (before > from && text[before - 1] === '\\') before -= 1;
  return (found - before) % 2 === 1;
}

/** « \r\n », « \n » and « \r » each end a line. */
function breaksIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) count += 1;
  }
  return count;
}

function neverClosed(line: number, quote: string): ImportError {
  return new ImportError(
    'malforme',
    `Ligne ${line}, un champ commence par ${quote === '"' ? 'des guillemets' : 'une apostrophe'} qui ne se ferment jamais.`,
    'Fermez-les, ou doublez ceux qui font partie du texte ; ou enregistrez de nouveau le fichier depuis un tableur.',
  );
}
