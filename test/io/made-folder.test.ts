import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeFolder, NotOursError } from '../../src/io/made-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'site-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const page = (name: string, content = name) => ({ path: name, content });
const pages = () => readdirSync(folder).filter((name) => name.endsWith('.html'));

it('removes the pages made no more, and only those', () => {
  makeFolder(folder, [
    page('index.html'),
    page('fiche-T-1.html'),
    page('fiche-T-2.html'),
    page('acteur-a.html'),
  ]);
  writeFileSync(path.join(folder, 'notes.html'), 'à moi');
  writeFileSync(path.join(folder, 'fiche-T-2.html'), 'annotée à la main');
  expect(makeFolder(folder, [page('index.html', 'neuve')])).toEqual(['fiche-T-2.html']);
  expect(pages()).toEqual(['fiche-T-2.html', 'index.html', 'notes.html']);
  expect(readFileSync(path.join(folder, 'index.html'), 'utf8')).toBe('neuve');
});

it('replaces no file that it did not make, and then writes nothing', () => {
  writeFileSync(path.join(folder, 'index.html'), 'à moi');
  expect(() => makeFolder(folder, [page('acteurs.html'), page('index.html')])).toThrow(NotOursError);
  expect(pages()).toEqual(['index.html']);
  expect(readFileSync(path.join(folder, 'index.html'), 'utf8')).toBe('à moi');
});

it.each([
  '../dehors.html',
  '..\\dehors.html',
  '/tmp/dehors.html',
  'C:dehors.html',
  'a/../dehors.html',
  '../registre.yaml',
])('never follows a manifest to %s', (name) => {
  const inside = path.join(folder, 'site');
  makeFolder(inside, [page('index.html')]);
  const outside = path.join(folder, 'dehors.html');
  writeFileSync(outside, 'dehors');
  const manifest = path.join(inside, '.registre-site.json');
  const digest = 'b83bb4cdf5aac8a4c1a33a5cb2a03a3a2b2f3dc3b3d0dbd7b3a4d8c9f3ac7a9b';
  writeFileSync(manifest, JSON.stringify({ version: 1, files: { [name]: digest, ['__proto__']: 'x' } }));
  expect(() => makeFolder(inside, [page('autre.html')])).not.toThrow();
  expect(existsSync(outside)).toBe(true);
});
