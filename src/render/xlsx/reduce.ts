import { strFromU8, strToU8 } from 'fflate';
import { TemplateError, type TemplateProblem } from '../templating/problem.ts';
import type { Archive } from './archive.ts';
import { type Drawing, readDrawing } from './drawing.ts';
import { LIMITS } from './limits.ts';
import { MAIN, RELATION } from './namespaces.ts';
import { type PackageSheet, relationsIn, type TemplatePackage } from './package.ts';
import { refuseBook } from './refusal.ts';
import { relationships } from './relationships.ts';
import { filledRows, sheetProblems } from './sheet-checks.ts';
import { carrierStyles, formatsOf } from './style-carrier.ts';
import {
  childOf,
  type Element,
  element,
  elementsOf,
  withAttributes,
  withChildren,
  writeDocument,
} from './xml.ts';

/**
 * Checks a template's parts, then keeps for exceljs what it reads well: cells, web links and pictures.
 * Columns, merges, validations, names, conditional formats and page settings never reach it: it
 * expands ranges cell by cell, and rewrites what it keeps of them.
 */
export function reduce(pack: TemplatePackage): Archive {
  const problems: TemplateProblem[] = [];
  const archive: Archive = new Map();
  const put = (path: string, xml: Element) => archive.set(path, strToU8(writeDocument(xml)));
  const media = new Map<string, string>();
  for (const [index, sheet] of pack.sheets.entries()) {
    const read = readDrawing(pack, sheet, (path) => relationsIn(pack.archive, pack.name, path));
    problems.push(...sheetProblems(pack, sheet), ...read.problems);
    const number = index + 1;
    put(`xl/worksheets/sheet${number}.xml`, reducedSheet(sheet.root));
    put(`xl/worksheets/_rels/sheet${number}.xml.rels`, sheetRelations(sheet, number));
    if (read.drawing) putDrawing(archive, pack.archive, number, read.drawing, media);
  }
  if (problems.length > 0) throw new TemplateError(problems);
  putWorkbook(pack, archive, put);
  return archive;
}

function putWorkbook(
  pack: TemplatePackage,
  archive: Archive,
  put: (path: string, xml: Element) => void,
): void {
  const sheets = pack.sheets.map(({ name, state }, index) =>
    element('sheet', { name, state, sheetId: index + 1, 'r:id': `rId${index + 1}` }),
  );
  put('_rels/.rels', relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]));
  put(
    'xl/workbook.xml',
    element('workbook', { xmlns: MAIN, 'xmlns:r': RELATION }, [element('sheets', {}, sheets)]),
  );
  put(
    'xl/_rels/workbook.xml.rels',
    relationships(
      sheets.map((_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`]),
    ),
  );
  const formats = formatsOf(pack.styles).length;
  if (formats > LIMITS.styles) {
    refuseBook(pack.name, `ce classeur a plus de ${LIMITS.styles} formats de cellule.`);
  }
  archive.set('xl/styles.xml', strToU8(carrierStyles(formats)));
  copyPart(pack, archive, pack.sharedStrings, 'xl/sharedStrings.xml');
  copyPart(pack, archive, pack.theme, 'xl/theme/theme1.xml');
}

function copyPart(pack: TemplatePackage, archive: Archive, from: string | undefined, to: string): void {
  const bytes = from === undefined ? undefined : pack.archive.get(from);
  if (!bytes) return;
  if (bytes.length > LIMITS.part) refuseBook(pack.name, `la partie ${from} de ce classeur est trop grande.`);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(strFromU8(bytes))) {
    refuseBook(pack.name, `la partie ${from} de ce classeur est abîmée.`);
  }
  archive.set(to, bytes);
}

function sheetRelations(sheet: PackageSheet, number: number): Element {
  const kept = sheet.relations.filter(({ kind }) => kind === 'hyperlink' || kind === 'drawing');
  const drawing = `../drawings/drawing${number}.xml`;
  return relationships(
    kept.map(({ id, kind, target }) => [id, kind, kind === 'drawing' ? drawing : target] as const),
  );
}

function putDrawing(
  archive: Archive,
  from: Archive,
  number: number,
  drawing: Drawing,
  media: Map<string, string>,
): void {
  const list = [...drawing.media].map(([id, path]) => {
    const name = media.get(path) ?? `image${media.size + 1}${/\.\w+$/.exec(path)![0].toLowerCase()}`;
    media.set(path, name);
    archive.set(`xl/media/${name}`, from.get(path) ?? new Uint8Array());
    return [id, 'image', `../media/${name}`] as const;
  });
  archive.set(`xl/drawings/drawing${number}.xml`, drawing.xml);
  archive.set(`xl/drawings/_rels/drawing${number}.xml.rels`, strToU8(writeDocument(relationships(list))));
}

function reducedSheet(root: Element): Element {
  const children = ['sheetData', 'hyperlinks', 'drawing'].flatMap((name) => {
    const child = childOf(root, name);
    if (!child) return [];
    if (name === 'sheetData') return [withChildren(child, filledRows(child).map(reducedRow))];
    return [name === 'hyperlinks' ? withChildren(child, webLinks(child)) : child];
  });
  return element('worksheet', { xmlns: MAIN, 'xmlns:r': RELATION }, children);
}

/** A height that nobody chose follows the text: exceljs would make it a chosen one. */
function reducedRow(row: Element): Element {
  const chosen = ['1', 'true'].includes(row.attributes.get('customHeight') ?? '');
  return chosen ? row : withAttributes(row, { ht: undefined });
}

/** Links inside the workbook are left out: their rows would have moved. */
function webLinks(hyperlinks: Element): Element[] {
  return elementsOf(hyperlinks, 'hyperlink').filter(
    ({ attributes }) => attributes.has('r:id') && !attributes.has('location'),
  );
}
