import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { cellName } from '../../../src/render/xlsx/reference.ts';
import { renderWorkbook } from '../../../src/render/xlsx/render-workbook.ts';
import { bytesOf, part, resaved, seen } from './classeurs.ts';

const view = {
  organisme: 'CentreCall',
  edition: '2021-03-01',
  fiches: [
    {
      reference: 'T-001',
      nom: 'Gestion de la paie',
      creation: '2018-05-26',
      effectif: 180,
      finalites: [
        { libelle: 'Calculer les rémunérations' },
        { libelle: 'Déclarer les cotisations' },
        { libelle: 'Virer les salaires' },
      ],
      destinataires: [
        { type: 'Sous-traitants', nom: 'Éditeur de paie', precisions: 'hébergement en France' },
        { type: 'Autre (Préciser)', nom: 'URSSAF', precisions: '=HYPERLINK("http://exemple.fr")' },
      ],
      transferts: [],
    },
    {
      reference: 'T-002',
      nom: 'Vidéosurveillance des locaux',
      creation: 'date à préciser',
      effectif: 0,
      finalites: [{ libelle: 'Protéger les biens et les personnes' }],
      destinataires: [],
      transferts: [{ pays: 'Suisse' }],
    },
  ],
};

/** Where a template puts things: rows added above, columns added on the left. */
interface Layout {
  readonly down: number;
  readonly right: number;
}

/** A list sheet, a sheet per fiche, a sheet of lists. */
function template({ down, right }: Layout): ExcelJS.Workbook {
  const book = new ExcelJS.Workbook();
  const at = (row: number, column: number) => cellName(row + down, column + right);
  const box = (sheet: ExcelJS.Worksheet, row: number) => {
    for (const column of [1, 2, 3, 4])
      sheet.getCell(at(row, column)).border = { top: { style: 'thin' }, bottom: { style: 'thin' } };
  };

  const list = book.addWorksheet('Liste des traitements');
  list.getCell(at(1, 1)).value = 'Registre de {{organisme}}, arrêté au {{date edition "long"}}';
  list.mergeCells(`${at(1, 1)}:${at(1, 4)}`);
  for (const [index, label] of ['Nom du traitement', 'N° / RÉF', 'Date de création', 'Effectif'].entries()) {
    list.getCell(at(3, index + 1)).value = label;
    list.getColumn(index + 1 + right).width = 18 + index;
  }
  list.getCell(at(4, 1)).value = '{{#each fiches}}';
  for (const [index, text] of ['{{nom}}', '{{reference}}', '{{date creation}}', '{{effectif}}'].entries()) {
    list.getCell(at(5, index + 1)).value = text;
  }
  box(list, 5);
  list.getRow(5 + down).height = 30;
  list.getCell(at(6, 1)).value = '{{/each}}';
  list.getCell(at(7, 1)).value = 'Fin de la liste';

  const fiche = book.addWorksheet('{{reference}}');
  fiche.getCell(at(1, 1)).value = {
    richText: [{ text: 'Fiche « {{no' }, { text: 'm}} »', font: { bold: true } }],
  };
  fiche.mergeCells(`${at(1, 1)}:${at(1, 4)}`);
  // A label that spans its header and every repeated row.
  fiche.getCell(at(2, 1)).value = 'Finalités';
  fiche.getCell(at(2, 2)).value = 'Libellé';
  fiche.getCell(at(3, 2)).value = '{{#each finalites}}{{libelle}}';
  fiche.getCell(at(3, 4)).value = '{{numero}}{{/each}}';
  fiche.getCell(at(4, 2)).value = '(fin des finalités)';
  fiche.mergeCells(`${at(2, 1)}:${at(4, 1)}`);
  fiche.mergeCells(`${at(3, 2)}:${at(3, 3)}`);
  // A block of two rows, merged vertically inside, with a drop-down list.
  fiche.getCell(at(5, 1)).value = '{{#each destinataires}}';
  fiche.getCell(at(6, 1)).value = 'Destinataire {{numero}}';
  fiche.getCell(at(6, 2)).value = '{{type}}';
  fiche.getCell(at(6, 2)).dataValidation = {
    type: 'list',
    allowBlank: true,
    formulae: ['Types_destinataire'],
  };
  fiche.getCell(at(6, 3)).value = '{{nom}}';
  fiche.getCell(at(7, 2)).value = '{{precisions}}';
  fiche.mergeCells(`${at(6, 1)}:${at(7, 1)}`);
  fiche.mergeCells(`${at(7, 2)}:${at(7, 4)}`);
  fiche.getCell(at(8, 1)).value = '{{else}}';
  fiche.getCell(at(9, 1)).value = 'Aucun destinataire saisi';
  fiche.getCell(at(10, 1)).value = '{{/each}}';
  fiche.getCell(at(11, 1)).value =
    '{{#if transferts}}Transferts : {{liste transferts “pays”}}{{else}}Pas de transfert saisi{{/if}}';

  const lists = book.addWorksheet('Listes', { state: 'hidden' });
  for (const [index, label] of ['Sous-traitants', 'Service interne', 'Autre (Préciser)'].entries())
    lists.getCell(index + 1, 1).value = label;
  book.definedNames.add("'Listes'!$A$1:$A$3", 'Types_destinataire');
  return book;
}

const variants = {
  'd’origine': { down: 0, right: 0 },
  'bloc déplacé vers le bas': { down: 4, right: 0 },
  'colonne insérée': { down: 0, right: 1 },
  'les deux': { down: 2, right: 3 },
};

