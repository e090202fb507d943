import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { renderWorkbook, workbookPaths } from '../../../src/render/xlsx/render-workbook.ts';
import { bytesOf, part, seen, withParts } from './classeurs.ts';

const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const fiches = ['T-001', 'T-002', 'T-003'].map((reference, index) => ({
  reference,
  nom: `Traitement ${index + 1}`,
  mesures: [],
}));
const view = { organisme: 'Artemis & fils', fiches };

async function sheetXml(
  fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void,
  data: object = view,
): Promise<string> {
  return part(await rendered(fill, data), 'xl/worksheets/sheet1.xml');
}

async function rendered(
  fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void,
  data: object = view,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('Liste'), book);
  return renderWorkbook(await bytesOf(book), data, { name: 'liste.xlsx' });
}

/** Headers on row 1, one repeated row, a last row: rows 1, 2 to 4, 5 once rendered. */
function list(sheet: ExcelJS.Worksheet): void {
  sheet.getRow(1).values = ['Référence', 'Nom'];
  sheet.getRow(2).values = ['{{#each fiches}}{{reference}}', '{{nom}}{{/each}}'];
  sheet.getRow(3).values = ['Total', ''];
}

describe('ce qui s’étire sur les lignes répétées', () => {
  it('zone d’impression, titres, filtre, volets, sauts de page', async () => {
    const output = await rendered((sheet) => {
      list(sheet);
      sheet.autoFilter = 'A1:B2';
      sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: 1 }];
      sheet.pageSetup = { printArea: 'A1:B3', printTitlesRow: '1:1', orientation: 'landscape', paperSize: 9 };
      sheet.getRow(2).addPageBreak();
    });
    const xml = part(output, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<autoFilter ref="A1:B4"/>');
    expect(xml).toContain(
      '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>',
    );
    expect(xml).toMatch(/<pageSetup [^>]*paperSize="9"[^>]*orientation="landscape"/);
    expect(xml.match(/<brk id="\d"/g)).toEqual(['<brk id="2"', '<brk id="3"', '<brk id="4"']);
    const workbook = part(output, 'xl/workbook.xml');
    expect(workbook).toMatch(/name="_xlnm.Print_Area" localSheetId="0">'Liste'!\$A1:\$B5</);
    expect(workbook).toMatch(/name="_xlnm.Print_Titles" localSheetId="0">'Liste'!\$1:\$1</);
  });

  it('mises en forme conditionnelles, formules relatives comprises', async () => {
    const red = { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFF0000' } } } as const;
    const rule = (formula: string): ExcelJS.ConditionalFormattingRule => ({
      type: 'expression',
      priority: 1,
      formulae: [formula],
      style: red,
    });
    const xml = await sheetXml((sheet) => {
      list(sheet);
      sheet.addConditionalFormatting({ ref: 'A2:B2', rules: [rule('$B2="Traitement 2"')] });
      sheet.addConditionalFormatting({ ref: 'A3', rules: [rule('COUNTIF($A$2:$A$2,A3)>1')] });
    });
    expect(xml).toMatch(
      /<conditionalFormatting sqref="A2:B4"><cfRule [^>]*><formula>\$B2=&quot;Traitement 2&quot;</,
    );
    expect(xml).toMatch(
      /<conditionalFormatting sqref="A5"><cfRule [^>]*><formula>COUNTIF\(\$A\$2:\$A\$4,A5\)&gt;1</,
    );
  });

  it('un nom de liste suit la liste que les données remplissent, et la validation avec lui', async () => {
    const output = await rendered((sheet, book) => {
      sheet.getCell('A1').value = '{{organisme}}';
      sheet.getCell('A1').dataValidation = { type: 'list', formulae: ['References'], allowBlank: true };
      sheet.getCell('A2').dataValidation = { type: 'list', formulae: ['Listes!$A$2'], allowBlank: true };
      const lists = book.addWorksheet('Listes');
      lists.getCell('A1').value = 'Références';
      lists.getCell('A2').value = '{{#each fiches}}{{reference}}{{/each}}';
      lists.getCell('A2').value = '{{#each fiches}}{{reference}}';
      lists.getCell('B2').value = '{{/each}}';
      book.definedNames.add('Listes!$A$2', 'References');
    });
    expect(part(output, 'xl/workbook.xml')).toMatch(/name="References">(?:'Listes'|Listes)!\$A\$2:\$A\$4</);
    expect(part(output, 'xl/worksheets/sheet1.xml')).toContain('<formula1>Listes!$A$2:$A$4</formula1>');
  });

  it('une formule qui ne touche pas les lignes répétées suit ses cellules', async () => {
    const xml = await sheetXml((sheet) => {
      list(sheet);
      sheet.getCell('B3').value = { formula: 'COUNTA(A:A)-2', result: 0 };
      sheet.getCell('A4').value = { formula: 'CONCATENATE($A$1," ",A3,"A3")', result: '' };
    });
    expect(xml).toContain('<c r="B5"><f>COUNTA(A:A)-2</f></c>');
    expect(xml).toContain('<c r="A6"><f>CONCATENATE($A$1,&quot; &quot;,A5,&quot;A3&quot;)</f></c>');
  });

  it('une image sous le bloc descend avec lui', async () => {
    const output = await rendered((sheet, book) => {
      list(sheet);
      const image = book.addImage({ base64: PNG, extension: 'png' });
      sheet.addImage(image, 'A3:B4');
    });
    expect(part(output, 'xl/drawings/drawing1.xml')).toMatch(
      /<xdr:from>.*?<xdr:row>4<\/xdr:row>.*?<xdr:to>.*?<xdr:row>6<\/xdr:row>/s,
    );
  });
});

