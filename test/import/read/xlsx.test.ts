import { expect, test } from 'vitest';
import { cellAt, read, relations, sharedStrings, styles, texts, workbook, xlsx } from './workbooks.ts';

/** Cells of style 0, 1… of row 1, from A1: a value each. */
const numbers = (...values: readonly (number | string)[]) =>
  `<sheetData><row r="1">${values.map((value, style) => `<c s="${style}"><v>${value}</v></c>`).join('')}</row></sheetData>`;

test('textes partagés, riches, en ligne et résultats de formules', () => {
  const file = read(
    xlsx(
      `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t>Paie_x000D_&#10;et primes</t></is></c></row>
       <row r="3"><c r="A3" t="str"><f>CONCATENATE("T-",1)</f><v>T-1</v></c><c r="B3" t="b"><v>1</v></c><c r="C3" t="e"><f>NA()</f><v>#N/A</v></c><c r="D3"><f>1+1</f><v>2</v></c></row></sheetData>`,
      {
        'xl/sharedStrings.xml': sharedStrings(
          '<si><t>Nom du traitement</t><rPh sb="0" eb="1"><t>lecture</t></rPh></si><si><r><t>Oui </t></r><r><rPr><b/></rPr><t>Non</t></r><r><rPr><strike/></rPr><t xml:space="preserve"> Peut-être</t></r></si>',
        ),
      },
    ),
  );
  expect(texts(file)).toEqual({
    A1: 'Nom du traitement',
    B1: 'Oui Non Peut-être',
    D1: 'Paie\net primes',
    A3: 'T-1',
    B3: 'VRAI',
    C3: '#N/A',
    D3: '2',
  });
  expect(cellAt(file, 'B1')).toMatchObject({ strong: ['Non'], struck: ['Peut-être'] });
  expect(cellAt(file, 'A3')).toMatchObject({ formula: true, value: { kind: 'text' } });
  expect(cellAt(file, 'B3')).toMatchObject({ value: { kind: 'boolean', boolean: true } });
  expect(cellAt(file, 'C3')).toMatchObject({ formula: true, value: { kind: 'error' } });
  expect(cellAt(file, 'D3')).toMatchObject({ formula: true, value: { kind: 'number', number: 2 } });
});

test.each([
  ['dd/mm/yyyy', 43_246, '26/05/2018', '2018-05-26'],
  ['[$-40C]d mmmm yyyy;@', 43_246, '26 mai 2018', '2018-05-26'],
  ['jj/mm/aaaa', 43_246, '26/05/2018', '2018-05-26'],
  ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 43_246, 'samedi, mai 26, 2018', '2018-05-26'],
  ['mmm-yy', 43_246, 'mai-18', '2018-05-26'],
  ['dd/mm/yyyy hh:mm', 43_246.604_166_67, '26/05/2018 14:30', '2018-05-26T14:30:00'],
  ['dd/mm/yyyy', 43_246.604_166_67, '26/05/2018', '2018-05-26'],
  ['yyyy-mm-dd', 1, '1900-01-01', '1900-01-01'],
  ['yyyy-mm-dd', 59, '1900-02-28', '1900-02-28'],
  ['yyyy-mm-dd', 61, '1900-03-01', '1900-03-01'],
  ['yyyy-mm-dd', 2_958_465, '9999-12-31', '9999-12-31'],
])('le format %s montre le nombre %d comme %s', (format, serial, text, iso) => {
  const file = read(xlsx(numbers(serial), { 'xl/styles.xml': styles(format) }));
  expect(cellAt(file, 'A1')).toMatchObject({ text, value: { kind: 'date', iso } });
});

test.each([
  ['General', 0.1, '0,1'],
  ['General', 12_345_678_901_234, '12345678901234'],
  ['0', 37.6, '38'],
  ['00000', 1000, '01000'],
  ['0#" "##" "##" "##" "##', 247_050_260, '02 47 05 02 60'],
  ['#,##0.00\\ "€"', 1234.5, '1\u00a0234,50 €'],
  ['#,##0.0#;[Red]-#,##0.0#', -1234.5, '-1\u00a0234,5'],
  ['0%', 0.12, '12%'],
  ['"T-"000', 4, 'T-004'],
  ['0.00E+00', 1234, '1234'],
  ['dd/mm/yyyy', 0, '0'],
])('le format %s montre le nombre %d comme %s', (format, number, text) => {
  const file = read(xlsx(numbers(number), { 'xl/styles.xml': styles(format) }));
  expect(cellAt(file, 'A1')).toMatchObject({ text, value: { kind: 'number', number } });
});

test.each([
  ['hh:mm', 0.604_166_67, '14:30'],
  ['[h]:mm', 1.5, '36:00'],
  ['h:mm AM/PM', 0.5, '12:00 PM'],
  ['mm:ss', 0.000_694_44, '01:00'],
])('le format %s montre une heure : %d est %s', (format, number, text) => {
  const file = read(xlsx(numbers(number), { 'xl/styles.xml': styles(format) }));
  expect(cellAt(file, 'A1')).toMatchObject({ text, value: { kind: 'text' } });
});

