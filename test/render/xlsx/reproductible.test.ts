import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { bytesOf } from './classeurs.ts';

const entry = new URL('../../../src/render/xlsx/render-workbook.ts', import.meta.url).pathname;

it('mêmes données, mêmes octets, quel que soit le fuseau horaire', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Liste');
  sheet.getCell('A1').value = '{{#each fiches}}{{nom}}';
  sheet.getCell('B1').value = '{{date jour}}{{/each}}';
  sheet.getCell('A2').value = new Date('2020-12-31T00:00:00Z');
  sheet.addImage(book.addImage({ base64: 'iVBORw0KGgo=', extension: 'png' }), 'C4:D6');
  book.addWorksheet('{{nom}}').getCell('A1').value = '{{nom}}';

  const folder = mkdtempSync(join(process.cwd(), 'node_modules', '.registre-'));
  try {
    const bundle = join(folder, 'rendu.mjs');
    await build({
      entryPoints: [entry],
      outfile: bundle,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'error',
    });
    writeFileSync(join(folder, 'modele.xlsx'), await bytesOf(book));
    const script = `
      import { readFileSync } from 'node:fs';
      import { createHash } from 'node:crypto';
      const { renderWorkbook } = await import(${JSON.stringify(pathToFileURL(bundle).href)});
      const view = { fiches: [{ nom: 'Paie', jour: '2018-05-26' }, { nom: 'Recrutement', jour: '2019-12-31' }] };
      const bytes = await renderWorkbook(new Uint8Array(readFileSync(process.argv[2])), view, { name: 'm.xlsx', title: 'Registre' });
      console.log(createHash('sha256').update(bytes).digest('hex'));`;
    const file = join(folder, 'lance.mjs');
    writeFileSync(file, script);
    const run = (TZ: string) =>
      execFileSync(process.execPath, [file, join(folder, 'modele.xlsx')], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      });
    const hashes = ['Pacific/Auckland', 'UTC', 'America/Los_Angeles', 'UTC'].map(run);
    expect(new Set(hashes).size).toBe(1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 180_000);
