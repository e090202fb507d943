import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pdfAnchors } from '../../src/render/pdf-anchors.ts';

const ROOT = path.join(import.meta.dirname, '../..');
let out: string;
beforeEach(() => {
  out = mkdtempSync(path.join(tmpdir(), 'pdf-'));
});
afterEach(() => rmSync(out, { recursive: true }));

/** Not waited for in one block: a page that asks for something would find nobody to answer. */
async function render(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { stderr } = await promisify(execFile)('node', [path.join(ROOT, 'bin/registre.js'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env, TMPDIR: out },
  });
  expect(stderr).toMatch(/document/);
}

const tool = (name: string, ...args: string[]) => spawnSync(name, args, { encoding: 'utf8' }).stdout;

const livre = (file: string) => [
  ...['-C', path.join(ROOT, 'registers/centrecall'), 'render', '--layout', 'registre'],
  ...['--role', 'responsable', '--to', 'pdf', '--out', file],
];

/** The lines of a page, those of its margins left out. */
const lines = (page: string) =>
  page.split('\n').filter((line) => line.trim() !== '' && !/^ *(?:mise à jour : |CentreCall · )/.test(line));

it('imprime le livre avec signets, titre, langue, balises, et les vraies pages au sommaire', async () => {
  const file = path.join(out, 'livre.pdf');
  await render(livre(file));
  expect(readdirSync(out)).toEqual(['livre.pdf']);
  const info = tool('pdfinfo', file);
  expect(info).toMatch(/^Title: +Registre des activités de traitement de CentreCall$/m);
  expect(info).toMatch(/^Tagged: +yes$/m);
  const bytes = readFileSync(file).toString('latin1');
  expect(bytes).toContain('/Lang (fr)');
  expect(bytes).toMatch(/\/Outlines \d+ 0 R/);

  const pages = tool('pdftotext', '-layout', file, '-').split('\f');
  const listed = [...pages[1]!.matchAll(/^(T-\d+|Sources|Liste des traitements)(?: · .*?)? +(\d+)$/gm)];
  expect(listed.map(([, what]) => what)).toEqual([
    'Liste des traitements',
    'T-001',
    'T-002',
    'T-003',
    'T-005',
    'Sources',
  ]);
  for (const [, what, page] of listed)
    expect(pages[Number(page) - 1], `${what}, page ${page}`).toContain(what);
  expect(pdfAnchors(readFileSync(file)).get('fiche-T-001')).toBe(Number(listed[1]![2]));
  for (const page of pages.slice(0, -1))
    expect(page).toMatch(/mise à jour : 22\/09\/2026[\s\S]*page \d+ \/ \d+/);
  const scanty = pages.slice(0, -1).filter((page) => lines(page).length < 8);
  expect(scanty).toEqual([]);
});

it('imprime les mêmes pages et le même texte, quels que soient le fuseau et la langue', async () => {
  const [first, second] = [path.join(out, '1.pdf'), path.join(out, '2.pdf')];
  await render(livre(first), { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' });
  await render(livre(second), { TZ: 'America/Adak', LC_ALL: 'fr_FR.UTF-8', LANGUAGE: 'fr' });
  const text = tool('pdftotext', '-layout', first, '-');
  expect(text).toContain('T-005');
  expect(tool('pdftotext', '-layout', second, '-')).toBe(text);
});

it('n’exécute ni ne demande rien, même quand le modèle le veut', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const secret = path.join(out, 'secret.txt');
  writeFileSync(secret, 'motdepasse');
  const template = path.join(out, 'piege.html.hbs');
  writeFileSync(
    template,
    `<!doctype html><html lang="fr"><head><title>x</title><meta http-equiv="refresh" content="0;url=file://${secret}"><style>@import "http://127.0.0.1:${port}/style";</style></head>
<body><h1>{{nom}}</h1><img src="http://127.0.0.1:${port}/image" alt=""><iframe src="file://${secret}"></iframe>
<object data="file://${secret}" type="text/plain"></object><embed src="file://${secret}" type="text/plain">
<svg><image href="http://127.0.0.1:${port}/svg"/></svg><link rel="stylesheet" href="http://127.0.0.1:${port}/lien"><link rel="prefetch" href="http://127.0.0.1:${port}/avance">
<script>document.body.textContent = 'script';fetch('http://127.0.0.1:${port}/script')</script></body></html>`,
  );
  const file = path.join(out, 'piege.pdf');
  const artemis = path.join(ROOT, 'registers/artemis');
  await render(['-C', artemis, 'render', '--template', template, '--to', 'pdf', '--out', file]);
  server.close();
  expect(asked).toEqual([]);
  const text = tool('pdftotext', file, '-');
  expect(text).toContain('Fidélisation');
  expect(text).not.toMatch(/motdepasse|^script/m);
});
