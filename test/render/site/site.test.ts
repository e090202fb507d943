import { expect, it } from 'vitest';
import type { Fiche } from '../../../src/register/fiche.ts';
import type { Audience } from '../../../src/render/audience/audiences.ts';
import { vueAgenda } from '../../../src/render/site/agenda.ts';
import { vueChiffres } from '../../../src/render/site/chiffres.ts';
import { vueListe } from '../../../src/render/site/liste.ts';
import { prepareTemplate } from '../../../src/render/templating/compile.ts';
import { formats } from '../../../src/render/templating/formats.ts';
import { vueDocument } from '../../../src/render/vue/document.ts';
import { chargerRegistre } from '../vue/charger.ts';
import { faireSite, gabarits, suiviDe } from './faire-site.ts';

/** Bytes that one more fiche adds to the list, at most. */
const LISTE_PAR_FICHE = 450;

it('ajoute peu à la liste pour chaque fiche, et rien aux chiffres ni à une page de revues', () => {
  const { partage, fiches } = chargerRegistre('centrecall');
  const poids = (nombre: number) => {
    const beaucoup = Array.from({ length: nombre }, (_, rang): Fiche => {
      const ref = `T-${rang + 1000}`;
      return { ...fiches[rang % fiches.length]!, ref, fichier: `${ref}.yaml` };
    });
    const suivi = suiviDe({ partage, fiches: beaucoup }, 'vue le 24/08/2026');
    const vues = beaucoup.map((fiche) => vueDocument(fiche, partage));
    const { pages } = vueAgenda(vues, suivi);
    const octets = (nom: Parameters<typeof gabarits.page>[0], vue: object) => {
      const source = { name: nom, text: gabarits.page(nom) };
      const { render } = prepareTemplate(source, { partials: gabarits.partials, format: formats.html });
      return Buffer.byteLength(render({ ...vue, suivi: true }));
    };
    return {
      liste: octets('liste', vueListe(beaucoup, vues, suivi)),
      chiffres: octets('chiffres', vueChiffres(beaucoup, vues, suivi)),
      revues: octets('revues', { page: pages[0], pages: [] }),
      pages: pages.length,
    };
  };
  const [moins, plus] = [poids(300), poids(900)];
  expect((plus.liste - moins.liste) / 600).toBeLessThan(LISTE_PAR_FICHE);
  expect(plus.chiffres - moins.chiffres).toBeLessThan(200);
  expect(plus.revues).toBe(moins.revues);
  expect(plus.pages).toBe(7);
});

it('dit de chaque acteur où il apparaît, et à quel titre', () => {
  const contenu = chargerRegistre('centrecall');
  const pages = new Map(
    faireSite(contenu, { id: 'interne' }, undefined).map((page) => [page.path, page.content]),
  );
  const page = pages.get('acteur-beffroi-telecom.html') ?? '';
  const lignes = [
    ...page.matchAll(/<tr><td class="reference">(.*?)<th>.*?data-titre="À quel titre">(.*?)<\/tr>/g),
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
    [...content.matchAll(/href="(\.\/[^"#]*)/g)].map(([, lien]) => lien!),
  );
  expect(liens.length).toBeGreaterThan(50);
  expect(liens.filter((lien) => !noms.has(lien))).toEqual([]);
});

it('dit sur chaque page quels fichiers ne se lisent pas, à ceux-là seuls qui tiennent le registre', () => {
  const contenu = chargerRegistre('centrecall');
  const suivi = { ...suiviDe(contenu, 'mot'), illisibles: ['traitements/T-004-casse.yaml'] };
  const muettes = (audience: Audience) => {
    const pages = faireSite(contenu, audience, suivi);
    return pages.filter(({ content }) => !content.includes('T-004-casse.yaml')).length / pages.length;
  };
  expect([muettes({ id: 'interne' }), muettes({ id: 'cnil' })]).toEqual([0, 1]);
});
