import { type Area, columnName, LAST_COLUMN, LAST_ROW, readArea } from './reference.ts';

/** A reference inside a formula, as it is written. */
interface FormulaReference {
  /** the sheet it names, when it names one */
  readonly sheet: string | undefined;
  readonly area: Area;
  /** true for `B4:B9`, false for `B4` */
  readonly isRange: boolean;
  /** true when the rows are marked with `$`, for each end */
  readonly fixedTop: boolean;
  readonly fixedBottom: boolean;
}

/** Rows to write instead of those of a reference; undefined keeps them. */
export type MoveReference = (reference: FormulaReference) => { top: number; bottom: number } | undefined;

/** Functions that reach outside the workbook, or run something. */
const OUTSIDE =
  /(?:^|[^\w.])(?:_xlfn\.|_xll\.)*(WEBSERVICE|FILTERXML|RTD|CALL|REGISTER(?:\.ID)?|HYPERLINK|IMAGE|DDE|EXEC|STOCKHISTORY|CUBE\w*|SQL\.REQUEST|IMPORT\w+)\s*\(/i;

const TOKEN =
  /"(?:[^"]|"")*"|(?:('(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])|'(?:[^']|'')*'|[\p{L}\p{N}_.$]+|[\s\S]/giu;

/** Characters of a formula: Excel takes four times more, and no template needs them. */
const LONGEST = 2_000;

/** Why a formula is not allowed in a template, as the end of a sentence; undefined when it is. */
export function formulaRefusal(formula: string): string | undefined {
  if (formula.length > LONGEST) return 'elle est trop longue';
  const outside = OUTSIDE.exec(formula.replace(/"(?:[^"]|"")*"/g, '""'));
  if (outside) return `la fonction ${outside[1]!.toUpperCase()} va chercher hors du classeur`;
  if (/\[/.test(formula)) return 'elle cite un autre classeur ou un tableau';
  if (/\|/.test(formula.replace(/"(?:[^"]|"")*"/g, ''))) return 'elle appelle un autre programme';
  if (formula.replace(/'(?:[^']|'')*'!/g, '').includes('{{')) {
    return 'une expression {{…}} ne s’écrit pas dans une formule';
  }
  if (/'[^']*:[^']*'!|:[\p{L}\p{N}_.]+!/u.test(formula)) return 'elle traverse plusieurs feuilles';
  return undefined;
}

/** Rewrites the rows of every reference of a formula; texts and names are left as they are. */
export function moveReferences(formula: string, move: MoveReference): string {
  return formula.replace(TOKEN, (token: string, sheet: string | undefined, area: string | undefined) => {
    if (area === undefined) return token;
    const reference = readReference(sheet, area);
    const rows = reference && move(reference);
    if (!rows) return token;
    return `${sheet === undefined ? '' : `${sheet}!`}${written(area, reference, rows)}`;
  });
}

/** Every reference of a formula. */
export function referencesOf(formula: string): FormulaReference[] {
  const references: FormulaReference[] = [];
  moveReferences(formula, (reference) => {
    references.push(reference);
    return undefined;
  });
  return references;
}

function readReference(sheet: string | undefined, text: string): FormulaReference | undefined {
  const area = readArea(text);
  if (!area) return undefined;
  const [first = '', last = first] = text.split(':');
  return {
    sheet: sheet?.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet,
    area,
    isRange: text.includes(':'),
    fixedTop: /\$\d/.test(first),
    fixedBottom: /\$\d/.test(last),
  };
}

function written(
  text: string,
  { area, isRange }: FormulaReference,
  rows: { top: number; bottom: number },
): string {
  if (area.top === 1 && area.bottom === LAST_ROW && !/\d/.test(text)) return text;
  const [first = '', last = first] = text.split(':');
  const wholeRows = area.left === 1 && area.right === LAST_COLUMN && !/[A-Z]/i.test(text);
  const start = `${wholeRows ? '' : columnPart(first)}${rowPart(first)}${rows.top}`;
  if (!isRange && rows.top === rows.bottom) return start;
  return `${start}:${wholeRows ? '' : columnPart(last)}${rowPart(last)}${rows.bottom}`;
}

const columnPart = (cell: string) => /^\$?[A-Z]+/i.exec(cell)?.[0] ?? columnName(1);
const rowPart = (cell: string) => (/\$\d/.test(cell) ? '$' : '');
