import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { unitsOf } from '../../../src/import/grid.ts';
import { ImportError } from '../../../src/import/read/import-error.ts';
import { ods, odsContent, read, sharedStrings, table, xlsx, zip } from './workbooks.ts';

/** The refusal of a file: its reason, its sentence and its remedy, within a few seconds. */
function refusal(bytes: Uint8Array | string, name = 'registre.xlsx'): ImportError {
  try {
    read(bytes, name);
  } catch (error) {
    if (error instanceof ImportError) return error;
    throw error;
  }
  throw new Error('Le fichier a été lu.');
}

const row = '<row r="1"><c r="A1"><v>1</v></c></row>';

/** Ten times what each should take on a slow machine; the quadratic or unbounded would take minutes. */
const SOON = { timeout: 180_000 };

describe('zip', () => {
  test('une bombe est arrêtée avant d’être décompressée', SOON, () => {
    const bomb = xlsx(`<sheetData>${'<row/>'.repeat(20_000_000)}</sheetData>`);
    expect(bomb.length).toBeLessThan(200_000);
    expect(refusal(bomb)).toMatchObject({ reason: 'limite', message: expect.stringContaining('sheet1.xml') });
  });

  test('une taille mensongère, une partie tronquée, un dossier central absent sont refusés', () => {
    const bytes = xlsx(`<sheetData>${row}</sheetData>`);
    for (const broken of [bytes.subarray(0, bytes.length - 30), bytes.subarray(0, 100)]) {
      expect(refusal(broken).reason).toBe('malforme');
    }
    const lying = zip({ 'content.xml': odsContent('') }).slice();
    const view = new DataView(lying.buffer);
    const start = view.getUint32(lying.length - 6, true);
    view.setUint32(start + 24, 1, true);
    expect(refusal(lying)).toMatchObject({ reason: 'malforme' });
  });

  test('un mot de passe est dit, sous ses trois formes', () => {
    const flagged = xlsx(`<sheetData>${row}</sheetData>`).slice();
    const view = new DataView(flagged.buffer);
    const start = view.getUint32(flagged.length - 6, true);
    view.setUint16(start + 8, view.getUint16(start + 8, true) | 1, true);
    const manifest =
      '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>';
    const encryptedOds = zip({ 'content.xml': 'brouillé', 'META-INF/manifest.xml': manifest });
    const office = new Uint8Array(2_048);
    office.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    [...'EncryptedPackage'].forEach((char, index) => {
      office[1_024 + 2 * index] = char.charCodeAt(0);
    });
    for (const bytes of [flagged, encryptedOds, office]) {
      expect(refusal(bytes)).toMatchObject({
        reason: 'chiffre',
        remedy: expect.stringContaining('sans mot de passe'),
      });
    }
  });

  test('un nom qui remonte les dossiers n’est ni suivi ni écrit', () => {
    const file = read(xlsx(`<sheetData>${row}</sheetData>`, { '../../etc/cron.d/x': 'y', 'C:\\x': 'y' }));
    expect(unitsOf(file)).toHaveLength(1);
  });

  test('trop de parties', SOON, () => {
    const parts = Object.fromEntries(
      Array.from({ length: 25_001 }, (_, index) => [`x${index}`, new Uint8Array()]),
    );
    expect(refusal(zipSync(parts, { level: 0 })).message).toContain('25000 parties');
  });
});

