import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../..');
let out: string;
beforeEach(() => {
  out = mkdtempSync(path.join(tmpdir(), 'registre-'));
});
afterEach(() => rmSync(out, { recursive: true }));

function render(folder: string, env: Record<string, string>, ...args: string[]) {
  const cli = [path.join(ROOT, 'bin/registre.js'), '-C', path.join(ROOT, 'registers'), 'render'];
  const to = path.join(out, folder);
  const run = spawnSync('node', [...cli, ...args, '--out', to], {
    env: { PATH: process.env.PATH, ...env },
    encoding: 'utf8',
  });
  expect(run.stdout).toBe('');
  expect({ status: run.status, said: run.stderr }).toEqual({
    status: 0,
    said: expect.stringMatching(/^\d+ documents? écrits? dans /),
  });
  const files = readdirSync(to, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => [
      path.relative(to, path.join(entry.parentPath, entry.name)),
      readFileSync(path.join(entry.parentPath, entry.name)),
    ]),
  );
}

it('gives the same bytes whatever the time zone, the locale and the day', () => {
  const formats = ['html', 'xlsx', 'md', 'csv'].flatMap((format) => ['--to', format]);
  const here = render(
    'a',
    { TZ: 'Pacific/Auckland', LANG: 'fr_FR.UTF-8', REGISTRE_TODAY: '2026-11-21' },
    ...formats,
  );
  const there = render(
    'b',
    { TZ: 'America/Los_Angeles', LANG: 'C', REGISTRE_TODAY: '2027-03-01' },
    ...formats,
  );
  expect([...here.keys()].sort()).toEqual([
    'artemis/T-001.html',
    'artemis/T-001.md',
    'artemis/registre.csv',
    'artemis/registre.xlsx',
    'centrecall/ST-001.html',
    'centrecall/ST-001.md',
    'centrecall/ST-002.html',
    'centrecall/ST-002.md',
    'centrecall/T-001.html',
    'centrecall/T-001.md',
    'centrecall/T-002.html',
    'centrecall/T-002.md',
    'centrecall/T-003.html',
    'centrecall/T-003.md',
    'centrecall/T-005.html',
    'centrecall/T-005.md',
    'centrecall/registre-sous-traitant.csv',
    'centrecall/registre-sous-traitant.xlsx',
    'centrecall/registre.csv',
    'centrecall/registre.xlsx',
    'logeas/gestionclientfournisseur.html',
    'logeas/gestionclientfournisseur.md',
    'logeas/registre.csv',
    'logeas/registre.xlsx',
  ]);
  for (const [name, bytes] of here) expect(bytes.equals(there.get(name)!), name).toBe(true);
});

it('prints only the fiches asked for', () => {
  expect([...render('un', {}, 'ST-001').keys()]).toEqual(['centrecall/ST-001.html']);
});

it('prints nothing of a register with a file it cannot read', () => {
  writeFileSync(path.join(out, 'registre.yaml'), 'version: 1\norganisme: { nom: Atelier du Val }\n');
  writeFileSync(path.join(out, 'paie.yaml'), 'nom: "Gestion de la paie\n');
  const run = spawnSync('node', [path.join(ROOT, 'bin/registre.js'), '-C', out, 'render'], {
    encoding: 'utf8',
  });
  expect(run.status).toBe(2);
  expect(run.stderr).toBe(
    'paie.yaml ne se lit pas : le document serait incomplet.\nregistre lint paie.yaml dit pourquoi.\n',
  );
  expect(readdirSync(out).sort()).toEqual(['paie.yaml', 'registre.yaml']);
});

it('prints every layout the same way twice', () => {
  const twice = (['registre', 'cnil-base'] as const).map((layout) => {
    const [a, b] = [
      { TZ: 'Pacific/Auckland', LANG: 'fr_FR.UTF-8' },
      { TZ: 'America/Los_Angeles', LANG: 'C' },
    ].map((env, index) =>
      render(`${layout}-${index}`, env, '--layout', layout, '--to', 'html', '--audience', 'interne'),
    );
    return [a, b] as const;
  });
  for (const [a, b] of twice)
    for (const [name, bytes] of a!) expect(bytes.equals(b!.get(name)!), name).toBe(true);
});
