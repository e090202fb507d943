import { sansGarde } from '../../model/formule.ts';
import type { Cell, Notice, SourceFile } from '../grid.ts';
import type { Budget } from './budget.ts';
import { makeCell, PLAIN } from './cell.ts';
import { ContentMaker } from './content.ts';
import { type CsvDialect, dialectOf } from './csv-dialect.ts';
import { csvFields } from './csv-fields.ts';
import { ImportError } from './import-error.ts';
import { LIMITS } from './limits.ts';
import type { NamedText } from './named-text.ts';

/** Reads a CSV text: one sheet, a row for each record, empty ones included, as a spreadsheet program shows it. */
export function readCsv({ name, text }: NamedText, budget: Budget): SourceFile {
  const dialect = dialectOf(text);
  const maker = new ContentMaker(budget);
  const cells: Cell[] = [];
  let untidy: number | undefined;
  for (const field of csvFields(text, dialect)) {
    if (field.untidy) untidy ??= field.line;
    const content = maker.make([{ ...field, text: sansGarde(field.text) }]);
    if (content === undefined) continue;
    refuseBeyond(field.row, field.col, field.line);
    cells.push(makeCell({ ...content, line: field.line }, { row: field.row, col: field.col, ...PLAIN }));
  }
  const sheet = { name: '', hidden: false, cells, merges: [], validations: [], comments: [] };
  const notices = [...dialectNotices(dialect, untidy), ...maker.notices()];
  return { name, kind: 'csv', sheets: [sheet], blocks: [], notices };
}

function refuseBeyond(row: number, col: number, line: number): void {
  if (row < LIMITS.rows && col < LIMITS.cols) return;
  throw new ImportError(
    'limite',
    `Ligne ${line}, ce fichier dépasse ce qu’une feuille de tableur peut contenir.`,
    'Gardez-en le registre seul, ou partagez-le en plusieurs fichiers.',
  );
}

function dialectNotices(dialect: CsvDialect, untidy: number | undefined): Notice[] {
  const notices: Notice[] = [];
  if (dialect.doubtful) {
    notices.push({
      id: 'csv',
      message:
        'Aucun séparateur de colonnes (point-virgule, virgule ou tabulation) n’a été reconnu : chaque ligne est une seule cellule.',
    });
  }
  if (untidy !== undefined) {
    notices.push({
      id: 'csv',
      message: `Ligne ${untidy}, des guillemets ne sont pas doublés dans un champ entre guillemets : vérifiez ce champ.`,
    });
  }
  return notices;
}
