import {
  boolean,
  day,
  flag,
  id,
  integer,
  label,
  list,
  nullable,
  oneOf,
  optional,
  prose,
  reference,
  text,
} from './fields.js';

const labelled = { id, label };
const answer = oneOf('oui', 'non', 'conditions', 'retrait');

/** The closed lists of `data/vocabulaire.yaml`. @type {import('./load.js').FileSpec} */
export default {
  file: 'vocabulaire',
  sourcesAtRuntime: false,
  lists: [
    {
      key: 'bases_legales',
      type: 'BaseLegale',
      fields: {
        ...labelled,
        article: prose,
        a_documenter: list(prose),
        texte_requis: flag,
        interdit_autorite_publique: flag,
      },
    },
    {
      key: 'conditions_art9',
      type: 'ConditionArt9',
      fields: { ...labelled, article: prose, a_documenter: prose },
    },
    {
      key: 'categories_donnees',
      type: 'CategorieDonnees',
      fields: {
        ...labelled,
        ods: nullable(text),
        word: nullable(text),
        variantes: optional(list(text)),
        precisions_obligatoires: flag,
      },
    },
    {
      key: 'categories_sensibles',
      type: 'CategorieSensible',
      fields: { ...labelled, ods: nullable(text), article: prose, art9: boolean },
    },
    {
      key: 'categories_personnes',
      type: 'CategoriePersonnes',
      fields: {
        ...labelled,
        ods: nullable(text),
        vulnerables: flag,
        precisions_obligatoires: flag,
      },
    },
    {
      key: 'types_destinataire',
      type: 'TypeDestinataire',
      fields: {
        ...labelled,
        ods: text,
        word: text,
        contrat_art28: flag,
        transfert: flag,
        precisions_obligatoires: flag,
      },
    },
    {
      key: 'types_mesure',
      type: 'TypeMesure',
      fields: {
        ...labelled,
        ods: text,
        word: text,
        rang_word: integer,
        precision_attendue: optional(prose),
        precisions_obligatoires: flag,
      },
    },
    {
      key: 'garanties',
      type: 'Garantie',
      fields: {
        ...labelled,
        article: prose,
        famille: oneOf('adequation', 'appropriee', 'derogation'),
        ods: nullable(text),
        document_requis: boolean,
        a_documenter: optional(prose),
        modules: flag,
        autorisation_cnil: flag,
        interdit_autorite_publique: flag,
        evaluation_dans_registre: flag,
        informer_cnil: flag,
        valable_du: optional(day),
        valable_jusqu_au: optional(day),
        fin: optional(prose),
      },
    },
    { key: 'modules_cct', type: 'ModuleCct', fields: labelled },
    { key: 'droits', type: 'Droit', fields: { ...labelled, article: prose } },
    {
      key: 'droits_par_base',
      type: 'DroitsDeBase',
      fields: {
        id: reference('bases_legales', 'BaseLegaleId'),
        acces: answer,
        rectification: answer,
        effacement: answer,
        limitation: answer,
        portabilite: answer,
        opposition: answer,
      },
    },
    { key: 'operations', type: 'Operation', fields: labelled },
  ],
};
