import { paysLuLe } from '../../data/pays.ts';
import { AUDIENCES, type Audience } from '../audience/audiences.ts';
import type { Contenu } from '../audience/pour-audience.ts';
import { grapheDuRegistre } from '../flux/de-registre.ts';
import { vueSchema } from '../flux/vue.ts';
import { withPolicy } from '../policy.ts';
import { prepareTemplate } from '../templating/compile.ts';
import { formats } from '../templating/formats.ts';
import { type VueDocument, vueDocument } from '../vue/document.ts';
import type { VueEdition } from '../vue/edition.ts';
import { empreinteDe } from '../vue/empreinte.ts';
import { vueActeurs } from '../vue/organisme.ts';
import { acteursCites, acteursParFiche } from './acteurs.ts';
import { pageDeFiche } from './adresses.ts';
import { vueAgenda } from './agenda.ts';
import { vueChiffres } from './chiffres.ts';
import { vueListe } from './liste.ts';
import type { Suivi } from './suivi.ts';

/** What the pages are written with: texts of templates by name, fragments, and the script of the list. */
export interface Gabarits {
  readonly page: (
    nom: 'liste' | 'chiffres' | 'acteurs' | 'acteur' | 'revues' | 'fiche' | 'registres',
  ) => string;
  readonly partials: Readonly<Record<string, string>>;
  readonly script: string;
}

export interface Page {
  readonly path: string;
  readonly content: string;
}

/** A register to be browsed, already cut for its reader; `suivi` for those who keep it. */
export interface SiteToMake extends Contenu {
  readonly audience: Audience;
  readonly edition: VueEdition;
  readonly suivi: Suivi | undefined;
}

type Nom = Parameters<Gabarits['page']>[0];

function prepare(nom: Nom, { page, partials }: Gabarits) {
  const source = { name: `site/${nom}.html.hbs`, text: page(nom) };
  return prepareTemplate(source, { partials, format: formats.html }).render;
}

/** The page that leads to the sites of several registers, each in its folder. */
export function makeEntrance(
  registres: readonly (Contenu & { readonly dossier: string })[],
  gabarits: Gabarits,
): Page {
  const entrees = registres.map(({ dossier, partage, fiches }) => ({
    lien: `${encodeURIComponent(dossier)}/index.html`,
    dossier,
    nom: vueActeurs(partage).organisme.intitule,
    fiches: fiches.length,
  }));
  return { path: 'index.html', content: withPolicy(prepare('registres', gabarits)({ entrees })) };
}

/** The pages of a site: the list, the charts, the actors, the reviews, and one for each fiche. */
export function makeSite(
  { fiches, partage, audience, edition, suivi: connu }: SiteToMake,
  gabarits: Gabarits,
): Page[] {
  const suivi = AUDIENCES[audience.id].suivi === 'montré' ? connu : undefined;
  const vues = fiches.map((fiche) => vueDocument(fiche, partage, edition));
  const acteurs = acteursCites(vues, partage);
  const cites = acteursParFiche(acteurs);
  const commun = {
    ...vueActeurs(partage),
    edition,
    suivi: suivi !== undefined,
    illisibles: suivi?.illisibles ?? [],
    jour: suivi?.jour ?? '',
    nombre: vues.length,
    empreinte: empreinteDe(vues.map((vue) => vue.empreinte)),
  };
  const page = (nom: Nom) => prepare(nom, gabarits);
  const schema = vueSchema(grapheDuRegistre({ fiches, vues, partage, jour: edition.date || paysLuLe }));
  const [deFiche, dActeur] = [page('fiche'), page('acteur')];
  return [
    {
      path: 'index.html',
      content: withPolicy(page('liste')({ ...commun, ...vueListe(fiches, vues, suivi) }), gabarits.script),
    },
    ...[
      {
        path: 'chiffres.html',
        content: page('chiffres')({ ...commun, ...vueChiffres(fiches, vues, suivi), schema }),
      },
      { path: 'acteurs.html', content: page('acteurs')({ ...commun, acteurs }) },
      ...(suivi ? pagesDeRevues(suivi) : []),
      ...acteurs.map((acteur) => ({ path: acteur.fichier, content: dActeur({ ...commun, acteur }) })),
      ...vues.map((vue) => ({ path: pageDeFiche(vue.reference).fichier, content: ficheEntiere(vue) })),
    ].map(({ path, content }) => ({ path, content: withPolicy(content) })),
  ];

  function ficheEntiere(vue: VueDocument): string {
    const { suivi: suivie, jour, illisibles } = commun;
    return deFiche({
      ...vue,
      schema: vue.schema,
      suivi: suivie,
      jour,
      illisibles,
      suivie: suivi?.fiches.get(vue.reference),
      cites: cites.get(vue.reference) ?? [],
    });
  }

  function pagesDeRevues(connu: Suivi): Page[] {
    const { pages, sommaire } = vueAgenda(vues, connu);
    const deRevues = page('revues');
    return pages.map((une) => ({
      path: une.fichier,
      content: deRevues({
        ...commun,
        mois_entre_revues: connu.mois_entre_revues,
        sommaire,
        page: une,
        pages: pages.map(({ fichier, rang }) => ({ fichier, rang, ici: rang === une.rang })),
      }),
    }));
  }
}
