import { describe, expect, it } from 'vitest';
import type { Confidentialite } from '../../../src/model/champs.ts';
import { AUDIENCES, type Audience, type Regles } from '../../../src/render/audience/audiences.ts';
import { pourAudience } from '../../../src/render/audience/pour-audience.ts';
import { vueRegistre } from '../../../src/render/vue/registre.ts';
import { registreRempli, tousLesDocuments } from '../registre-rempli.ts';
import { faireSite, suiviDe } from '../site/faire-site.ts';

/** A text that exists once: where it comes back tells which field was printed. */
interface Canari {
  readonly mot: string;
  readonly chemin: string;
  readonly natures: ReadonlySet<Confidentialite>;
}

const canaris: Canari[] = [];
const contenu = registreRempli((chemin, natures) => {
  const mot = `zq${canaris.length}qz`;
  canaris.push({ mot, chemin, natures });
  return mot;
});

const LECTEURS: readonly Audience[] = [
  { id: 'interne' },
  { id: 'cnil' },
  { id: 'public' },
  { id: 'client', client: 'alpha' },
];

const vues = (audience: Audience) => {
  const { partage, fiches } = pourAudience(contenu, audience);
  return (['responsable', 'sous-traitant'] as const)
    .map((role) => JSON.stringify(vueRegistre(fiches, partage, role)))
    .join('\n');
};

describe.each(LECTEURS)('$id', (audience) => {
  const regles: Regles = AUDIENCES[audience.id];
  const tus = canaris.filter(({ natures, chemin }) => {
    return (
      regles.retient.some((nature) => natures.has(nature)) ||
      (regles.propres === 'omis' && chemin === 'x_propre') ||
      (regles.clients !== 'tous' && autreClient(chemin))
    );
  });

  function autreClient(chemin: string): boolean {
    if (chemin.startsWith('acteurs.beta')) return true;
    // What was done for a client may be told to all; who it is, never.
    if (regles.clients === 'un seul') return chemin.startsWith('clients[]');
    return chemin.startsWith('acteurs.alpha') || /^clients\[\]\.(?!categories_|sort_)/.test(chemin);
  }

  it('la vue ne contient rien de ce que la table retient', () => {
    const dite = vues(audience);
    expect(tus.filter(({ mot }) => dite.includes(mot)).map(({ chemin }) => chemin)).toEqual([]);
  });

  it('aucun document n’en imprime rien, dans aucun format', async () => {
    const documents = await tousLesDocuments(pourAudience(contenu, audience));
    const fuites = [...documents].flatMap(([nom, texte]) =>
      tus.filter(({ mot }) => texte.includes(mot)).map(({ chemin }) => `${nom} ${chemin}`),
    );
    expect(fuites).toEqual([]);
    expect(documents.size).toBeGreaterThan(5);
  });
});

/** The company of someone else’s DPO, the fingerprint of a review, what nothing cites, what elements override. */
const SANS_PLACE =
  /\.dpo\.societe\.|^responsable_operationnel\.(?:dpo|representant)|^revue\.(?:empreinte|sections)|^services\.|^socles\.beta|^base_legale|^conservation\[\]/;

it('à usage interne, la vue dit tout le reste', () => {
  const dite = vues({ id: 'interne' });
  const manquants = canaris.filter(({ mot, natures }) => !natures.has('jamais') && !dite.includes(mot));
  const inattendus = manquants.filter(({ chemin }) => !SANS_PLACE.test(chemin));
  expect(inattendus.map(({ chemin }) => chemin)).toEqual([]);
});

it('un client lit ce qui le concerne, et les types des mesures sans leur détail', () => {
  const dite = vues({ id: 'client', client: 'alpha' });
  expect(dite).toContain(canaris.find(({ chemin }) => chemin === 'acteurs.alpha.fonction')!.mot);
  expect(dite).toContain(canaris.find(({ chemin }) => chemin === 'categories_traitements[].libelle')!.mot);
  expect(dite).toContain('"description":"non communiqué"');
});

it.each(LECTEURS)('$id : le site n’en montre rien non plus, ni du suivi du registre', (audience) => {
  const regles: Regles = AUDIENCES[audience.id];
  const dit = pourAudience(contenu, audience);
  const pages = faireSite(dit, audience, suiviDe(dit, 'zqsuiviqz'));
  const texte = pages.map(({ path, content }) => `${path} ${content}`).join('\n');
  const fuites = canaris.filter(({ mot, natures }) => {
    return regles.retient.some((nature) => natures.has(nature)) && texte.includes(mot);
  });
  expect(fuites.map(({ chemin }) => chemin)).toEqual([]);
  expect(texte.includes('zqsuiviqz')).toBe(regles.suivi === 'montré');
  const tu = canaris.find(({ chemin }) => chemin === 'acteurs.beta.nom')!;
  expect(texte.includes(tu.mot)).toBe(regles.clients === 'tous');
});