const templates = new Map<string, Uint8Array>();
beforeAll(async () => {
  const own = await Promise.all(Object.values(variants).map((layout) => bytesOf(template(layout))));
  const names = Object.keys(variants);
  for (const [index, bytes] of own.entries()) templates.set(`${names[index]}, tel quel`, bytes);
  for (const [index, bytes] of resaved(own).entries())
    templates.set(`${names[index]}, réenregistré par LibreOffice`, bytes);
}, 300_000);

const cases = Object.entries(variants).flatMap(([name, layout]) =>
  ['tel quel', 'réenregistré par LibreOffice'].map((origin) => [`${name}, ${origin}`, layout] as const),
);

describe.each(cases)('modèle %s', (name, { down, right }) => {
  const cell = (row: number, column: number) => cellName(row + down, column + right);
  const area = (top: number, left: number, bottom: number, last: number) =>
    `${cell(top, left)}:${cell(bottom, last)}`;
  const cells = (rows: Record<number, Record<number, unknown>>) =>
    Object.fromEntries(
      Object.entries(rows).flatMap(([row, values]) =>
        Object.entries(values).map(([column, value]) => [cell(Number(row), Number(column)), value]),
      ),
    );
  let output: Uint8Array;
  beforeAll(async () => {
    output = await renderWorkbook(templates.get(name)!, view, { name: 'modele.xlsx' });
  });

  it('répète la ligne de la liste, avec ses types', async () => {
    const list = (await seen(output))['Liste des traitements']!;
    expect(list.cells).toEqual(
      cells({
        1: { 1: 'Registre de CentreCall, arrêté au 1er mars 2021' },
        3: { 1: 'Nom du traitement', 2: 'N° / RÉF', 3: 'Date de création', 4: 'Effectif' },
        4: { 1: 'Gestion de la paie', 2: 'T-001', 3: new Date('2018-05-26T00:00:00Z'), 4: 180 },
        5: { 1: 'Vidéosurveillance des locaux', 2: 'T-002', 3: 'date à préciser', 4: 0 },
        6: { 1: 'Fin de la liste' },
      }),
    );
    expect(list.merges).toEqual([area(1, 1, 1, 4)]);
  });

  it('écrit une feuille par fiche, fusions étirées et répétées', async () => {
    const sheets = await seen(output);
    expect(Object.keys(sheets)).toEqual(['Liste des traitements', 'T-001', 'T-002', 'Listes']);
    expect(sheets['T-001']!.cells).toEqual(
      cells({
        1: { 1: 'Fiche « Gestion de la paie »' },
        2: { 1: 'Finalités', 2: 'Libellé' },
        3: { 2: 'Calculer les rémunérations', 4: 1 },
        4: { 2: 'Déclarer les cotisations', 4: 2 },
        5: { 2: 'Virer les salaires', 4: 3 },
        6: { 2: '(fin des finalités)' },
        7: { 1: 'Destinataire 1', 2: 'Sous-traitants', 3: 'Éditeur de paie' },
        8: { 2: 'hébergement en France' },
        9: { 1: 'Destinataire 2', 2: 'Autre (Préciser)', 3: 'URSSAF' },
        10: { 2: '=HYPERLINK("http://exemple.fr")' },
        11: { 1: 'Pas de transfert saisi' },
      }),
    );
    expect(sheets['T-001']!.merges).toEqual(
      [
        area(1, 1, 1, 4),
        area(2, 1, 6, 1),
        ...[3, 4, 5].map((row) => area(row, 2, row, 3)),
        ...[7, 9].flatMap((row) => [area(row, 1, row + 1, 1), area(row + 1, 2, row + 1, 4)]),
      ].sort(),
    );
    expect(sheets['T-002']!.cells).toMatchObject(
      cells({
        3: { 2: 'Protéger les biens et les personnes' },
        5: { 1: 'Aucun destinataire saisi' },
        6: { 1: 'Transferts : Suisse' },
      }),
    );
    expect(sheets['T-002']!.merges).toEqual([area(1, 1, 1, 4), area(2, 1, 4, 1), area(3, 2, 3, 3)].sort());
  });

  it('garde la liste déroulante sur chaque ligne répétée, et la liste qu’elle cite', () => {
    const xml = part(output, 'xl/worksheets/sheet2.xml');
    const validation = /<dataValidation [^>]*>.*?<\/dataValidation>/.exec(xml)![0];
    expect(validation).toContain(`sqref="${cell(7, 2)} ${cell(9, 2)}"`);
    expect(validation).toContain('<formula1>Types_destinataire</formula1>');
    expect(part(output, 'xl/worksheets/sheet3.xml')).not.toContain('dataValidation');
    expect(part(output, 'xl/workbook.xml')).toMatch(
      /name="Types_destinataire"[^>]*>(?:'Listes'|Listes)!\$A\$1:\$A\$3</,
    );
  });

  it('garde hauteurs, largeurs et bordures de la ligne du modèle', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(output.slice().buffer as unknown as ExcelJS.Buffer);
    const sheet = workbook.getWorksheet('Liste des traitements')!;
    expect([4, 5].map((row) => sheet.getRow(row + down).height)).toEqual([30, 30]);
    expect(sheet.getRow(6 + down).height).not.toBe(30);
    expect(sheet.getColumn(2 + right).width).toBeCloseTo(19, 0);
    expect(sheet.getCell(cell(5, 4)).border.bottom?.style).toBe('thin');
    expect(sheet.getCell(cell(4, 3)).numFmt).toBe('dd/mm/yyyy');
    expect(workbook.getWorksheet('Listes')!.state).toBe('hidden');
  });
});

it('LibreOffice relit le résultat à l’identique', async () => {
  const output = await renderWorkbook(templates.get('d’origine, tel quel')!, view, { name: 'modele.xlsx' });
  const [again] = resaved([output]);
  expect(await seen(again!)).toEqual(await seen(output));
}, 180_000);
