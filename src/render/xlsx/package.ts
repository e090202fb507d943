import { strFromU8 } from 'fflate';
import { TemplateError, type TemplateProblem } from '../templating/problem.ts';
import { type Archive, readArchive } from './archive.ts';
import { LIMITS } from './limits.ts';
import { partRefusals } from './parts.ts';
import { bookProblem, refuseBook } from './refusal.ts';
import { childOf, type Element, elementsOf, parseXml } from './xml.ts';

/** One sheet of a template, before exceljs. */
export interface PackageSheet {
  readonly name: string;
  readonly state: string | undefined;
  /** its part in the zip */
  readonly path: string;
  readonly root: Element;
  readonly relations: readonly Relation[];
}

export interface Relation {
  readonly id: string;
  /** last word of its type: `drawing`, `hyperlink`… */
  readonly kind: string;
  /** a part of the zip, or an address when `external` */
  readonly target: string;
  readonly external: boolean;
}

/** A workbook template, unzipped and read, nothing of it trusted yet but its size. */
export interface TemplatePackage {
  readonly name: string;
  readonly archive: Archive;
  readonly workbook: Element;
  readonly styles: Element | undefined;
  readonly sharedStrings: string | undefined;
  readonly theme: string | undefined;
  readonly sheets: readonly PackageSheet[];
}

/** Opens a workbook file; throws a `TemplateError` for what is no plain .xlsx. */
export function openPackage(bytes: Uint8Array, name: string): TemplatePackage {
  const archive = readArchive(bytes, (message) => refuseBook(name, message));
  checkKind(archive, name);
  checkMarks(archive, name);
  const workbookPath =
    relationsIn(archive, name, '').find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const workbook = readPart(archive, name, workbookPath);
  const relations = relationsIn(archive, name, workbookPath);
  const find = (kind: string) =>
    relations.find((relation) => relation.kind === kind && !relation.external)?.target;
  const [stylesPath, theme] = [find('styles'), find('theme')];
  const sheets = elementsOf(childOf(workbook, 'sheets'), 'sheet').map((sheet) =>
    readSheet(archive, name, sheet, relations),
  );
  if (sheets.length === 0 || sheets.length > LIMITS.sheets) {
    refuseBook(name, `ce classeur doit contenir de 1 à ${LIMITS.sheets} feuilles.`);
  }
  return {
    name,
    archive,
    workbook,
    styles: stylesPath === undefined ? undefined : readPart(archive, name, stylesPath),
    sharedStrings: find('sharedStrings'),
    theme: theme !== undefined && archive.has(theme) ? theme : undefined,
    sheets,
  };
}

function checkKind(archive: Archive, name: string): void {
  const types = archive.get('[Content_Types].xml');
  if (archive.has('mimetype') || !types) {
    refuseBook(
      name,
      'ce fichier n’est pas un classeur .xlsx : enregistrez-le au format « Classeur Excel (.xlsx) ».',
    );
  }
  const problems: TemplateProblem[] = partRefusals(archive.keys()).map((message) =>
    bookProblem(name, message),
  );
  if (problems.length === 0 && /macroEnabled|sheet\.binary/i.test(strFromU8(types!))) {
    refuseBook(name, 'ce classeur est fait pour des macros : enregistrez-le au format .xlsx.');
  }
  if (problems.length > 0) throw new TemplateError(problems);
}

/** Whatever its name, a part may end up read as XML: all are counted. */
function checkMarks(archive: Archive, name: string): void {
  let marks = 0;
  for (const bytes of archive.values()) {
    for (const byte of bytes) if (byte === LESS_THAN || byte === EQUALS) marks++;
  }
  if (marks <= LIMITS.marks) return;
  refuseBook(
    name,
    'ce classeur est trop grand pour un modèle : retirez les feuilles et les lignes inutiles.',
  );
}

const LESS_THAN = 0x3c;
const EQUALS = 0x3d;

/** Reads one XML part. */
export function readPart(archive: Archive, name: string, path: string): Element {
  const bytes = archive.get(path);
  if (!bytes) return refuseBook(name, `la partie ${path} manque dans ce classeur.`);
  if (bytes.length > LIMITS.part) {
    return refuseBook(name, `la partie ${path} de ce classeur est trop grande.`);
  }
  if (bytes[0] === 0xff || bytes[0] === 0xfe) {
    return refuseBook(name, `la partie ${path} n’est pas en UTF-8.`);
  }
  return parseXml(strFromU8(bytes), (message) => refuseBook(name, `${path} : ${message}`));
}

/** The relations of a part; those of the whole package for ''. */
export function relationsIn(archive: Archive, name: string, path: string): Relation[] {
  const slash = path.lastIndexOf('/') + 1;
  const rels = `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
  if (!archive.has(rels)) return [];
  return elementsOf(readPart(archive, name, rels), 'Relationship').map(({ attributes }) => {
    const external = attributes.get('TargetMode') === 'External';
    const target = attributes.get('Target') ?? '';
    return {
      id: attributes.get('Id') ?? '',
      kind: (attributes.get('Type') ?? '').split('/').at(-1)!,
      target: external ? target : resolve(path.slice(0, slash), target),
      external,
    };
  });
}

function readSheet(
  archive: Archive,
  template: string,
  sheet: Element,
  relations: readonly Relation[],
): PackageSheet {
  const name = sheet.attributes.get('name') ?? '';
  const id = sheet.attributes.get('r:id');
  const path = relations.find((relation) => relation.id === id && relation.kind === 'worksheet')?.target;
  if (path === undefined) {
    return refuseBook(template, `la feuille « ${name} » n’est pas une feuille de calcul ordinaire.`);
  }
  const root = readPart(archive, template, path);
  if (root.name !== 'worksheet') {
    return refuseBook(
      template,
      `la feuille « ${name} » ne se lit pas : enregistrez-la dans LibreOffice ou Excel.`,
    );
  }
  return {
    name,
    state: sheet.attributes.get('state'),
    path,
    root,
    relations: relationsIn(archive, template, path),
  };
}

/** A target relative to a folder of the zip, or absolute in it. */
function resolve(folder: string, target: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
