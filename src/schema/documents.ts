import { type Champ, decrire } from '../model/champs.ts';
import { ficheResponsable, ficheSousTraitant } from '../model/fiche.ts';
import { registreYaml } from '../model/registre.ts';
import { typographier } from '../model/typographie.ts';
import { type Champs, traducteur } from './champs.ts';
import type { Schema } from './schema.ts';
import { type Corps, squeletteFichier } from './squelette.ts';
import type { Mot } from './vocabulaires.ts';

const DRAFT = 'http://json-schema.org/draft-07/schema#';

/** The schema of a fiche: a controller's, or a processor's when `qualite` says so, as the reader decides. */
export function schemaFiche(): Schema {
  const { carte, definitions } = traducteur();
  const [responsable, sousTraitant] = [champsDe(ficheResponsable), champsDe(ficheSousTraitant)];
  const fiches = { 'fiche-responsable': carte(responsable), 'fiche-sous-traitant': carte(sousTraitant) };
  const nouvelles = [
    nouvelle(
      'fiche de responsable',
      squeletteFichier(responsable, { qualite: 'responsable' }, DEMANDE_RESPONSABLE),
    ),
    nouvelle(
      'fiche de sous-traitant',
      squeletteFichier(sousTraitant, { qualite: 'sous-traitant' }, DEMANDE_SOUS_TRAITANT),
    ),
  ];
  return {
    $schema: DRAFT,
    title: 'Fiche du registre des activités de traitement',
    type: 'object',
    if: { properties: { qualite: { const: 'sous-traitant' } }, required: ['qualite'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, never awaited
    then: { $ref: '#/definitions/fiche-sous-traitant' },
    else: { $ref: '#/definitions/fiche-responsable' },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, never awaited
    allOf: [{ if: { not: { required: ['qualite'] } }, then: { defaultSnippets: nouvelles } }],
    definitions: { ...fiches, ...definitions() },
  };
}

/** The schema of `registre.yaml`. */
export function schemaRegistre(): Schema {
  const { carte, definitions } = traducteur();
  const champs = champsDe(registreYaml);
  const corps = squeletteFichier(champs, { version: '1' }, [
    'version',
    'organisme',
    'representant',
    'dpo',
    'services',
    'acteurs',
  ]);
  return {
    $schema: DRAFT,
    title: 'Registre : organisme, acteurs et mesures communes',
    ...carte(champs),
    defaultSnippets: [nouvelle('registre', corps)],
    definitions: definitions(),
  };
}

/** The schema of `registre.config.yaml`. `regles`: the rules whose level may be set, with what each checks. */
export function schemaConfiguration(configuration: Champ<unknown>, regles: readonly Mot[]): Schema {
  const { carte, definitions } = traducteur({ regles });
  return {
    $schema: DRAFT,
    title: 'Configuration de registre',
    ...carte(champsDe(configuration)),
    definitions: definitions(),
  };
}

const nouvelle = (quoi: string, body: Corps): Schema => ({
  label: `nouvelle ${quoi}`,
  description: typographier('Tout ce que l’article 30 demande, à compléter.'),
  body,
});

/** What identifies a fiche, then what Article 30 asks of it. */
const IDENTITE = ['qualite', 'reference', 'nom', 'statut'];
const DEMANDE_RESPONSABLE = [
  ...IDENTITE,
  'responsables_conjoints',
  'finalites',
  'personnes',
  'donnees',
  'donnees_sensibles',
  'destinataires',
  'transferts',
  'mesures_securite',
];
const DEMANDE_SOUS_TRAITANT = [
  ...IDENTITE,
  'clients',
  'categories_traitements',
  'sous_traitants_ulterieurs',
  'transferts',
  'mesures_securite',
];

function champsDe(champ: Champ<unknown>): Champs {
  const { lecture } = decrire(champ);
  if (lecture.forme !== 'objet') throw new Error('a file is a map');
  return lecture.champs;
}
