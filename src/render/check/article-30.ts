import type { Article30 } from '../../model/champs.ts';
import type { Role } from '../layouts/layout.ts';
import type { TemplatePath } from '../templating/paths.ts';

/** Something that Article 30 asks a register to say, and the fields of the view that say it. */
interface Item {
  readonly article: Article30;
  readonly what: string;
  readonly fields: readonly string[];
}

const COORDONNEES = ['coordonnees', 'adresse', 'adresse_complete', 'courriel', 'telephone'];
const contact = (bloc: string) => COORDONNEES.map((champ) => `${bloc}.${champ}`);
const NOM = ['organisme.intitule', 'organisme.de_intitule', 'organisme.nom'];

const TRANSFERTS = ['transferts', 'cnil_simplifie.transferts'];
const MESURES = ['mesures_securite', 'mesures_par_type', 'cnil_simplifie.mesures', 'cnil_base.mesures'];

const ITEMS: Readonly<Record<Role, readonly Item[]>> = {
  responsable: [
    { article: '30(1)(a)', what: 'le nom du responsable', fields: NOM },
    {
      article: '30(1)(a)',
      what: 'les coordonnées du responsable',
      fields: [...contact('organisme'), ...contact('organisme.contact')],
    },
    { article: '30(1)(a)', what: 'le délégué à la protection des données', fields: ['dpo'] },
    { article: '30(1)(a)', what: 'le représentant', fields: ['representant'] },
    {
      article: '30(1)(a)',
      what: 'les responsables conjoints',
      fields: ['responsables_conjoints', 'cnil_simplifie.responsables_conjoints'],
    },
    { article: '30(1)(b)', what: 'les finalités', fields: ['finalites', 'cnil_simplifie.sous_finalites'] },
    {
      article: '30(1)(c)',
      what: 'les catégories de personnes',
      fields: ['personnes', 'cnil_simplifie.personnes', 'cnil_base.personnes'],
    },
    {
      article: '30(1)(c)',
      what: 'les catégories de données',
      fields: ['donnees', 'cnil_base.donnees', 'cnil_base.categories', 'cnil_simplifie.donnees'],
    },
    {
      article: '30(1)(c)',
      what: 'les données sensibles',
      fields: ['donnees_sensibles', 'cnil_base.donnees_sensibles', 'cnil_simplifie.donnees_sensibles'],
    },
    {
      article: '30(1)(d)',
      what: 'les destinataires',
      fields: [
        'destinataires',
        'destinataires_par_groupe',
        'cnil_simplifie.destinataires',
        'cnil_base.internes',
        'cnil_base.externes',
      ],
    },
    { article: '30(1)(e)', what: 'les transferts', fields: TRANSFERTS },
    {
      article: '30(1)(f)',
      what: 'les durées de conservation',
      fields: [
        'donnees[].conservations',
        'cnil_base.durees',
        'cnil_simplifie.donnees.identite.duree',
        'cnil_simplifie.donnees[].duree',
      ],
    },
    { article: '30(1)(g)', what: 'les mesures de sécurité', fields: MESURES },
  ],
  'sous-traitant': [
    { article: '30(2)(a)', what: 'le nom du sous-traitant', fields: NOM },
    {
      article: '30(2)(a)',
      what: 'les coordonnées du sous-traitant',
      fields: [...contact('organisme'), ...contact('organisme.contact')],
    },
    { article: '30(2)(a)', what: 'le délégué à la protection des données', fields: ['dpo'] },
    { article: '30(2)(a)', what: 'le représentant', fields: ['representant'] },
    { article: '30(2)(a)', what: 'les clients, responsables des traitements', fields: ['clients'] },
    {
      article: '30(2)(b)',
      what: 'les catégories de traitements',
      fields: ['clients[].categories_traitements'],
    },
    { article: '30(2)(c)', what: 'les transferts', fields: TRANSFERTS },
    { article: '30(2)(d)', what: 'les mesures de sécurité', fields: MESURES },
  ],
};

/** What Article 30 asks and a template never prints: « les finalités (article 30(1)(b)) ». */
export function leftOut(paths: readonly TemplatePath[], role: Role): string[] {
  const printed = paths
    .filter(({ use }) => use === 'output')
    .map(({ path }) => path.replace(/^fiches\[\]\./, ''));
  const says = (field: string) =>
    printed.some(
      (path) => path.startsWith(field) && (path.length === field.length || /[.[]/.test(path[field.length]!)),
    );
  return ITEMS[role]
    .filter(({ fields }) => !fields.some(says))
    .map(({ what, article }) => `${what} (article ${article})`);
}
