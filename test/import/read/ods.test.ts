import { expect, test } from 'vitest';
import { unitsOf } from '../../../src/import/grid.ts';
import { cellAt, ods, odsContent, read, table, texts } from './workbooks.ts';

const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const cell = (text: string, attributes = '') =>
  `<table:table-cell office:value-type="string" ${attributes}><text:p>${text}</text:p></table:table-cell>`;

test('types, formats, et texte de repli quand la cellule n’en montre pas', () => {
  const file = read(
    ods(
      table(
        row(
          `<table:table-cell office:value-type="date" office:date-value="2018-05-26"><text:p>26 mai 2018</text:p></table:table-cell>
           <table:table-cell office:value-type="date" office:date-value="2018-05-26T14:30:00"/>
           <table:table-cell office:value-type="float" office:value="37100"><text:p>37100</text:p></table:table-cell>
           <table:table-cell office:value-type="percentage" office:value="0.12"/>
           <table:table-cell office:value-type="boolean" office:boolean-value="false"/>
           <table:table-cell office:value-type="string" office:string-value="T-1" table:formula="of:=1"/>
           <table:table-cell office:value-type="string" calcext:value-type="error" table:formula="of:=NA()"><text:p>#N/D</text:p></table:table-cell>`,
        ),
      ),
    ),
    'a.ods',
  );
  expect(file.sheets[0]!.cells.map(({ text, value, formula }) => [text, value, formula ?? false])).toEqual([
    ['26 mai 2018', { kind: 'date', iso: '2018-05-26' }, false],
    ['26/05/2018 14:30:00', { kind: 'date', iso: '2018-05-26T14:30:00' }, false],
    ['37100', { kind: 'number', number: 37_100 }, false],
    ['0,12', { kind: 'number', number: 0.12 }, false],
    ['FAUX', { kind: 'boolean', boolean: false }, false],
    ['T-1', { kind: 'text' }, true],
    ['#N/D', { kind: 'error' }, true],
  ]);
});

test('paragraphes, espaces, tabulations, gras et barré', () => {
  const style =
    '<style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="T2"><style:text-properties style:text-line-through-style="solid"/></style:style>';
  const content = `Oui  <text:span text:style-name="T1">Non</text:span><text:s text:c="2"/>x<text:tab/>y<text:line-break/>z</text:p><text:p><text:span text:style-name="T2">barré</text:span>`;
  const link = '<text:a xlink:href="https://www.cnil.fr/">CNIL</text:a>';
  const file = read(ods(table(row(cell(content) + cell(link))), { style }), 'a.ods');
  expect(cellAt(file, 'A1')).toMatchObject({
    text: 'Oui Non  x\ty\nz\nbarré',
    strong: ['Non'],
    struck: ['barré'],
  });
  expect(cellAt(file, 'B1')).toMatchObject({ text: 'CNIL', links: ['https://www.cnil.fr/'] });
});

test('une petite répétition est écrite en toutes cellules, une grande reste un compte', () => {
  const few = row(cell('Non', 'table:number-columns-repeated="2"'), 'table:number-rows-repeated="2"');
  const many = row(
    cell('x', 'table:number-columns-repeated="16384"'),
    'table:number-rows-repeated="1048000"',
  );
  const file = read(ods(table(few + many)), 'a.ods');
  expect(file.sheets[0]!.cells.map(({ address, repeat }) => [address, repeat])).toEqual([
    ['A1', undefined],
    ['B1', undefined],
    ['A2', undefined],
    ['B2', undefined],
    ['A3', { rows: 1_048_000, cols: 16_384 }],
  ]);
  expect(file.notices.map(({ id }) => id)).toEqual(['repetition']);
});

test('les lignes et cellules vides comptent dans les adresses, pas dans les contenus', () => {
  const empty = row(
    '<table:table-cell table:number-columns-repeated="16384"/>',
    'table:number-rows-repeated="9"',
  );
  const shifted = row(`<table:table-cell table:number-columns-repeated="2"/>${cell('Paie')}`);
  expect(texts(read(ods(table(empty + shifted)), 'a.ods'))).toEqual({ C10: 'Paie' });
});

test('fusions, cellules couvertes, lignes, colonnes et feuilles cachées', () => {
  const style =
    '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const columns =
    '<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>';
  const merged = `${cell('A', 'table:number-columns-spanned="2" table:number-rows-spanned="1"')}<table:covered-table-cell><text:p>dessous</text:p></table:covered-table-cell>${cell('C')}`;
  const body = table(
    columns + row(merged) + row(cell('D'), 'table:visibility="filter"'),
    'table:style-name="ta1"',
  );
  const [sheet] = read(ods(body, { style }), 'a.ods').sheets;
  expect(sheet).toMatchObject({ hidden: true, merges: [{ row: 0, col: 0, rows: 1, cols: 2 }] });
  expect(sheet!.cells.map(({ address, hidden }) => [address, hidden ?? false])).toEqual([
    ['A1', false],
    ['B1', true],
    ['C1', true],
    ['A2', true],
  ]);
});

test('annotations en commentaires, dessins signalés, modifications suivies et tables externes laissées', () => {
  const annotated = `<table:table-cell office:value-type="string"><office:annotation><text:p>À vérifier</text:p></office:annotation><draw:frame><draw:text-box><text:p>Ne pas diffuser</text:p></draw:text-box></draw:frame><text:p>Paie</text:p></table:table-cell>`;
  const tracked =
    '<table:tracked-changes><table:deletion><table:cell-content-deletion><table:change-track-table-cell><text:p>ancien</text:p></table:change-track-table-cell></table:cell-content-deletion></table:deletion></table:tracked-changes>';
  const external = `<table:table table:name="'file:///autre.ods'#x"><table:table-source xlink:href="autre.ods"/>${row(cell('ailleurs'))}</table:table>`;
  const file = read(ods(tracked + table(row(annotated)) + external), 'a.ods');
  expect(unitsOf(file).map(({ kind, content }) => [kind, content.text])).toEqual([
    ['cell', 'Paie'],
    ['comment', 'À vérifier'],
  ]);
  expect(file.notices.map(({ id }) => id)).toEqual(['objets', 'liens-externes']);
});

test('les validations de lignes qui se suivent font une seule plage', () => {
  const validations =
    '<table:content-validations><table:content-validation table:name="val1" table:condition="of:cell-content-is-in-list(&quot;Oui&quot;;&quot;Non&quot;)"/></table:content-validations>';
  const constrained = row(
    '<table:table-cell table:content-validation-name="val1"/>',
    'table:number-rows-repeated="3"',
  );
  const [sheet] = read(ods(validations + table(constrained + constrained)), 'a.ods').sheets;
  expect(sheet!.validations).toEqual([
    {
      kind: 'list',
      source: 'of:cell-content-is-in-list("Oui";"Non")',
      areas: [{ row: 0, col: 0, rows: 6, cols: 1 }],
    },
  ]);
});

test('un ODS à plat (.fods) se lit de même', () => {
  const flat = odsContent(table(row(cell('Paie')))).replaceAll('office:document-content', 'office:document');
  const file = read(flat, 'registre.fods');
  expect([file.kind, texts(file), file.notices]).toEqual(['ods', { A1: 'Paie' }, []]);
});
