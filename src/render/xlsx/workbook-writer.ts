import { strToU8 } from 'fflate';
import { type Archive, writeArchive } from './archive.ts';
import type { Book } from './book.ts';
import { contentTypes, coreProperties, PROPERTIES, workbookXml } from './frame.ts';
import { CORE_PROPERTIES } from './namespaces.ts';
import { type Link, relationships } from './relationships.ts';
import { firstDayOf, type RenderedSheet } from './render-sheets.ts';
import { RowHeights } from './row-heights.ts';
import { SharedStrings } from './shared-strings.ts';
import { sheetXml } from './sheet-xml.ts';
import { Styles } from './styles.ts';
import { drawingParts, mediaName } from './write-drawing.ts';
import { type Element, writeDocument } from './xml.ts';

/** Writes a workbook sheet after sheet: of those written, only their bytes are kept. */
export class WorkbookWriter {
  private readonly book: Book;
  private readonly archive: Archive = new Map();
  private readonly sheets: { readonly name: string; readonly state: string | undefined }[] = [];
  private readonly strings = new SharedStrings();
  private readonly styles: Styles;
  private readonly heights: RowHeights;
  private drawings = 0;
  private shown: number | undefined;

  constructor(book: Book) {
    this.book = book;
    this.styles = new Styles(book.pack.styles);
    this.heights = new RowHeights(book.pack.styles);
  }

  /** True when a reader would see at least one sheet. */
  get isShown(): boolean {
    return this.shown !== undefined;
  }

  /** Writes the next sheet. */
  add(sheet: RenderedSheet): void {
    const { name, page, pictures } = sheet;
    const number = this.sheets.push({ name, state: page.state });
    const isFirst = this.shown === undefined && ['visible', undefined].includes(page.state);
    if (isFirst) this.shown = number - 1;
    const { strings, styles, heights } = this;
    const drawing = pictures.length > 0 ? ++this.drawings : undefined;
    const { xml, links } = sheetXml(sheet, { strings, styles, heights, isFirst, drawing });
    sheet.problems.throwIfAny();
    this.put(`xl/worksheets/sheet${number}.xml`, xml);
    if (links.length > 0) {
      this.put(`xl/worksheets/_rels/sheet${number}.xml.rels`, writeDocument(relationships(links)));
    }
    if (drawing === undefined) return;
    const drawn = drawingParts(pictures, this.book.loaded.media);
    this.put(`xl/drawings/drawing${drawing}.xml`, drawn.xml);
    this.put(`xl/drawings/_rels/drawing${drawing}.xml.rels`, drawn.relations);
  }

  /** The bytes of the workbook, once every sheet is added. */
  bytes(names: readonly Element[], title: string | undefined): Uint8Array {
    const { pack, loaded } = this.book;
    const { sheets, shown = 0 } = this;
    const theme = pack.theme === undefined ? undefined : pack.archive.get(pack.theme);
    this.put('xl/workbook.xml', workbookXml({ sheets, names, firstDay: firstDayOf(this.book), shown }));
    this.put('xl/styles.xml', writeDocument(this.styles.root()));
    this.put('xl/sharedStrings.xml', this.strings.part());
    if (theme) this.archive.set('xl/theme/theme1.xml', theme);
    for (const medium of loaded.media) this.archive.set(`xl/media/${mediaName(medium)}`, medium.buffer);
    this.put('docProps/core.xml', writeDocument(coreProperties(title)));
    this.put('docProps/app.xml', writeDocument(PROPERTIES));
    this.put('_rels/.rels', writeDocument(relationships(PACKAGE)));
    this.put('xl/_rels/workbook.xml.rels', writeDocument(relationships(this.relations())));
    this.put('[Content_Types].xml', writeDocument(contentTypes([...this.archive.keys()])));
    return writeArchive(this.archive);
  }

  private relations(): Link[] {
    const sheets = this.sheets.map(
      (_, rank): Link => [`rId${rank + 1}`, 'worksheet', `worksheets/sheet${rank + 1}.xml`],
    );
    const theme: Link[] = this.archive.has('xl/theme/theme1.xml')
      ? [['theme', 'theme', 'theme/theme1.xml']]
      : [];
    return [
      ...sheets,
      ['styles', 'styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings', 'sharedStrings.xml'],
      ...theme,
    ];
  }

  private put(path: string, xml: string): void {
    this.archive.set(path, strToU8(xml));
  }
}

const PACKAGE: readonly Link[] = [
  ['rId1', 'officeDocument', 'xl/workbook.xml'],
  ['rId2', CORE_PROPERTIES, 'docProps/core.xml'],
  ['rId3', 'extended-properties', 'docProps/app.xml'],
];
