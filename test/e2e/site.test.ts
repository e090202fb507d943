import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { registreRempli } from '../render/registre-rempli.ts';
import { faireSite, suiviDe } from '../render/site/faire-site.ts';
import { registre } from './registre.ts';

const ROOT = path.join(import.meta.dirname, '../..');
/** Of poppler-utils, as for the other PDF. */
const PDF_TO_TEXT = 'pdftotext';
const HOSTILE = `"'><img src=x onerror="window.pris=1"><svg onload=alert(1)></script><script>window.pris=1</script>{{nom}}\u202e=1+1`;

/** A browser and whole sites, on a machine that does other things: far above what they take. */
const SLOW = 60_000;
vi.setConfig({ testTimeout: SLOW });

let browser: Browser;
let work: string;
let site: string;
const faults: string[] = [];

function make(folder: string, env: NodeJS.ProcessEnv = {}, from = 'registers/centrecall'): void {
  const args = ['-C', from, '--today', '2026-11-21', 'site', '--out', folder];
  const { status, stderr } = spawnSync('node', ['bin/registre.js', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  expect(stderr).toContain('pages écrites');
  expect(status).toBe(0);
}

beforeAll(async () => {
  work = mkdtempSync(path.join(tmpdir(), 'site-'));
  site = path.join(work, 'site');
  make(site);
  make(path.join(work, 'tous'), {}, 'registers');
  const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
}, SLOW);
afterAll(async () => {
  await browser.close();
  rmSync(work, { recursive: true });
});

/** A page where anything asked from elsewhere, said by the console or thrown is a fault. */
async function open(width: number): Promise<Page> {
  faults.length = 0;
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) faults.push(`request ${request.url()}`);
  });
  page.on('console', (message) => faults.push(`console ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error ${error.message}`));
  page.on('dialog', (dialog) => {
    faults.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  return page;
}

const at = (folder: string, name: string) => pathToFileURL(path.join(folder, name)).href;

const visibles = (page: Page) => page.locator('#liste tbody tr:visible td:first-child').allTextContents();

it('cherche, filtre, se parcourt au clavier, et garde ses filtres au retour', async () => {
  const page = await open(1280);
  await page.goto(at(site, 'index.html'));
  expect(await visibles(page)).toEqual(['ST-001', 'ST-002', 'T-001', 'T-002', 'T-003', 'T-005']);

  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Aller au contenu');
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement.id')).toBe('contenu');
  await page.keyboard.press('/');
  await page.keyboard.type('RÉMUNERATIONS');
  expect(await visibles(page)).toEqual(['T-001']);
  expect(await page.locator('#compte').textContent()).toBe('1 sur 6 fiches');
  await page.keyboard.press('Escape');
  expect(await visibles(page)).toHaveLength(6);

  await page.getByLabel('Transferts hors UE').selectOption('au moins un');
  expect(await visibles(page)).toEqual(['T-002', 'T-003']);
  await page.getByLabel('Base légale').selectOption('Respect d’une obligation légale');
  expect(await visibles(page)).toEqual(['T-003']);
  await page.getByRole('link', { name: 'Gestion des relations fournisseurs' }).press('Enter');
  expect(await page.locator('h1').textContent()).toContain('Gestion des relations fournisseurs');
  await page.goBack();
  expect(await visibles(page)).toEqual(['T-003']);
  await page.getByRole('button', { name: 'Retirer Base légale' }).press('Enter');
  expect(await visibles(page)).toEqual(['T-002', 'T-003']);

  await page.getByLabel('Service').selectOption('Direction des ressources humaines');
  await page.getByRole('searchbox').fill('zzz');
  expect(await page.locator('#compte').textContent()).toBe('0 sur 6 fiches');
  await page.getByRole('button', { name: 'montrez toutes les fiches' }).press('Enter');
  expect(await visibles(page)).toHaveLength(6);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await page.locator('h1').textContent()).toContain('Étude de marché');
  expect(faults).toEqual([]);
  await page.close();
});

