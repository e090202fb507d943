import {
  boolean,
  duration,
  id,
  integer,
  label,
  list,
  object,
  optional,
  prose,
  reference,
  text,
  yamlOnly,
} from './fields.js';

const criteria = list(reference('criteres_aipd', 'CritereAipdId'));

/** The CNIL's two DPIA lists and the nine criteria, of `data/aipd.yaml`. @type {import('./load.js').FileSpec} */
export default {
  file: 'aipd',
  sourcesAtRuntime: true,
  lists: [
    { key: 'criteres_aipd', type: 'CritereAipd', fields: { id, label } },
    { key: 'cas_aipd', type: 'CasAipd', fields: { id, label, article: text } },
    {
      key: 'types_requis',
      type: 'TypeRequis',
      fields: { id, label, criteres: criteria, exemples: list(prose) },
    },
    {
      key: 'mots_types_requis',
      type: 'MotsTypeRequis',
      fields: { id: reference('types_requis', 'TypeRequisId'), mots: list(prose) },
    },
    {
      key: 'types_exemptes',
      type: 'TypeExempte',
      fields: {
        id,
        label,
        conditions: optional(
          object({
            effectif_max_exclu: optional(integer),
            profilage: optional(boolean),
            donnees_sensibles: optional(boolean),
            biometrie: optional(boolean),
            exercice_individuel: optional(boolean),
          }),
        ),
        note: yamlOnly(optional(prose)),
      },
    },
    {
      key: 'seuils_aipd',
      type: 'SeuilAipd',
      fields: { id, label, nombre: optional(integer), duree: optional(duration) },
    },
  ],
};
