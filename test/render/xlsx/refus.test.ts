import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bytesOf, refusal, withParts } from './classeurs.ts';

async function workbook(
  fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('Liste'), book);
  return bytesOf(book);
}

/** A sheet whose cells are given by address. */
function cells(values: Record<string, string>): Promise<Uint8Array> {
  return workbook((sheet) => {
    for (const [address, value] of Object.entries(values)) sheet.getCell(address).value = value;
  });
}

const SHEET = 'xl/worksheets/sheet1.xml';
const insert = (xml: string) => ({
  [SHEET]: (old: string) => old.replace('</sheetData>', `</sheetData>${xml}`),
});

describe('expressions refusées, avec leur cellule', () => {
  it.each([
    [{ B4: '{{nom.constructor}}' }, 'modele.xlsx, Liste!B4 : « constructor » ne désigne aucun champ'],
    [{ C2: '{{{nom}}}' }, 'Liste!C2 : cette valeur serait écrite sans protection'],
    [
      { A1: 'Titre', A7: 'x {{majuscul nom}}' },
      'Liste!A7 : « majuscul » n’est pas une aide connue ; vouliez-vous écrire « majuscule » ?',
    ],
    [{ D9: '{{log nom}}' }, 'Liste!D9 : « log » n’est pas une aide connue'],
    [{ A1: '{{#each fiches}}', A2: '{{nom}}' }, 'Liste!A1 : le bloc {{#each}} n’est pas refermé'],
    [
      { A1: '{{#each fiches}}', A2: '{{nom}}', A3: '{{/if}}' },
      'Liste!A1 : le bloc {{#each}} est refermé par {{/if}}',
    ],
    [{ A1: 'x', A2: '{{/each}}' }, 'Liste!A2 : cette fermeture ne referme aucun bloc'],
    [{ B3: 'Nom : {{nom' }, 'Liste!B3 : il manque « }} »'],
    [
      { A1: 'fixe', B1: '{{#each fiches}}{{nom}}', C1: '{{/each}}', D1: 'fixe' },
      'Liste!B1 : ce bloc ne couvre pas toute la ligne',
    ],
    [{ A1: '{{#*inline "x"}}a{{/inline}}' }, 'Liste!A1 : un fragment ne se définit pas dans un classeur'],
    [{ A1: '{{liste nom}}' }, 'Liste!A1 : {{liste …}} attend une liste'],
  ])('%j', async (values, expected) => {
    expect(await refusal(await cells(values), { nom: 'Paie', fiches: [] })).toContain(expected);
  });
});

describe('ce qui ne peut pas suivre des lignes répétées', () => {
  const block = (sheet: ExcelJS.Worksheet) => {
    sheet.getCell('A2').value = '{{#each fiches}}';
    sheet.getCell('A3').value = '{{nom}}';
    sheet.getCell('A4').value = '{{/each}}';
  };
  it.each<[string, (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void, string]>([
    [
      'fusion à cheval',
      (sheet) => sheet.mergeCells('B3:B5'),
      'Liste!B3 : la fusion B3:B5 est à cheval sur un bloc',
    ],
    [
      'fusion sur l’ouverture',
      (sheet) => sheet.mergeCells('B1:B2'),
      'Liste!B1 : la fusion B1:B2 est à cheval',
    ],
    [
      'formule répétée',
      (sheet) => {
        sheet.getCell('C3').value = { formula: 'A3&"x"', result: '' };
      },
      'Liste!C3 : une formule dans des lignes répétées',
    ],
    [
      'formule sur les lignes',
      (sheet) => {
        sheet.getCell('C6').value = { formula: 'COUNTA(A3:A3)', result: 0 };
      },
      'Liste!C6 : cette formule porte sur des lignes répétées',
    ],
    [
      'formule d’une autre feuille',
      (_, book) => {
        book.addWorksheet('Total').getCell('A1').value = { formula: 'Liste!A3', result: 0 };
      },
      'Total!A1 : cette formule porte sur des lignes répétées',
    ],
    [
      'formule vers une feuille répétée',
      (_, book) => {
        book.addWorksheet('{{nom}}').getCell('A1').value = 'x';
        book.addWorksheet('Total').getCell('A1').value = { formula: "'{{nom}}'!A1", result: 0 };
      },
      'Total!A1 : cette formule n’est pas admise : elle cite la feuille « {{nom}} », qui est répétée',
    ],
    [
      'image dans le bloc',
      (sheet, book) => sheet.addImage(book.addImage({ base64: 'iVBORw0KGgo=', extension: 'png' }), 'B3:C3'),
      'Liste!B3 : cette image est dans un bloc',
    ],
  ])('%s', async (_nom, fill, expected) => {
    const template = await workbook((sheet, book) => {
      block(sheet);
      fill(sheet, book);
    });
    expect(await refusal(template, { fiches: [{ nom: 'Paie' }] })).toContain(expected);
  });

  it('une feuille répétée sans liste', async () => {
    const template = await workbook((_, book) => {
      book.addWorksheet('{{nom}}').getCell('A1').value = 'x';
    });
    expect(await refusal(template, {})).toContain('les données n’ont pas de liste « fiches »');
  });

  it('un classeur dont toutes les feuilles disparaîtraient', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('{{nom}}').getCell('A1').value = 'x';
    expect(await refusal(await bytesOf(book), { fiches: [] })).toContain('aucune feuille visible');
  });
});

