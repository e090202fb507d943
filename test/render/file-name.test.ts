import path from 'node:path';
import { expect, it } from 'vitest';
import { fileName } from '../../src/render/file-name.ts';

it.each([
  ['T-001', 'T-001.html'],
  ['CON', '_CON.html'],
  ['aux.2', '_aux.2.html'],
  ['nul ', '_nul.html'],
  ['com1 .x', '_com1 .x.html'],
  ['CONIN$', '_CONIN$.html'],
  ['LPT³', '_LPT³.html'],
  ['console', 'console.html'],
  ['T-001.', 'T-001.html'],
  ['T-001. . ', 'T-001.html'],
  ['T-001:flux', 'T-001_flux.html'],
  ['../../etc', '.._.._etc.html'],
  ['..', '_.html'],
  ['C:\\T', 'C__T.html'],
])('%s is a file of its folder on every system', (reference, expected) => {
  const name = fileName(reference, 'html');
  expect(name).toBe(expected);
  for (const system of [path.posix, path.win32]) expect(system.basename(name)).toBe(name);
});
