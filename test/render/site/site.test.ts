import { expect, it } from 'vitest';
import type { Fiche } from '../../../src/register/fiche.ts';
import { vueListe } from '../../../src/render/site/liste.ts';
import { prepareTemplate } from '../../../src/render/templating/compile.ts';
import { formats } from '../../../src/render/templating/formats.ts';
import { vueDocument } from '../../../src/render/vue/document.ts';
import { chargerRegistre } from '../vue/charger.ts';
import { faireSite, gabarits, suiviDe } from './faire-site.ts';

it('tient mille fiches dans une page de liste légère', () => {
  const { partage, fiches } = chargerRegistre('centrecall');
  const beaucoup = Array.from({ length: 1000 }, (_, rang): Fiche => {
    const ref = `T-${rang}`;
    return { ...fiches[rang % fiches.length]!, ref, fichier: `${ref}.yaml` };
  });
  const suivi = suiviDe({ partage, fiches: beaucoup }, 'vue le 24/08/2026');
  const vues = beaucoup.map((fiche) => vueDocument(fiche, partage));
  const source = { name: 'liste', text: gabarits.page('liste') };
  const { render } = prepareTemplate(source, { partials: gabarits.partials, format: formats.html });
  const page = render({ ...vueListe(vues, suivi), suivi: true });
  expect(page.includes('T-999')).toBe(true);
  expect(Buffer.byteLength(page)).toBeLessThan(1_000_000);
});

it('dit de chaque acteur où il apparaît, et à quel titre', () => {
  const contenu = chargerRegistre('centrecall');
  const pages = new Map(
    faireSite(contenu, { id: 'interne' }, undefined).map((page) => [page.path, page.content]),
  );
  const page = pages.get('acteur-beffroi-telecom.html') ?? '';
  const lignes = [
    ...page.matchAll(
      /<tr><td class="reference" data-titre="Référence">(.*?)<\/td>.*?data-titre="À quel titre">(.*?)<\/td>/g,
    ),
  ];
  expect(lignes.map(([, reference, titre]) => `${reference} ${titre}`)).toMatchInlineSnapshot(`
    [
      "ST-001 sous-traitant ultérieur",
      "ST-002 sous-traitant ultérieur",
      "T-005 sous-traitant",
    ]
  `);
  expect(pages.get('fiche-T-005.html')).toContain('href="./acteur-beffroi-telecom.html"');
  expect(pages.has('revues.html')).toBe(false);
});

it('n’a que des liens qui mènent à une page', () => {
  const contenu = chargerRegistre('centrecall');
  const pages = faireSite(contenu, { id: 'interne' }, suiviDe(contenu, 'mot'));
  const noms = new Set(pages.map(({ path }) => `./${encodeURIComponent(path)}`));
  const liens = pages.flatMap(({ content }) =>
    [...content.matchAll(/href="(\.\/[^"]*)"/g)].map(([, lien]) => lien!),
  );
  expect(liens.length).toBeGreaterThan(50);
  expect(liens.filter((lien) => !noms.has(lien))).toEqual([]);
});
