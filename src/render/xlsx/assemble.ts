import { strFromU8, strToU8 } from 'fflate';
import { type Archive, writeArchive } from './archive.ts';
import type { RenderedSheet, Style } from './loaded.ts';
import type { FirstDay } from './rendered-sheet.ts';
import { finalStyles, writtenStyles } from './style-carrier.ts';
import { type Element, element, parseXml, writeDocument, writeXml } from './xml.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Assembly {
  /** the parts written by exceljs */
  readonly written: Archive;
  readonly sheets: readonly RenderedSheet[];
  readonly styles: Element | undefined;
  readonly names: readonly Element[];
  readonly title: string | undefined;
  readonly firstDay: FirstDay;
  /** completes the XML of a sheet, by its rank */
  readonly complete: (index: number, xml: string) => string;
}

/** Puts the finished workbook together: sheets completed, styles given back, no date but that of the data. */
export function assemble({
  written,
  sheets,
  styles,
  names,
  title,
  firstDay,
  complete,
}: Assembly): Uint8Array {
  const archive: Archive = new Map(written);
  const numbers = restoreStyles(archive, styles);
  for (const index of sheets.keys()) {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const xml = complete(index, strFromU8(archive.get(path)!));
    archive.set(path, strToU8(numbers ? renumbered(xml, numbers) : xml));
  }
  const list = /<sheets>.*<\/sheets>/s.exec(strFromU8(archive.get('xl/workbook.xml')!))![0];
  archive.set('xl/workbook.xml', strToU8(workbookXml(list, { sheets, names, firstDay })));
  archive.set('docProps/core.xml', strToU8(writeDocument(coreProperties(title))));
  archive.set('docProps/app.xml', strToU8(writeDocument(APP)));
  return writeArchive(archive);
}

/** Gives the template's styles back; returns the template's number of each format that exceljs wrote. */
function restoreStyles(archive: Archive, styles: Element | undefined): number[] | undefined {
  if (!styles) return undefined;
  const written = parseXml(strFromU8(archive.get('xl/styles.xml')!), (message) => {
    throw new Error(message);
  });
  const used: Style[] = writtenStyles(written);
  const { root, numbers } = finalStyles(styles, new Set(used));
  archive.set('xl/styles.xml', strToU8(writeDocument(root)));
  return used.map((style) => numbers.get(style)!);
}

/** Rewrites the style numbers of columns, rows and cells. */
function renumbered(xml: string, numbers: readonly number[]): string {
  return xml.replace(/<(?:c|row|col) [^>]*>/g, (tag) =>
    tag.replace(/ (s|style)="(\d+)"/, (_, name, number) => ` ${name}="${numbers[Number(number)] ?? 0}"`),
  );
}

function workbookXml(
  list: string,
  { sheets, names, firstDay }: Pick<Assembly, 'sheets' | 'names' | 'firstDay'>,
): string {
  const shown = Math.max(
    0,
    sheets.findIndex(({ state }) => state === undefined || state === 'visible'),
  );
  const book = [
    writeXml(element('workbookPr', { date1904: firstDay === 1904 ? 1 : undefined })),
    writeXml(element('bookViews', {}, [element('workbookView', { activeTab: shown, firstSheet: shown })])),
    list,
    names.length > 0 ? writeXml(element('definedNames', {}, names)) : '',
    '<calcPr calcId="171027" fullCalcOnLoad="1"/>',
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook xmlns="${MAIN}" xmlns:r="${RELATION}">${book.join('')}</workbook>`;
}

function coreProperties(title: string | undefined): Element {
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    title === undefined ? [] : [element('dc:title', {}, [title])],
  );
}

const APP = element(
  'Properties',
  { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
  [element('Application', {}, ['registre'])],
);
