import { expect, it } from 'vitest';
import type { Contenu } from '../../src/render/audience/pour-audience.ts';
import { registreRempli, tousLesDocuments } from './registre-rempli.ts';
import { faireSite, suiviDe } from './site/faire-site.ts';
import { chargerRegistre } from './vue/charger.ts';

const TEXTE = 'relecture ; puis « avis » : oui ! ou non ?';
const REGISTRES: Readonly<Record<string, Contenu>> = {
  centrecall: chargerRegistre('centrecall'),
  artemis: chargerRegistre('artemis'),
  rempli: registreRempli(() => TEXTE),
};

/** What stands around a sign that no line may begin or end with; styles and scripts have their own spaces. */
const coupables = (html: string) =>
  html.replace(/<(style|script)\b.*?<\/\1>/gs, '').match(/.{0,30}(?: [:;!?»]|« ).{0,10}/g) ?? [];

it.each(Object.keys(REGISTRES))('aucune ligne ne commence par « ; » ni par « : » : %s', async (nom) => {
  const contenu = REGISTRES[nom]!;
  const documents = [...(await tousLesDocuments(contenu))].filter(([modele]) => modele.includes('.html'));
  const pages = faireSite(contenu, { id: 'interne' }, suiviDe(contenu, TEXTE));
  const textes = [...documents, ...pages.map(({ path, content }) => [path, String(content)] as const)];
  expect(textes.length).toBeGreaterThan(8);
  expect(Object.fromEntries(textes.map(([nom, html]) => [nom, coupables(html)]))).toEqual(
    Object.fromEntries(textes.map(([nom]) => [nom, []])),
  );
});
