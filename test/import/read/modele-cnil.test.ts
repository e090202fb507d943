import { readFileSync } from 'node:fs';
import { read as readWithSheetJs, type WorkBook } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { type SourceFile, unitsOf } from '../../../src/import/grid.ts';
import { readSource } from '../../../src/import/read/read-source.ts';

const MODELE = 'cnil-registre-traitement-simplifie';

function bytesOf(name: string): Uint8Array {
  return readFileSync(new URL(`../../fixtures/modeles/${name}`, import.meta.url));
}

const read = (name: string) => readSource({ name, bytes: bytesOf(name) });

/** Every cell as « feuille!adresse texte » ; line breaks are told apart differently by each format. */
function ours(file: SourceFile): string[] {
  return file.sheets.flatMap(({ name, cells }) =>
    cells.map(({ address, text }) => line(name, address, text)),
  );
}

/** SheetJS counts the blank cells of merges and formats dates in English: its raw dates are compared. */
function theirs(book: WorkBook): string[] {
  return book.SheetNames.flatMap((name) =>
    Object.entries(book.Sheets[name]!).flatMap(([address, cell]) => {
      if (address.startsWith('!')) return [];
      const text = cell.t === 'd' ? frenchDay(cell.v as Date) : String(cell.v ?? '');
      return text.trim() === '' ? [] : [line(name, address, text)];
    }),
  );
}

const line = (sheet: string, address: string, text: string) =>
  `${sheet}!${address} ${text
    .replace(/\r/g, '')
    .replace(/\s*\n\s*/g, ' / ')
    .replace(/ +/g, ' ')
    .trim()}`;

function frenchDay(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}

test.each(['ods', 'xlsx'])(
  'chaque cellule du modèle de la CNIL, en %s, est celle que lit SheetJS',
  (format) => {
    const file = `${MODELE}.${format}`;
    const oracle = readWithSheetJs(bytesOf(file), { cellDates: true, UTC: true });
    const found = ours(read(file));
    expect(found.length).toBeGreaterThan(600);
    expect(found.toSorted()).toEqual(theirs(oracle).toSorted());
  },
);

test('l’ODS et l’XLSX du modèle disent la même chose, valeurs, fusions et commentaires compris', () => {
  const [ods, xlsx] = [read(`${MODELE}.ods`), read(`${MODELE}.xlsx`)];
  const essence = (file: SourceFile) =>
    file.sheets.map((sheet) => ({
      name: sheet.name,
      hidden: sheet.hidden,
      cells: sheet.cells.map(({ address, text, value }) => [address, text, value]),
      merges: sheet.merges.map(({ row, col, rows, cols }) => [row, col, rows, cols].join(' ')).toSorted(),
      validated: sheet.validations.map(({ areas, kind }) => [kind, areas]),
      comments: sheet.comments.map(({ address, text }) => [address, text.replace(/\s+/g, ' ')]),
    }));
  expect(essence(xlsx)).toEqual(essence(ods));
  expect(unitsOf(xlsx)).toHaveLength(unitsOf(ods).length);
});

test('le modèle : cinq feuilles dont une cachée, des dates, des listes déroulantes, des commentaires', () => {
  const file = read(`${MODELE}.ods`);
  expect(file.notices).toEqual([]);
  expect(file.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['Tutoriel', false],
    ['2_-_Liste_des_traitements', false],
    ['3_-_Modèle_de_fiche_de_registre', false],
    ['4_-_Exemple_de_fiche', false],
    ['5_-_Listes', true],
  ]);
  const [, liste, fiche] = file.sheets;
  expect(liste!.cells.find(({ address }) => address === 'C9')).toMatchObject({
    text: '26/05/2018',
    value: { kind: 'date', iso: '2018-05-26' },
  });
  expect(fiche!.validations.map(({ source }) => source)).toContain(
    "of:cell-content-is-in-list(['5_-_Listes'.$H$2:.$H$6])",
  );
  expect(fiche!.comments.length).toBeGreaterThan(10);
});

test.each([
  ['cnil-liste.csv', 1],
  ['cnil-fiche.csv', 2],
  ['cnil-exemple.csv', 3],
])('%s, enregistré par LibreOffice, a les cellules de sa feuille', (name, index) => {
  const sheet = read(`${MODELE}.ods`).sheets[index]!;
  const shown = (cells: typeof sheet.cells) => cells.map(({ address, text }) => [address, text]);
  expect(shown(read(name).sheets[0]!.cells)).toEqual(shown(sheet.cells));
});
