import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dialectOf } from '../../../src/import/read/csv-dialect.ts';
import { csvFields } from '../../../src/import/read/csv-fields.ts';
import { cellAt, read, texts } from './workbooks.ts';

const readCsv = (text: string | Uint8Array) => read(text, 'registre.csv');

/** A writer of our own: quotes what needs it, or everything. */
function write(
  records: readonly (readonly string[])[],
  separator: string,
  newline: string,
  all: boolean,
): string {
  const field = (text: string) => {
    const needed = all || text === '' || [separator, '"', '\n', '\r'].some((char) => text.includes(char));
    return needed ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return records.map((record) => record.map(field).join(separator) + newline).join('');
}

test('ce qui est écrit est relu à l’identique, avec tous les séparateurs et tous les guillemets', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'é', '"', '""', ';', ',', '\t', '\n', '\r\n', '\\', "'", ' '),
  });
  const records = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  const style = fc.record({
    separator: fc.constantFrom(';', ',', '\t'),
    newline: fc.constantFrom('\n', '\r\n', '\r'),
    all: fc.boolean(),
  });
  fc.assert(
    fc.property(records, style, (written, { separator, newline, all }) => {
      const dialect = { separator, quote: '"', backslash: false, start: 0, doubtful: false } as const;
      const csv = write(written, separator, newline, all);
      expect(dialectOf(csv).backslash).toBe(false);
      const found: string[][] = [];
      for (const { row, col, text: value } of csvFields(csv, dialect)) {
        found[row] ??= [];
        found[row]![col] = value;
      }
      expect(found).toEqual(written);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['point-virgule', 'Nom;Réf.\nPaie, primes;T-1\nRecrutement, tests;T-2\n'],
  ['virgule', 'Nom,Réf.\n"Paie, primes",T-1\n"Recrutement, tests",T-2\n'],
  ['tabulation', 'Nom\tRéf.\r\nPaie, primes\tT-1\r\nRecrutement, tests\tT-2\r\n'],
  ['sep=', 'sep=;\r\nNom;Réf.\r\nPaie, primes;T-1\r\nRecrutement, tests;T-2'],
  ['apostrophes', "'Nom','Réf.'\n'Paie, primes','T-1'\n'Recrutement, tests','T-2'\n"],
  ['marque d’ordre', '\uFEFF"Nom";"Réf."\n"Paie, primes";"T-1"\n"Recrutement, tests";"T-2"\n'],
])('le séparateur et les guillemets sont reconnus : %s', (_, text) => {
  expect(texts(readCsv(text))).toEqual({
    A1: 'Nom',
    B1: 'Réf.',
    A2: 'Paie, primes',
    B2: 'T-1',
    A3: 'Recrutement, tests',
    B3: 'T-2',
  });
});

test('chaque cellule a sa ligne dans le fichier, malgré les retours dans les guillemets', () => {
  const file = readCsv('Nom;Note\r\nPaie;"un\r\ndeux"\r\n\r\nRecrutement;trois\r\n');
  expect(file.sheets[0]!.cells.map(({ address, line, text }) => [address, line, text])).toEqual([
    ['A1', 1, 'Nom'],
    ['B1', 1, 'Note'],
    ['A2', 2, 'Paie'],
    ['B2', 2, 'un\ndeux'],
    ['A4', 5, 'Recrutement'],
    ['B4', 5, 'trois'],
  ]);
});

test('guillemets échappés par une barre, ou laissés dans un champ', () => {
  expect(texts(readCsv('Nom;Note\n"le \\"fichier\\" paie";x\n'))).toMatchObject({ A2: 'le "fichier" paie' });
  const untidy = readCsv('Nom;Note\n"Paie" mensuelle;x\n');
  expect(texts(untidy)).toMatchObject({ A2: 'Paie mensuelle', B2: 'x' });
  expect(untidy.notices).toMatchObject([{ id: 'csv', message: expect.stringContaining('Ligne 2') }]);
});

test('un guillemet jamais fermé est refusé, avec sa ligne', () => {
  expect(() => readCsv('Nom;Note\nPaie;"x\ny\n')).toThrow('Ligne 2, un champ commence par des guillemets');
});

const accents = 'Finalité;Durée\nÉtat civil, cœur « sûr » – l’été à 5 €;Noël\n';
const ACCENTS = { A1: 'Finalité', B1: 'Durée', A2: 'État civil, cœur « sûr » – l’été à 5 €', B2: 'Noël' };

test.each([
  ['windows-1252', [0xc9, 0x74, 0xe9, 0x20, 0x92, 0x9c, 0x80], 'Été ’œ€'],
  ['macintosh', [0x83, 0x74, 0x8e, 0x20, 0xd5, 0xcf, 0xdb], 'Été ’œ€'],
  ['cp850', [0x90, 0x74, 0x82, 0x20, 0x8a, 0x85, 0x87], 'Été èàç'],
])('un fichier en %s est reconnu et signalé', (_, bytes, text) => {
  const file = readCsv(Uint8Array.from([...bytes, 0x3b, 0x78, 0x0a]));
  expect(texts(file)).toEqual({ A1: text, B1: 'x' });
  expect(file.notices.map(({ id }) => id)).toEqual(['encodage']);
});

test('UTF-16, comme Excel enregistre son « texte Unicode »', () => {
  const text = `\uFEFF${accents.replaceAll(';', '\t')}`;
  const bytes = new Uint8Array(Uint16Array.from(text, (char) => char.charCodeAt(0)).buffer);
  const file = readCsv(bytes);
  expect(texts(file)).toEqual(ACCENTS);
  expect(file.notices).toEqual([]);
});

/** UTF-8 bytes taken for another encoding, and saved again as UTF-8. */
function spoil(text: string, read: (byte: number) => string): string {
  return [...new TextEncoder().encode(text)].map(read).join('');
}
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const asWindows = (byte: number) =>
  byte >= 0x80 && byte <= 0x9f ? WINDOWS[byte - 0x80]! : String.fromCharCode(byte);

test('les lettres abîmées (« Ã© ») sont réparées et signalées, une fois ou deux fois relues', () => {
  const once = spoil(accents, asWindows);
  expect(once).toContain('FinalitÃ©');
  for (const spoilt of [once, spoil(once, asWindows), spoil(accents, (byte) => String.fromCharCode(byte))]) {
    const file = readCsv(spoilt);
    expect(texts(file)).toEqual(ACCENTS);
    expect(file.notices).toMatchObject([
      { id: 'mojibake', message: expect.stringContaining('« Finalité »') },
    ]);
  }
});

test('ce que le français écrit n’est jamais pris pour abîmé', () => {
  const text = 'QUALITÉ» FORÊT» « ÂGE » Âme NOËL™ ÎLE… À È ¬ √2 œuvre ÇA â l’âne';
  const file = readCsv(`${text};x\n`);
  expect(cellAt(file, 'A1')!.text).toBe(text);
  expect(file.notices).toEqual([]);
});
