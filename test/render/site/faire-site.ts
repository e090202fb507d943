import path from 'node:path';
import { templatesFor } from '../../../src/io/templates.ts';
import type { Audience } from '../../../src/render/audience/audiences.ts';
import type { Contenu } from '../../../src/render/audience/pour-audience.ts';
import { type Gabarits, makeSite } from '../../../src/render/site/site.ts';
import type { Suivi } from '../../../src/render/site/suivi.ts';
import { EDITION_INTERNE } from '../../../src/render/vue/edition.ts';

const TEMPLATES = path.join(import.meta.dirname, '../../../templates');

const site = templatesFor(path.join(TEMPLATES, 'site'), path.join(TEMPLATES, 'site'));

export const gabarits: Gabarits = {
  page: (nom) => new TextDecoder().decode(site.template(`${nom}.html.hbs`).bytes),
  partials: { ...templatesFor(TEMPLATES, TEMPLATES).partials('html').texts, ...site.partials('html').texts },
  script: new TextDecoder().decode(site.template('recherche.js').bytes),
};

/** Facts about every fiche, saying the same word wherever words are said. */
export function suiviDe({ fiches }: Contenu, mot: string): Suivi {
  const suivie = {
    ecarts: [{ niveau: mot, rubrique: mot, message: mot }],
    revue: { dite: mot, courte: mot, vue_le: '2025-01-31', due: true },
  };
  return {
    jour: '2026-11-21',
    fiches: new Map(fiches.map(({ ref }) => [ref, suivie])),
    rubriques: [{ titre: mot, ecarts: 2 }],
    echeances: [
      { jour: '2026-12-01', reference: fiches[0]?.ref ?? '', objet: mot, passee: false, revue: false },
    ],
    mois_entre_revues: 12,
    sans_histoire: '',
    illisibles: [mot],
    histoire: [
      { jour: '2024-01-01', fiches: 1 },
      { jour: '2026-01-01', fiches: 2 },
    ],
  };
}

/** The pages of a site for a reader, as the command makes them. */
export const faireSite = (contenu: Contenu, audience: Audience, suivi: Suivi | undefined) =>
  makeSite({ ...contenu, audience, edition: EDITION_INTERNE, suivi }, gabarits);
