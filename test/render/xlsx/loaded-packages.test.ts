import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { exceljs } from '../../../src/render/xlsx/exceljs.ts';

/** Packages of exceljs for streams and files: old, and some with faults nobody mends. */
const NEVER = [
  'archiver',
  'unzipper',
  'fstream',
  'rimraf',
  'glob',
  'tmp',
  'bluebird',
  'binary',
  'graceful-fs',
];

it('a workbook is made without the streams and files of exceljs', async () => {
  const { Workbook, ValueType } = await exceljs();
  expect([new Workbook().worksheets.length, ValueType.Formula]).toEqual([0, 6]);
  const loaded = Object.keys(createRequire(import.meta.url).cache).map((file) => file.replaceAll('\\', '/'));
  expect(loaded.some((file) => file.includes('/exceljs/lib/doc/'))).toBe(true);
  expect(NEVER.filter((name) => loaded.some((file) => file.includes(`/node_modules/${name}/`)))).toEqual([]);
});