test('un classeur compté depuis 1904 donne les mêmes dates', () => {
  const parts = {
    'xl/styles.xml': styles('dd/mm/yyyy'),
    'xl/workbook.xml': workbook('<workbookPr date1904="1"/>'),
  };
  expect(texts(read(xlsx(numbers(43_246 - 1_462), parts)))).toEqual({ A1: '26/05/2018' });
});

test('dates ISO d’un classeur strict, et préfixes d’espaces de noms quelconques', () => {
  const main = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
  const sheet = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row><x:c t="d"><x:v>2018-05-26T00:00:00</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const file = read(xlsx('', { 'xl/worksheets/sheet1.xml': sheet }));
  expect(cellAt(file, 'A1')).toMatchObject({
    text: '26/05/2018',
    value: { kind: 'date', iso: '2018-05-26' },
  });
});

test('cellules sans adresse, lignes dans le désordre : tout est rangé', () => {
  const file = read(
    xlsx(
      '<sheetData><row r="3"><c><v>5</v></c></row><row r="1"><c><v>1</v></c><c><v>2</v></c><c r="E1"><v>3</v></c><c><v>4</v></c></row></sheetData>',
    ),
  );
  expect(Object.entries(texts(file))).toEqual([
    ['A1', '1'],
    ['B1', '2'],
    ['E1', '3'],
    ['F1', '4'],
    ['A3', '5'],
  ]);
});

test('ce que personne ne voit est dit caché : colonnes, lignes, cellules sous une fusion', () => {
  const file = read(
    xlsx(
      `<cols><col min="3" max="3" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row><row r="2" hidden="1"><c r="A2"><v>4</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>`,
    ),
  );
  expect(file.sheets[0]!.cells.map(({ address, hidden }) => [address, hidden ?? false])).toEqual([
    ['A1', false],
    ['B1', true],
    ['C1', true],
    ['A2', true],
  ]);
  expect(file.sheets[0]!.merges).toEqual([{ row: 0, col: 0, rows: 1, cols: 2 }]);
});

test('validations en plages, celles de x14 ignorées, liens gardés, jamais suivis', () => {
  const file = read(
    xlsx(
      `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData>
       <dataValidations><dataValidation type="list" sqref="A1:A1048576 C1"><formula1>"Oui,Non"</formula1></dataValidation></dataValidations>
       <hyperlinks><hyperlink ref="A1" r:id="h1"/><hyperlink ref="B1" r:id="h2"/></hyperlinks>
       <extLst><ext><x14:dataValidations xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidation type="list"><x14:formula1/></x14:dataValidation></x14:dataValidations></ext></extLst>`,
      {
        'xl/worksheets/_rels/sheet1.xml.rels': relations(
          ['h1', 'hyperlink', 'https://www.cnil.fr/fr'],
          ['h2', 'hyperlink', 'file:///C:/secret'],
        ),
      },
    ),
  );
  expect(file.sheets[0]!.validations).toEqual([
    {
      kind: 'list',
      source: '"Oui,Non"',
      areas: [
        { row: 0, col: 0, rows: 1_048_576, cols: 1 },
        { row: 0, col: 2, rows: 1, cols: 1 },
      ],
    },
  ]);
  expect(cellAt(file, 'A1')!.links).toEqual(['https://www.cnil.fr/fr']);
  expect(cellAt(file, 'B1')!.links).toBeUndefined();
});

test('macros, liens externes, textes dessinés et formules sans résultat sont signalés', () => {
  const drawing =
    '<wsDr xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:p><a:r><a:t>Ne pas </a:t></a:r><a:r><a:t>diffuser</a:t></a:r></a:p></wsDr>';
  const file = read(
    xlsx('<sheetData><row r="4"><c r="C4"><f>SUM(A1)</f></c></row></sheetData>', {
      'xl/_rels/workbook.xml.rels': relations(
        ['s1', 'worksheet', '/xl/worksheets/sheet1.xml'],
        ['v', 'vbaProject', 'vbaProject.bin'],
        ['e', 'externalLink', 'externalLinks/externalLink1.xml'],
      ),
      'xl/worksheets/_rels/sheet1.xml.rels': relations(['d', 'drawing', '../drawings/drawing1.xml']),
      'xl/drawings/drawing1.xml': drawing,
    }),
  );
  expect(file.notices.map(({ id }) => id)).toEqual([
    'objets',
    'macros',
    'liens-externes',
    'valeurs-absentes',
  ]);
  expect(file.notices[0]!.message).toContain('« Ne pas diffuser »');
  expect(file.notices[3]!.message).toContain('la cellule C4 de la feuille « Paie »');
});
