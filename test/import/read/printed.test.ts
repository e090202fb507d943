import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readSource } from '../../../src/import/index.ts';

const TEMPLATES = path.resolve('templates');
const lire = (nom: string) => readFileSync(path.join(TEMPLATES, nom), 'utf8');
/** It names registers, and says nothing of a fiche. */
const SOMMAIRE = 'registres.html.hbs';
const noms = ['', 'site/'].flatMap((dossier) =>
  readdirSync(path.join(TEMPLATES, dossier))
    .filter((nom) => /\.(?:html|md)\.hbs$/.test(nom) && nom !== SOMMAIRE)
    .map((nom) => `${dossier}${nom}`),
);
/** Enough of a printing: the foot of the page, with a fingerprint. */
const imprimer = (nom: string) =>
  lire(nom)
    .replaceAll('{{> bas}}', lire('site/partiels/bas.hbs'))
    .replaceAll('{{empreinte}}', '1e777ac59250')
    .replace(/\{\{[^}]*\}\}/g, '');

it.each(noms)('refuses what %s prints, and says what to import', (nom) => {
  const name = path.basename(nom, '.hbs');
  expect(() => readSource({ name, bytes: new TextEncoder().encode(imprimer(nom)) })).toThrow(
    expect.objectContaining({ reason: 'imprime', remedy: expect.stringContaining('--to xlsx') }),
  );
});

it('reads a page that only speaks of such a fingerprint', () => {
  const bytes = new TextEncoder().encode('<p>Référence : T-1</p><p>Le pied dit l’empreinte du contenu.</p>');
  expect(readSource({ name: 'fiche.html', bytes }).blocks).toHaveLength(2);
});
