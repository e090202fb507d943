import { csvFields } from './csv-fields.ts';

/** How a CSV was written. */
export interface CsvDialect {
  readonly separator: string;
  readonly quote: '"' | "'";
  /** A quote inside quotes is written « \" » instead of « "" ». */
  readonly backslash: boolean;
  /** Where the first record begins: after Excel's « sep=; » line, when there is one. */
  readonly start: number;
  /** No separator was found. */
  readonly doubtful: boolean;
}

const SEPARATORS = [';', ',', '\t'];
const SAMPLE = 1 << 16;
const RECORDS = 200;

/** Guesses the dialect from the beginning of the text. */
export function dialectOf(text: string): CsvDialect {
  const declared = /^sep=([^\r\n])\r?\n?/i.exec(text);
  const start = declared?.[0].length ?? 0;
  const sample = text.slice(start, start + SAMPLE);
  const style = {
    quote: quoteOf(sample),
    backslash: /\\"[^";,\t\r\n]/.test(sample),
    start: 0,
    doubtful: false,
  };
  if (declared !== null) return { ...style, start, separator: declared[1]! };
  const scores = SEPARATORS.map((separator) => scoreOf(sample, { ...style, separator }));
  const best = Math.max(...scores);
  return { ...style, start, separator: SEPARATORS[scores.indexOf(best)]!, doubtful: best === 0 };
}

/** The right separator cuts most records, and many into the same number of fields; commas of prose do not. */
function scoreOf(sample: string, dialect: CsvDialect): number {
  const all = recordSizes(sample, dialect);
  const cut = all.filter((size) => size > 1);
  if (cut.length * 2 < all.length) return 0;
  const sizes = new Map<number, number>();
  for (const size of cut) sizes.set(size, (sizes.get(size) ?? 0) + 1);
  return Math.max(0, ...[...sizes].map(([size, records]) => (size - 1) * records));
}

/** The number of fields of each record that is not blank. */
function recordSizes(sample: string, dialect: CsvDialect): number[] {
  const sizes: number[] = [];
  try {
    for (const { row, col, text } of csvFields(sample, dialect)) {
      if (row >= RECORDS) break;
      sizes[row] = col === 0 && text.trim() === '' ? 0 : col + 1;
    }
  } catch {
    // The sample ends inside quotes, or this separator reads the quotes wrongly: what was read is enough.
  }
  return sizes.filter((size) => size > 0);
}

/** Apostrophes quote when they open and close fields in pairs, and no field begins with « " ». */
function quoteOf(sample: string): '"' | "'" {
  if (/(?:^|[;,\t\n])"/.test(sample)) return '"';
  const opened = sample.match(/(?:^|[;,\t\n])'/g)?.length ?? 0;
  const closed = sample.match(/'(?=$|[;,\t\r\n])/g)?.length ?? 0;
  return opened >= 2 && opened === closed ? "'" : '"';
}