describe('parties refusées avant tout chargement', () => {
  it.each<[string, Record<string, string | ((old: string) => string)>, string]>([
    ['macro', { 'xl/vbaProject.bin': 'x' }, 'ce classeur contient des macros'],
    [
      'classeur à macros',
      { '[Content_Types].xml': (xml) => xml.replace('spreadsheetml.sheet.main', 'sheet.macroEnabled.main') },
      'fait pour des macros',
    ],
    ['liaison', { 'xl/externalLinks/externalLink1.xml': '<x/>' }, 'lié à un autre fichier'],
    ['graphique', { 'xl/charts/chart1.xml': '<x/>' }, 'contient un graphique'],
    ['tableau croisé', { 'xl/pivotTables/pivotTable1.xml': '<x/>' }, 'tableau croisé dynamique'],
    ['contrôle', { 'xl/activeX/activeX1.xml': '<x/>' }, 'un contrôle ou un objet incorporé'],
    ['connexion', { 'xl/connections.xml': '<x/>' }, 'va chercher des données ailleurs'],
    [
      'validation x14',
      insert(
        '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"/></ext></extLst>',
      ),
      'Liste : une liste déroulante d’un format étendu',
    ],
    [
      'sparkline',
      insert(
        '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups/></ext></extLst>',
      ),
      'Liste : un graphique sparkline',
    ],
    ['objet', insert('<oleObjects/>'), 'Liste : un objet incorporé'],
    [
      'type de document',
      { [SHEET]: (xml) => xml.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet') },
      'ne se lit pas',
    ],
    [
      'entités des textes',
      { 'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY a "b">]><sst><si><t>&a;</t></si></sst>' },
      'est abîmée',
    ],
    [
      'fonction qui sort du classeur',
      {
        [SHEET]: (xml) =>
          xml.replace(
            '</sheetData>',
            '<row r="9"><c r="A9"><f>WEBSERVICE("http://exemple.fr/"&amp;A1)</f></c></row></sheetData>',
          ),
      },
      'Liste!A9 : cette formule n’est pas admise : la fonction WEBSERVICE',
    ],
    [
      'appel d’un programme',
      {
        [SHEET]: (xml) =>
          xml.replace('</sheetData>', '<row r="9"><c r="A9"><f>cmd|\'/c calc\'!A0</f></c></row></sheetData>'),
      },
      'elle appelle un autre programme',
    ],
    [
      'validation qui sort du classeur',
      insert(
        '<dataValidations><dataValidation type="list" sqref="B2"><formula1>[1]Feuil1!$A$1</formula1></dataValidation></dataValidations>',
      ),
      'Liste!B2 : la validation de cette cellule n’est pas admise',
    ],
    [
      'nom de macro',
      {
        'xl/workbook.xml': (xml) =>
          xml.replace(
            '</sheets>',
            '</sheets><definedNames><definedName name="Auto_Open" xlm="1">Liste!$A$1</definedName></definedNames>',
          ),
      },
      'le nom « Auto_Open » n’est pas admis',
    ],
  ])('%s', async (_nom, parts, expected) => {
    const template = withParts(await cells({ A1: '{{nom}}' }), parts);
    expect(await refusal(template, { nom: 'Paie' })).toContain(expected);
  });

  it('un tableau mis en forme, avec sa cellule', async () => {
    const template = await workbook((sheet) =>
      sheet.addTable({ name: 'Traitements', ref: 'B3', columns: [{ name: 'Nom' }], rows: [['{{nom}}']] }),
    );
    expect(await refusal(template)).toContain('Liste!B3 : un tableau mis en forme');
  });

  it('une forme, avec sa cellule', async () => {
    const template = await workbook((sheet, book) =>
      sheet.addImage(book.addImage({ base64: 'iVBORw0KGgo=', extension: 'png' }), 'C5:D6'),
    );
    const shaped = withParts(template, {
      'xl/drawings/drawing1.xml': (xml) => xml.replaceAll('xdr:pic>', 'xdr:sp>'),
    });
    expect(await refusal(shaped)).toContain('Liste!C5 : un modèle n’admet que des images');
  });

  it('un lien dangereux', async () => {
    const template = await workbook((sheet) => {
      sheet.getCell('A1').value = { text: 'x', hyperlink: 'file:///c:/x.exe' };
    });
    expect(await refusal(template)).toContain('un lien vers « file:///c:/x.exe »');
  });
});

describe('fichiers démesurés ou abîmés', () => {
  const quickly = async (template: Uint8Array, view?: object) => {
    const start = performance.now();
    const result = await refusal(template, view);
    expect(performance.now() - start).toBeLessThan(10_000);
    return result;
  };

  it('une bombe de décompression', async () => {
    const bomb = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'xl/workbook.xml': new Uint8Array(60_000_000),
    });
    expect(await quickly(bomb)).toContain('est démesurée une fois décompressée');
  });

  it('une bombe qui ment sur sa taille', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(30_000_000) });
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    }
    expect(await quickly(bomb)).toContain('est démesurée');
  });

  it.each([
    ['vide', new Uint8Array()],
    ['un texte', strToU8('PK pas vraiment un zip')],
    ['un ancien classeur .xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['un classeur ODS', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') })],
    ['un zip sans classeur', zipSync({ 'lisez-moi.txt': strToU8('x') })],
    ['tronqué', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }).slice(0, 40)],
    ['un chemin qui sort', zipSync({ '../../etc/passwd': strToU8('x') })],
    [
      'une feuille absente',
      zipSync({
        '[Content_Types].xml': strToU8('<Types/>'),
        'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="a"/></sheets></workbook>'),
      }),
    ],
  ])('%s', async (_nom, bytes) => {
    expect(await quickly(bytes)).not.toBe('accepté');
  });

  it.each<[string, string]>([
    [
      'validation de toute la feuille',
      '<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
    ],
    ['fusion de toute la feuille', '<mergeCells count="1"><mergeCell ref="B2:XFD1048576"/></mergeCells>'],
    [
      'mise en forme de toute la feuille',
      '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting>',
    ],
    ['filtre de toute la feuille', '<autoFilter ref="A1:XFD1048576"/>'],
  ])('%s, sans y passer des minutes', async (_nom, xml) => {
    const template = withParts(await cells({ A1: '{{nom}}' }), insert(xml));
    expect(await quickly(template, { nom: 'Paie' })).toBe('accepté');
  });

  it('un nom et des colonnes de toute la feuille', async () => {
    const template = withParts(await cells({ A1: '{{nom}}' }), {
      'xl/workbook.xml': (xml) =>
        xml.replace(
          '</sheets>',
          '</sheets><definedNames><definedName name="Tout">Liste!$A$1:$XFD$1048576</definedName></definedNames>',
        ),
      [SHEET]: (xml) =>
        xml.replace('<sheetData>', '<cols><col min="1" max="16384" width="20"/></cols><sheetData>'),
    });
    expect(await quickly(template, { nom: 'Paie' })).toBe('accepté');
  });

  it('trop de lignes', async () => {
    const template = withParts(await cells({ A1: '{{nom}}' }), {
      [SHEET]: (xml) =>
        xml.replace('</sheetData>', '<row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>'),
    });
    expect(await quickly(template)).toContain('Liste!A1048576 : ce modèle a plus de 10000 lignes');
  });

  it('des millions d’éléments', async () => {
    const template = withParts(await cells({ A1: '{{nom}}' }), insert('<a/>'.repeat(3_500_000)));
    expect(await quickly(template)).toMatch(/trop grand pour un modèle|démesurée/);
  });

  it('des répétitions imbriquées', async () => {
    const template = await cells({
      A1: '{{#each fiches}}',
      A2: '{{#each @root.fiches}}{{#each @root.fiches}}',
      A3: '{{nom}}',
      A4: '{{/each}}{{/each}}',
      A5: '{{/each}}',
    });
    const fiches = Array.from({ length: 300 }, () => ({ nom: 'x' }));
    expect(await quickly(template, { fiches })).toMatch(/tourne trop longtemps|trop de lignes/);
  });

  it('un texte plus long qu’une cellule', async () => {
    expect(await quickly(await cells({ C7: '{{nom}}' }), { nom: 'x'.repeat(40_000) })).toContain(
      'Liste!C7 : le texte à écrire ici dépasse',
    );
  });
});
