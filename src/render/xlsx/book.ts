import type { Helper } from '../templating/aides.ts';
import { type PreparedTemplate, type PrepareOptions, prepareTemplate } from '../templating/compile.ts';
import { formats } from '../templating/formats.ts';
import type { TemplateLimits } from '../templating/limits.ts';
import { headerTexts } from './header-footer.ts';
import { loadWorkbook } from './load-workbook.ts';
import type { LoadedSheet, LoadedWorkbook } from './loaded.ts';
import { openPackage, type PackageSheet, type TemplatePackage } from './package.ts';
import { reduce } from './reduce.ts';
import { sheetPlace } from './refusal.ts';
import { type LooseText, type SheetSource, sheetSource } from './sheet-source.ts';
import { cutTags } from './tags.ts';
import { ValuesTable } from './values-table.ts';

export interface WorkbookOptions {
  /** how messages name the template: its file, as the user wrote it */
  readonly name: string;
  /** the list of the view whose items repeat the sheets that have an expression for name; `fiches` by default */
  readonly repeat?: string;
  /** the title in the properties of the document */
  readonly title?: string;
  /** texts that `{{> name}}` may call */
  readonly partials?: Readonly<Record<string, string>>;
  readonly helpers?: Readonly<Record<string, Helper>>;
  readonly limits?: Partial<TemplateLimits>;
}

/** A sheet of a template, ready to render as often as needed. */
export interface BookSheet {
  readonly page: PackageSheet;
  readonly loaded: LoadedSheet;
  readonly loose: readonly LooseText[];
  readonly source: SheetSource;
  readonly values: ValuesTable;
  readonly cells: PreparedTemplate;
  /** the name of the sheet, when it is an expression: the sheet is then repeated */
  readonly title: PreparedTemplate | undefined;
}

/** A workbook template, checked through and through. */
export interface Book {
  readonly name: string;
  readonly pack: TemplatePackage;
  readonly loaded: LoadedWorkbook;
  readonly sheets: readonly BookSheet[];
}

/** Steps that a workbook may take: its cells are bounded elsewhere. */
const LIMITS = { steps: 2_000_000 };

/** Opens and checks a template. exceljs only sees it once everything it stumbles on is out. */
export async function openBook(template: Uint8Array, options: WorkbookOptions): Promise<Book> {
  const pack = openPackage(template, options.name);
  const loaded = await loadWorkbook(reduce(pack));
  const sheets = pack.sheets.map((page, index) => bookSheet(page, loaded.sheets[index]!, options));
  return { name: options.name, pack, loaded, sheets };
}

function bookSheet(page: PackageSheet, loaded: LoadedSheet, options: WorkbookOptions): BookSheet {
  const loose = headerTexts(page.root, page.name);
  const source = sheetSource(options.name, page.name, loaded, loose);
  const values = new ValuesTable();
  const common: Omit<PrepareOptions, 'format'> = {
    ...(options.partials ? { partials: options.partials } : {}),
    ...(options.helpers ? { helpers: options.helpers } : {}),
    limits: { ...LIMITS, ...options.limits },
  };
  const cells = prepareTemplate(source, { ...common, format: values.format });
  const text =
    cutTags(page.name)
      ?.map((piece) => piece.text)
      .join('') ?? page.name;
  const place = () => ({ ...sheetPlace(page.name), cell: `nom de la feuille « ${page.name} »` });
  const title = page.name.includes('{{')
    ? prepareTemplate({ name: options.name, text, place }, { ...common, format: formats.text })
    : undefined;
  return { page, loaded, loose, source, values, cells, title };
}