describe('ce que les cellules deviennent', () => {
  it('garde le type d’une expression seule, et jamais une formule', async () => {
    const output = await rendered(
      (sheet) => {
        sheet.addRow([
          '{{effectif}}',
          'n° {{effectif}}',
          '{{date jour}}',
          '{{date jour "long"}}',
          '{{formule}}',
          '{{lien site}}',
          '{{oui}}',
          '{{rien}}',
          '{{telephone}}',
        ]);
        sheet.getCell('A2').value = 'Ligne 1\n{{#each lignes}}\n- {{this}}\n{{/each}}';
      },
      {
        effectif: 180,
        jour: '2018-05-26',
        formule: '=1+1',
        site: 'https://exemple.fr/',
        oui: true,
        telephone: '0447050260',
        lignes: ['a', 'b'],
      },
    );
    const { cells } = (await seen(output)).Liste!;
    expect(cells).toEqual({
      A1: 180,
      B1: 'n° 180',
      C1: new Date('2018-05-26T00:00:00Z'),
      D1: '26 mai 2018',
      E1: '=1+1',
      F1: { text: 'https://exemple.fr/', hyperlink: 'https://exemple.fr/' },
      G1: 'oui',
      I1: '0447050260',
      A2: 'Ligne 1\n- a\n- b',
    });
    expect(part(output, 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
  });

  it('écrit les en-têtes et pieds de page, sans que les données y glissent un code', async () => {
    const xml = await sheetXml((sheet) => {
      list(sheet);
      sheet.headerFooter = { oddFooter: '&L{{organisme}}&RPage &P sur &N' };
    });
    expect(xml).toContain('<oddFooter>&amp;LArtemis &amp;&amp; fils&amp;RPage &amp;P sur &amp;N</oddFooter>');
  });

  it('n’ajoute ni ne perd de ligne autour des blocs', async () => {
    const output = await rendered((sheet) => {
      sheet.getCell('A1').value = '{{#if organisme}}';
      sheet.getCell('A2').value = 'Avec organisme';
      sheet.getCell('A3').value = '{{else}}';
      sheet.getCell('A4').value = 'Sans';
      sheet.getCell('A5').value = '{{/if}}';
      sheet.getCell('A7').value = '{{#each fiches}}';
      sheet.getCell('A8').value = '{{reference}}';
      sheet.getCell('A9').value = '{{#each mesures}}';
      sheet.getCell('A10').value = '{{this}}';
      sheet.getCell('A11').value = '{{else}}';
      sheet.getCell('A12').value = 'Aucune mesure saisie';
      sheet.getCell('A13').value = '{{/each}}{{/each}}';
      sheet.getCell('A15').value = '{{! note pour qui modifie ce modèle }}';
      sheet.getCell('A16').value = 'Fin';
    });
    expect((await seen(output)).Liste!.cells).toEqual({
      A1: 'Avec organisme',
      A3: 'T-001',
      A4: 'Aucune mesure saisie',
      A5: 'T-002',
      A6: 'Aucune mesure saisie',
      A7: 'T-003',
      A8: 'Aucune mesure saisie',
      A10: 'Fin',
    });
  });
});

describe('feuilles répétées', () => {
  it('leur donne des noms légaux et distincts', async () => {
    const names = ['A/B:C', 'a?b*c', 'A-B-C', "'Paie'", '', 'Historique', 'x'.repeat(40), 'x'.repeat(40)];
    const book = new ExcelJS.Workbook();
    book.addWorksheet('A-B-C').getCell('A1').value = 'déjà là';
    book.addWorksheet('{{nom}}').getCell('A1').value = '{{nom}} de {{organisme}}';
    const data = { organisme: 'Artemis', fiches: names.map((nom) => ({ nom })) };
    const output = await renderWorkbook(await bytesOf(book), data, { name: 'm.xlsx' });
    expect(Object.keys(await seen(output))).toEqual([
      'A-B-C',
      'A-B-C (2)',
      'a-b-c (3)',
      'A-B-C (4)',
      'Paie',
      '_',
      'Historique_',
      'x'.repeat(31),
      `${'x'.repeat(27)} (2)`,
    ]);
  });

  it('leur donne leurs titres d’impression, et à chacune le sien', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Liste').getCell('A1').value = 'Liste';
    const sheet = book.addWorksheet('{{reference}}', { pageSetup: { printTitlesRow: '1:2' } });
    sheet.getCell('A1').value = '{{nom}}';
    const output = await renderWorkbook(await bytesOf(book), view, { name: 'm.xlsx' });
    expect(part(output, 'xl/workbook.xml').match(/localSheetId="\d">[^<]*/g)).toEqual(
      ['T-001', 'T-002', 'T-003'].map((name, index) => `localSheetId="${index + 1}">'${name}'!$1:$2`),
    );
  });
});

describe('ce qu’exceljs perdrait', () => {
  it('garde polices, tailles, formats nommés et protection du modèle', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Liste');
    sheet.getCell('A1').value = '{{organisme}}';
    const styled = withParts(await bytesOf(book), {
      'xl/styles.xml': (xml) =>
        xml.replace(/<sz val="11"\/>/, '<sz val="10.5"/>').replace('name="Normal"', 'name="Texte courant"'),
      'xl/worksheets/sheet1.xml': (xml) =>
        xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1" objects="1"/>'),
    });
    const output = await renderWorkbook(styled, view, { name: 'm.xlsx' });
    expect(part(output, 'xl/styles.xml')).toContain('<sz val="10.5"/>');
    expect(part(output, 'xl/styles.xml')).toContain('name="Texte courant"');
    expect(part(output, 'xl/worksheets/sheet1.xml')).toContain('<sheetProtection sheet="1" objects="1"/>');
  });
});

it('donne les chemins lus, avec la cellule', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Liste');
  list(sheet);
  const fiche = book.addWorksheet('{{reference}}');
  fiche.getCell('B4').value = 'Organisme : {{organisme}}\n{{liste finalites "libelle"}}';
  const paths = await workbookPaths(await bytesOf(book), { name: 'm.xlsx' });
  expect(
    paths.map(
      ({ path, cell, isRepeated }) =>
        `${cell!.replaceAll('\u00a0', ' ')} ${path}${isRepeated ? ' (répétée)' : ''}`,
    ),
  ).toEqual([
    'Liste!A2 fiches',
    'Liste!A2 fiches[].reference',
    'Liste!B2 fiches[].nom',
    'nom de la feuille « {{reference}} » reference (répétée)',
    '{{reference}}!B4 organisme (répétée)',
    '{{reference}}!B4 finalites[].libelle (répétée)',
  ]);
});
