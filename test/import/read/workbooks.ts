import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Cell, SourceFile } from '../../../src/import/grid.ts';
import { readSource } from '../../../src/import/read/read-source.ts';

/** Builds small workbooks, part by part, as other programs would write them. */
export type Parts = Readonly<Record<string, string>>;

export function zip(parts: Parts): Uint8Array {
  const mtime = new Date(2020, 0, 1);
  const entries = Object.entries(parts).map(([name, text]) => [name, [strToU8(text), { mtime }]]);
  return zipSync(Object.fromEntries(entries) as Zippable);
}

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const MAIN =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

export const relations = (...links: readonly (readonly [id: string, kind: string, target: string])[]) =>
  `<Relationships xmlns="${RELATIONS}">${links
    .map(
      ([id, kind, target]) =>
        `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"${/^https?:|^file:/.test(target) ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

/** An XLSX of one sheet « Paie »; `extra` adds or replaces parts. */
export function xlsx(sheet: string, extra: Parts = {}): Uint8Array {
  return zip({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations(['a', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': workbook(),
    'xl/_rels/workbook.xml.rels': relations(
      ['s1', 'worksheet', 'worksheets/sheet1.xml'],
      ['st', 'styles', 'styles.xml'],
      ['ss', 'sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}>${sheet}</worksheet>`,
    ...extra,
  });
}

export const workbook = (properties = '') =>
  `<workbook ${MAIN}>${properties}<sheets><sheet name="Paie" sheetId="1" r:id="s1"/></sheets></workbook>`;

export const sharedStrings = (items: string) => `<sst ${MAIN}>${items}</sst>`;

/** A styles part of which each style `s` has the format of the same rank. */
export function styles(...codes: readonly string[]): string {
  const escaped = codes.map((code) =>
    code.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;'),
  );
  const formats = escaped
    .map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code}"/>`)
    .join('');
  const cells = codes.map((_, index) => `<xf numFmtId="${200 + index}" fontId="0"/>`).join('');
  return `<styleSheet ${MAIN}><numFmts>${formats}</numFmts><cellXfs>${cells}</cellXfs></styleSheet>`;
}

const ODF = 'urn:oasis:names:tc:opendocument:xmlns';

/** An ODS with this inside its `office:spreadsheet`, and these automatic styles. */
export function ods(
  body: string,
  { style = '', extra = {} }: { style?: string; extra?: Parts } = {},
): Uint8Array {
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': odsContent(body, style),
    ...extra,
  });
}

export const odsContent = (body: string, style = '') =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="${ODF}:office:1.0" xmlns:table="${ODF}:table:1.0" xmlns:text="${ODF}:text:1.0" xmlns:style="${ODF}:style:1.0" xmlns:fo="${ODF}:xsl-fo-compatible:1.0" xmlns:draw="${ODF}:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"><office:automatic-styles>${style}</office:automatic-styles><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`;

export const table = (rows: string, attributes = '') =>
  `<table:table table:name="Paie" ${attributes}>${rows}</table:table>`;

export const read = (bytes: Uint8Array | string, name = 'registre.xlsx'): SourceFile =>
  readSource({ name, bytes: typeof bytes === 'string' ? strToU8(bytes) : bytes });

/** The cells of the first sheet: their text by address. */
export function texts(file: SourceFile): Record<string, string> {
  return Object.fromEntries(file.sheets[0]!.cells.map(({ address, text }) => [address, text]));
}

export function cellAt(file: SourceFile, address: string): Cell | undefined {
  return file.sheets[0]!.cells.find((cell) => cell.address === address);
}
