import { safeLink } from '../templating/link.ts';
import type { TemplateProblem } from '../templating/problem.ts';
import { LIMITS } from './limits.ts';
import { type PackageSheet, readPart, type TemplatePackage } from './package.ts';
import { REFUSED_ELEMENTS, REFUSED_EXTENSIONS } from './parts.ts';
import { readArea } from './reference.ts';
import { cellPlace, cellProblem, sheetPlace } from './refusal.ts';
import { childOf, type Element, elementsOf } from './xml.ts';

/** What a sheet holds that a template may not, and what there is too much of. */
export function sheetProblems(pack: TemplatePackage, sheet: PackageSheet): TemplateProblem[] {
  const template = pack.name;
  const here = (message: string) => cellProblem(template, sheetPlace(sheet.name), message);
  const elements = elementsOf(sheet.root).flatMap(({ name }) => REFUSED_ELEMENTS.get(name) ?? []);
  const extensions = elementsOf(childOf(sheet.root, 'extLst'), 'ext')
    .flatMap((extension) => elementsOf(extension))
    .flatMap(({ name }) => REFUSED_EXTENSIONS.get(name.split(':').at(-1)!) ?? []);
  return [
    ...elements.map(here),
    ...extensions.map(here),
    ...tableProblems(pack, sheet),
    ...linkProblems(template, sheet),
    ...sizeProblems(template, sheet),
  ];
}

function tableProblems(pack: TemplatePackage, sheet: PackageSheet): TemplateProblem[] {
  const tables = sheet.relations.filter(({ kind, external }) => kind === 'table' && !external);
  return tables.map(({ target }) => {
    const area = readArea(readPart(pack.archive, pack.name, target).attributes.get('ref') ?? '');
    const place = area ? cellPlace(sheet.name, area.top, area.left) : sheetPlace(sheet.name);
    return cellProblem(
      pack.name,
      place,
      'un tableau mis en forme : convertissez-le en plage (Création de tableau › Convertir en plage).',
    );
  });
}

function linkProblems(template: string, sheet: PackageSheet): TemplateProblem[] {
  const external = sheet.relations.filter((relation) => relation.external);
  const bad = external.filter(({ kind, target }) => kind !== 'hyperlink' || !safeLink(target));
  return bad.map(({ target }) =>
    cellProblem(
      template,
      sheetPlace(sheet.name),
      `un lien vers « ${target.slice(0, 80)} » : seuls http(s) et mailto sont admis.`,
    ),
  );
}

function sizeProblems(template: string, sheet: PackageSheet): TemplateProblem[] {
  const rows = filledRows(childOf(sheet.root, 'sheetData'));
  const last = rows.length === 0 ? 0 : rowNumber(rows.at(-1)!);
  const cells = rows.reduce((count, row) => count + elementsOf(row).length, 0);
  if (last > LIMITS.rows || rows.length > LIMITS.rows) {
    const place = cellPlace(sheet.name, last, 1);
    return [
      cellProblem(
        template,
        place,
        `ce modèle a plus de ${LIMITS.rows} lignes : supprimez les lignes vides du bas.`,
      ),
    ];
  }
  if (cells > LIMITS.cells) {
    return [
      cellProblem(template, sheetPlace(sheet.name), `cette feuille a plus de ${LIMITS.cells} cellules.`),
    ];
  }
  const ranges = rangeCount(sheet.root);
  if (ranges > LIMITS.ranges || ranges * last > LIMITS.rangeRows) {
    return [
      cellProblem(
        template,
        sheetPlace(sheet.name),
        'cette feuille a trop de fusions, de validations ou de mises en forme conditionnelles.',
      ),
    ];
  }
  const columns = elementsOf(childOf(sheet.root, 'cols'));
  const isOrdered = rows.every(
    (row, index) => rowNumber(row) > (index === 0 ? 0 : rowNumber(rows[index - 1]!)),
  );
  const isAddressed = rows
    .flatMap((row) => elementsOf(row))
    .every(({ attributes }) => readArea(attributes.get('r') ?? ''));
  if (isOrdered && isAddressed && columns.length <= LIMITS.ranges) return [];
  return [
    cellProblem(template, sheetPlace(sheet.name), 'cette feuille ne se lit pas : enregistrez-la de nouveau.'),
  ];
}

function rangeCount(root: Element): number {
  const merges = elementsOf(childOf(root, 'mergeCells')).length;
  const rules = [
    ...elementsOf(childOf(root, 'dataValidations')),
    ...elementsOf(root, 'conditionalFormatting'),
  ];
  const areas = rules.map(({ attributes }) => (attributes.get('sqref') ?? '').split(/\s+/).length);
  return areas.reduce((total, count) => total + count, merges);
}

const rowNumber = (row: Element) => Number(row.attributes.get('r'));

/** The rows down to the last one that has a cell: some programs write a million rows below it. */
export function filledRows(sheetData: Element | undefined): Element[] {
  const rows = elementsOf(sheetData, 'row');
  return rows.slice(0, rows.findLastIndex((row) => elementsOf(row).length > 0) + 1);
}