it('ouvre la liste telle qu’une adresse partagée ou un graphique la donne, et la trie', async () => {
  const page = await open(1280);
  await page.goto(`${at(site, 'index.html')}#q=signed+oak&transferts=%C3%89tats-Unis&tri=-2`);
  expect(await visibles(page)).toEqual(['T-003']);
  expect(await page.locator('#compte').textContent()).toBe('1 sur 6 fiches');
  expect(await page.getByLabel('Transferts hors UE').locator('option:checked').textContent()).toBe(
    'États-Unis (1)',
  );
  await page.getByRole('button', { name: 'Retirer « signed oak »' }).click();
  await page.getByRole('button', { name: 'Retirer Transferts hors UE' }).click();
  expect(await visibles(page)).toEqual(['T-002', 'T-003', 'T-001', 'ST-001', 'ST-002', 'T-005']);
  await page.getByRole('columnheader', { name: 'Traitement' }).getByRole('button').click();
  expect((await visibles(page))[0]).toBe('T-005');
  expect(page.url()).toMatch(/#tri=2$/);

  await page.goto(at(site, 'chiffres.html'));
  await page.getByRole('link', { name: 'Numéro de Sécurité Sociale' }).click();
  expect(await visibles(page)).toEqual(['T-001']);

  await page.goto(at(site, 'acteurs.html'));
  await page.getByRole('link', { name: 'Beffroi Télécom' }).click();
  expect(await page.locator('tbody .reference').allTextContents()).toEqual(['ST-001', 'ST-002', 'T-005']);
  expect(faults).toEqual([]);
  await page.close();
});

const TYPES = [
  'index.html',
  'chiffres.html',
  'acteurs.html',
  'acteur-beffroi-telecom.html',
  'revues.html',
  'fiche-T-003.html',
  'fiche-ST-002.html',
];
const ENTREE = '../tous/index.html';

it.each([320, 1280])(
  'à %i px, chaque page est accessible, tient en largeur et ne demande rien',
  async (width) => {
    const page = await open(width);
    for (const name of [...TYPES, ENTREE]) {
      await page.goto(at(site, name));
      const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(wide, name).toBeLessThanOrEqual(0);
      expect(await violationsIn(page), name).toEqual([]);
      expect(await page.evaluate(overflows), name).toEqual([]);
    }
    expect(faults).toEqual([]);
    await page.close();
  },
);

async function violationsIn(page: Page) {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate('axe.run()')) as { violations: Violation[] };
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Texts of drawings that leave their box, with the fonts of this machine. */
const overflows = `[...document.querySelectorAll('.cadre text')].filter((text) => {
  const { x, y, width, height } = text.getBBox();
  return ![...text.ownerSVGElement.querySelectorAll('rect')].some((rect) => {
    const box = rect.getBBox();
    return x >= box.x && x + width <= box.x + box.width && y >= box.y - 2 && y + height <= box.y + box.height + 3;
  });
}).map((text) => text.textContent)`;

it('s’imprime sans ce qui ne sert qu’à l’écran', async () => {
  const page = await open(1280);
  for (const name of TYPES) {
    await page.goto(at(site, name));
    const file = path.join(work, `${name}.pdf`);
    await page.pdf({ path: file, preferCSSPageSize: true, printBackground: true });
    const { stdout } = spawnSync(PDF_TO_TEXT, ['-layout', file, '-'], { encoding: 'utf8' });
    expect(stdout, name).toMatch(/CentreCall/);
    expect(stdout, name).not.toMatch(/En chiffres +Acteurs|Chercher un nom|Aller au contenu/);
    expect(stdout, name).toMatch(/page 1 \/ \d/);
  }
  await page.close();
});

it('laisse texte un texte hostile, dans chaque champ et sur chaque page', async () => {
  const contenu = registreRempli(() => HOSTILE);
  const folder = path.join(work, 'hostile');
  mkdirSync(folder);
  const pages = faireSite(contenu, { id: 'interne' }, suiviDe(contenu, HOSTILE));
  for (const { path: name, content } of pages) writeFileSync(path.join(folder, name), content);
  const page = await open(1280);
  for (const { path: name } of pages) {
    await page.goto(at(folder, name));
    const found = await page.evaluate(`({
      pris: window.pris,
      foreign: document.querySelectorAll('img, iframe, object, [onerror], [onload], svg svg').length,
      scripts: document.scripts.length,
      text: document.body.textContent.includes('<img src=x onerror='),
      turned: document.documentElement.outerHTML.includes('\\u202e'),
    })`);
    const scripts = name === 'index.html' ? 1 : 0;
    expect(found, name).toEqual({ pris: undefined, foreign: 0, scripts, text: true, turned: false });
  }
  await page.goto(at(folder, 'index.html'));
  expect(await violationsIn(page)).toEqual([]);
  await page.getByRole('searchbox').fill('onerror');
  expect(await visibles(page)).toHaveLength(2);
  expect(faults).toEqual([]);
  await page.close();
});

it('écrit les mêmes octets sous un autre fuseau et une autre langue', () => {
  const again = path.join(work, 'encore');
  make(again, { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
  const names = readdirSync(site).sort();
  expect(readdirSync(again).sort()).toEqual(names);
  for (const name of names) {
    expect(readFileSync(path.join(again, name)).equals(readFileSync(path.join(site, name))), name).toBe(true);
  }
});

it('donne un dossier à chaque registre, et dit ce qui ne se lit pas ou ne sert pas', () => {
  const from = path.join(work, 'registres');
  cpSync(path.join(ROOT, 'registers/centrecall'), path.join(from, 'siege/registre'), { recursive: true });
  cpSync(path.join(ROOT, 'registers/artemis'), path.join(from, 'agence/Registre'), { recursive: true });
  writeFileSync(path.join(from, 'siege/registre/traitements/T-009.yaml'), 'reference: T-009\nnom: [\n');
  mkdirSync(path.join(from, 'siege/registre/templates'));
  writeFileSync(path.join(from, 'siege/registre/templates/fiche.html.hbs'), '{{nom}}');
  const { status, stderr } = registre(from, ['site']);
  expect(stderr).toMatchInlineSnapshot(`
    "31 pages écrites dans site.
    Incomplet : 1 fichier ne se lit pas (siege/registre/traitements/T-009.yaml). Les pages le disent ; registre lint dit pourquoi.
    Les pages du site sont toujours les nôtres : les modèles de templates/ servent à registre render.
    "
  `);
  expect(status).toBe(0);
  expect(readdirSync(path.join(from, 'site')).filter((name) => !name.startsWith('.'))).toEqual([
    'agence-Registre',
    'index.html',
    'siege-registre',
  ]);
  const charts = readFileSync(path.join(from, 'site/siege-registre/chiffres.html'), 'utf8');
  expect(charts).toContain('siege/registre/traitements/T-009.yaml');
  expect(charts).toContain('Ce registre n’est pas suivi par git');
  const forOthers = registre(from, ['site', '--audience', 'public']);
  expect(forOthers.stderr).toContain('le document serait incomplet');
  expect(forOthers.status).toBe(2);
});
