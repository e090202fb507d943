import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { TemplateError } from '../../../src/render/templating/problem.ts';
import { renderWorkbook } from '../../../src/render/xlsx/render-workbook.ts';

/** Writes a workbook made with exceljs. */
export async function bytesOf(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer);
}

/** Opens each workbook in LibreOffice and saves it again as .xlsx. */
export function resaved(workbooks: readonly Uint8Array[]): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'registre-'));
  try {
    const names = workbooks.map((bytes, index) => {
      writeFileSync(join(folder, `modele${index}.xlsx`), bytes);
      return `modele${index}.xlsx`;
    });
    const profile = pathToFileURL(join(folder, 'profil')).href;
    const out = join(folder, 'sortie');
    const options = ['--headless', '--convert-to', 'xlsx', '--outdir', out];
    execFileSync(office(), [`-env:UserInstallation=${profile}`, ...options, ...names], {
      cwd: folder,
      stdio: 'pipe',
    });
    return names.map((name) => new Uint8Array(readFileSync(join(out, name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function office(): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = ['soffice', 'libreoffice']
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find(existsSync);
  if (found) return found;
  throw new Error(
    'Ce test a besoin de LibreOffice (commande soffice ou libreoffice) : installez le paquet libreoffice-calc.',
  );
}

/** The refusal of a template, its no-break spaces made plain; « accepté » when it renders. */
export async function refusal(template: Uint8Array, view: object = { fiches: [] }): Promise<string> {
  try {
    await renderWorkbook(template, view, { name: 'modele.xlsx' });
  } catch (error) {
    if (error instanceof TemplateError) return error.message.replaceAll('\u00a0', ' ');
    throw error;
  }
  return 'accepté';
}

/** What a reader sees of a sheet: texts, numbers and dates by cell, merges. */
export interface Seen {
  readonly cells: Record<string, unknown>;
  readonly merges: string[];
}

/** Reads a workbook back through exceljs. */
export async function seen(bytes: Uint8Array): Promise<Record<string, Seen>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer as unknown as ExcelJS.Buffer);
  return Object.fromEntries(workbook.worksheets.map((sheet) => [sheet.name, seenSheet(sheet)]));
}

function seenSheet(sheet: ExcelJS.Worksheet): Seen {
  const cells: Record<string, unknown> = {};
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.type !== ExcelJS.ValueType.Merge) cells[cell.address] = cell.value;
    }),
  );
  return { cells, merges: [...(sheet.model as unknown as { merges: string[] }).merges].sort() };
}

/** One part of a workbook, as text. */
export function part(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(bytes)[path]!);
}

/** The same workbook with some parts replaced or added. */
export function withParts(
  bytes: Uint8Array,
  parts: Readonly<Record<string, string | ((old: string) => string)>>,
): Uint8Array {
  const archive = unzipSync(bytes);
  for (const [path, change] of Object.entries(parts)) {
    const text = typeof change === 'string' ? change : change(strFromU8(archive[path]!));
    archive[path] = strToU8(text);
  }
  return zipSync(archive);
}