describe('XML', () => {
  test.each([
    ['mal formé', '<worksheet><sheetData></worksheet>', 'malforme', 'sheet1.xml'],
    ['tronqué', '<worksheet><sheetData>', 'malforme', 'sheet1.xml'],
    ['vide', '', 'malforme', 'sheet1.xml'],
    [
      'à entités (billion laughs)',
      '<!DOCTYPE a [<!ENTITY a "rire"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>',
      'malforme',
      'DOCTYPE',
    ],
    ['à entité externe', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><worksheet/>', 'malforme', 'DOCTYPE'],
    ['à entité inconnue', '<worksheet>&passwd;</worksheet>', 'malforme', 'sheet1.xml'],
    ['trop profond', '<a>'.repeat(5_000), 'limite', '100 éléments'],
    ['aux espaces de noms innombrables', `<a ${prefixes(500)}/>`, 'malforme', 'sheet1.xml'],
  ])('%s : refusé, avec sa partie', (_, sheet, reason, words) => {
    const error = refusal(xlsx('', { 'xl/worksheets/sheet1.xml': sheet }));
    expect(error).toMatchObject({ reason, message: expect.stringContaining(words) });
    expect(error.remedy).toMatch(/^\p{Lu}.*\.$/u);
  });

  test.each([
    ['<!DOCTYPE a [<!ENTITY a "rire"><!ENTITY b "&a;&a;&a;">]>', '&b;'],
    ['<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '&x;'],
    ['', '&x;'],
  ])('un ODS à entités %s : refusé', (doctype, text) => {
    const bytes = zip({ 'content.xml': `${doctype}${odsContent(text).replace(/<\?xml.*?\?>/, '')}` });
    expect(refusal(bytes, 'registre.ods')).toMatchObject({
      reason: 'malforme',
      message: expect.stringContaining(doctype === '' ? 'content.xml' : 'DOCTYPE'),
    });
  });

  test('des octets qui ne sont pas du texte', () => {
    const bytes = zipSync({ 'content.xml': Uint8Array.from([0x3c, 0x61, 0x3e, 0xff, 0xfe, 0xc0]) });
    expect(refusal(bytes)).toMatchObject({
      reason: 'malforme',
      message: expect.stringContaining('content.xml'),
    });
  });
});

const prefixes = (count: number) =>
  Array.from({ length: count }, (_, index) => `xmlns:p${index}="u${index}"`).join(' ');

describe('classeurs démesurés', () => {
  test('821 octets d’ODS qui répètent une cellule sur toute la feuille : une cellule', () => {
    const cell =
      '<table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>x</text:p></table:table-cell>';
    const bytes = ods(
      table(`<table:table-row table:number-rows-repeated="1048576">${cell}</table:table-row>`),
    );
    expect(bytes.length).toBeLessThan(900);
    const start = performance.now();
    const file = read(bytes, 'registre.ods');
    expect(performance.now() - start).toBeLessThan(200);
    expect(unitsOf(file)).toHaveLength(1);
    expect(file.sheets[0]!.cells[0]!.repeat).toEqual({ rows: 1_048_576, cols: 16_384 });
  });

  test('un million de lignes vides répétées, une validation sur toute la feuille : rien de plus', () => {
    const validation =
      '<table:content-validations><table:content-validation table:name="v"/></table:content-validations>';
    const cells =
      '<table:table-cell table:content-validation-name="v" table:number-columns-repeated="16384"/>';
    const bytes = ods(
      validation + table(`<table:table-row table:number-rows-repeated="1048576">${cells}</table:table-row>`),
    );
    const [sheet] = read(bytes, 'registre.ods').sheets;
    expect(sheet!.validations[0]!.areas).toEqual([{ row: 0, col: 0, rows: 1_048_576, cols: 16_384 }]);
  });

  test('une validation XLSX sur une colonne entière reste une plage', () => {
    const validation =
      '<dataValidations><dataValidation type="list" sqref="B1:B1048576"><formula1>"a"</formula1></dataValidation></dataValidations>';
    const start = performance.now();
    const [sheet] = read(xlsx(`<sheetData>${row}</sheetData>${validation}`)).sheets;
    expect(performance.now() - start).toBeLessThan(200);
    expect(sheet!.validations[0]!.areas).toEqual([{ row: 0, col: 1, rows: 1_048_576, cols: 1 }]);
  });

  test('un million de lignes vides écrites une à une : rien n’en est gardé', { timeout: 120_000 }, () => {
    const rows = Array.from(
      { length: 1_000_000 },
      (_, index) => `<row r="${index + 1}"><c r="A${index + 1}" s="1"/></row>`,
    ).join('');
    const last = '<row><c t="inlineStr"><is><t>fin</t></is></c></row>';
    const [sheet] = read(xlsx(`<sheetData>${rows}${last}</sheetData>`)).sheets;
    expect(sheet!.cells.map(({ address, text }) => [address, text])).toEqual([['A1000001', 'fin']]);
  });

  test('un long texte partagé par cent mille cellules, des fusions qui se chevauchent toutes', SOON, () => {
    const cells = Array.from(
      { length: 20_000 },
      (_, index) => `<row r="${index + 1}"><c t="s"><v>0</v></c></row>`,
    ).join('');
    const text = { 'xl/sharedStrings.xml': sharedStrings(`<si><t>${'é'.repeat(30_000)}</t></si>`) };
    expect(refusal(xlsx(`<sheetData>${cells}</sheetData>`, text)).message).toContain('caractères');
    const merges = '<mergeCell ref="B1:C1048576"/>'.repeat(50_000);
    const short = cells.replaceAll(' t="s"', '');
    expect(refusal(xlsx(`<sheetData>${short}</sheetData><mergeCells>${merges}</mergeCells>`)).reason).toBe(
      'limite',
    );
  });

  test('une cellule hors de la feuille est refusée, pas perdue', () => {
    expect(
      refusal(xlsx('<sheetData><row><c r="ZZZ9999999"><v>1</v></c></row></sheetData>')).message,
    ).toContain('ZZZ9999999');
  });

  test('un HTML profond, un tableau aux fusions innombrables', SOON, () => {
    expect(refusal('<html>'.concat('<div>'.repeat(200_000)), 'a.html').reason).toBe('limite');
    const spans = '<tr><td rowspan=60000>x</td></tr>'.repeat(20_000);
    expect(refusal(`<table>${spans}</table>`, 'a.html').reason).toBe('limite');
    expect(refusal(`<table><tr>${'<td colspan=1000>x'.repeat(20)}</table>`, 'a.html').reason).toBe('limite');
  });
});

describe('Markdown et CSV : le temps suit la taille', () => {
  const many = (text: string) => text.repeat(Math.ceil(400_000 / text.length));
  test.each([
    ['emphases', many('*a **a ')],
    ['crochets', many('[')],
    ['liens ouverts', many('[a](')],
    ['liens', many('[a](b) ')],
    ['balises ouvertes', many('<a ')],
    ['commentaires', many('<!--')],
    ['accents graves', Array.from({ length: 900 }, (_, index) => '`'.repeat(index)).join(' ')],
    ['barrières', many('```a`\n')],
    ['longue barrière', `${'`'.repeat(400_000)}a\``],
    ['citations', '>'.repeat(400_000)],
    ['listes imbriquées', Array.from({ length: 900 }, (_, index) => `${' '.repeat(index)}- a`).join('\n')],
    ['puces', many('- ')],
    ['tirets espacés', `- ${' '.repeat(400_000)}x`],
    ['titre', `# ${'# '.repeat(200_000)}x`],
    ['barres', many('|')],
    ['tableau large', `|${'a|'.repeat(8_000)}\n|${'-|'.repeat(8_000)}\n${'|a\n'.repeat(20_000)}`],
    ['paragraphe', many('a\n')],
    ['HTML', many('<b>a</b>\n')],
    ['soulignés', many('a\n===\n')],
    ['cases', many('[x] ')],
    ['barres obliques', many('\\')],
    ['tabulations', many('a\t')],
  ])('%s', SOON, (_, text) => {
    const start = performance.now();
    const outcome = attempt(text, 'a.md');
    expect(['lu', 'limite']).toContain(outcome);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test.each([
    ['guillemets', `a;b\n"${many('""')}";c\n`],
    ['barres et guillemets', `a;b\n"${many('\\"')}x";c\n`],
    ['séparateurs', many(';')],
    ['lignes vides', many('\n')],
    ['lettres abîmées', many('Ã©')],
  ])('CSV : %s', SOON, (_, text) => {
    const start = performance.now();
    expect(['lu', 'limite']).toContain(attempt(text, 'a.csv'));
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  function attempt(text: string, name: string): string {
    try {
      read(text, name);
      return 'lu';
    } catch (error) {
      if (error instanceof ImportError) return error.reason;
      throw error;
    }
  }
});

describe('mauvaises extensions et autres formats', () => {
  test('le contenu décide, et c’est dit', () => {
    const content = odsContent(
      table('<table:table-row><table:table-cell><text:p>Paie</text:p></table:table-cell></table:table-row>'),
    );
    expect(read(zip({ 'content.xml': content }), 'registre.xlsx')).toMatchObject({
      kind: 'ods',
      notices: [{ id: 'extension' }],
    });
    expect(read(xlsx(`<sheetData>${row}</sheetData>`), 'registre.csv')).toMatchObject({ kind: 'xlsx' });
    expect(read(xlsx(`<sheetData>${row}</sheetData>`), 'registre.xlsm').notices).toEqual([]);
  });

  test.each([
    ['PDF', strToU8('%PDF-1.7\n'), 'PDF'],
    ['Word', zip({ '[Content_Types].xml': '<a/>', 'word/document.xml': '<a/>' }), 'Word'],
    ['xlsb', zip({ '[Content_Types].xml': '<a/>', 'xl/workbook.bin': 'x' }), '.xlsb'],
    ['xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), '.xls'],
    ['zip', zip({ 'a.txt': 'x' }), 'zip'],
    [
      'image',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      'ni un classeur ni un texte',
    ],
    [
      'texte ODF',
      zip({ 'content.xml': odsContent('').replaceAll('office:spreadsheet', 'office:text') }),
      'OpenDocument',
    ],
  ])('%s : refusé par son nom, avec quoi faire', (_, bytes, words) => {
    expect(refusal(bytes)).toMatchObject({ reason: 'format', message: expect.stringContaining(words) });
  });

  test('un fichier vide', () => {
    expect(refusal(new Uint8Array())).toMatchObject({ reason: 'vide' });
  });

  test('un conflit de fusion nomme ses deux côtés, et la ligne', () => {
    const text = 'Nom;Réf.\n<<<<<<< HEAD\nPaie;T-1\n=======\nPaie;T-2\n>>>>>>> durees-paie\n';
    const error = refusal(text, 'registre.csv');
    expect(error.reason).toBe('conflit');
    expect(error.message).toContain('Ligne 2');
    expect(error.message).toContain('« HEAD »');
    expect(error.message).toContain('« durees-paie »');
    expect(refusal(text, 'registre.md').reason).toBe('conflit');
  });
});

test('toutes les mutilations d’un vrai classeur sont lues ou refusées, jamais autre chose', SOON, () => {
  const original = readFileSync(
    new URL('../../fixtures/modeles/cnil-registre-traitement-simplifie.ods', import.meta.url),
  );
  let seed = 42;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed % below;
  };
  const outcomes = new Set<string>();
  for (let round = 0; round < 150; round++) {
    const bytes = Uint8Array.from(original);
    for (let flips = 0; flips <= round % 4; flips++) bytes[random(bytes.length)] = random(256);
    try {
      read(bytes, 'registre.ods');
      outcomes.add('lu');
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      outcomes.add('refusé');
    }
  }
  expect([...outcomes].toSorted()).toEqual(['lu', 'refusé']);
});
