import type { Sheet, SourceFile } from '../../grid.ts';
import type { Archive } from '../archive.ts';
import type { Budget } from '../budget.ts';
import { ContentMaker } from '../content.ts';
import { NoticeMaker } from '../notices.ts';
import { type Relation, readRelations } from './relations.ts';
import { readSharedStrings } from './shared-strings.ts';
import { type Reading, readSheet } from './sheet.ts';
import { Styles } from './styles.ts';
import { readWorkbook, type Workbook } from './workbook.ts';

/** Reads an Office Open XML workbook: .xlsx, and .xlsm without its macros. */
export function readXlsx(name: string, archive: Archive, budget: Budget): SourceFile {
  const part =
    readRelations(archive, '').find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const workbook = readWorkbook(archive.chunks(part), part);
  const relations = readRelations(archive, part).filter(({ external }) => !external);
  const reading = { ...startReading(archive, workbook, relations), budget, maker: new ContentMaker(budget) };
  const sheets = sheetsOf(workbook, relations, reading);
  if (relations.some(({ kind }) => kind === 'vbaProject')) reading.notices.macros();
  if (relations.some(({ kind }) => kind === 'externalLink')) reading.notices.externalLinks();
  return {
    name,
    kind: 'xlsx',
    sheets,
    blocks: [],
    notices: [...reading.notices.all(), ...reading.maker.notices()],
  };
}

function startReading(
  archive: Archive,
  workbook: Workbook,
  relations: readonly Relation[],
): Omit<Reading, 'budget' | 'maker'> {
  const partOf = (wanted: string) => relations.find(({ kind }) => kind === wanted)?.target;
  const styles = new Styles();
  const stylesPart = partOf('styles');
  if (stylesPart !== undefined && archive.has(stylesPart))
    styles.read(archive.chunks(stylesPart), stylesPart);
  const stringsPart = partOf('sharedStrings');
  const strings =
    stringsPart !== undefined && archive.has(stringsPart)
      ? readSharedStrings(archive.chunks(stringsPart), stringsPart)
      : [];
  return {
    archive,
    notices: new NoticeMaker(),
    meaning: { strings, styles, dates: workbook.dates },
  };
}

/** Sheets of charts and of old macros hold no cells to import. */
function sheetsOf(workbook: Workbook, relations: readonly Relation[], reading: Reading): Sheet[] {
  const parts = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets: Sheet[] = [];
  for (const { name, hidden, relation } of workbook.sheets) {
    const found = parts.get(relation);
    if (found?.kind === 'xlMacrosheet') reading.notices.macros();
    if (found?.kind === 'worksheet') sheets.push(readSheet(reading, name, hidden, found.target));
  }
  return sheets;
}
