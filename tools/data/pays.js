import {
  country,
  day,
  flag,
  id,
  label,
  list,
  oneOf,
  optional,
  prose,
  reference,
  text,
  yamlOnly,
} from './fields.js';

/** Countries, what each is to the Union, and the adequacy decisions of `data/pays.yaml`. @type {import('./load.js').FileSpec} */
export default {
  file: 'pays',
  sourcesAtRuntime: true,
  lists: [
    {
      key: 'regimes',
      type: 'Regime',
      fields: { id, label, transfert: oneOf('non', 'incertain') },
    },
    {
      key: 'pays',
      type: 'Pays',
      lean: true,
      plainIds: true,
      fields: {
        id: country,
        nom: prose,
        regime: optional(reference('regimes', 'RegimeId')),
        alias: optional(list(country)),
        autres_noms: optional(list(prose)),
      },
    },
    {
      key: 'periodes_passees',
      type: 'PeriodePassee',
      fields: {
        id,
        pays: reference('pays', 'string'),
        label: prose,
        valable_du: optional(day),
        valable_jusqu_au: day,
      },
    },
    {
      key: 'adequations',
      type: 'Adequation',
      fields: {
        id,
        pays: optional(reference('pays', 'string')),
        organisation: optional(prose),
        decision: text,
        date: day,
        date_fiabilite: optional(oneOf('averifier')),
        valable_du: day,
        valable_jusqu_au: optional(day),
        portee: prose,
        portee_fiabilite: optional(oneOf('averifier')),
        condition: flag,
        garantie: optional(oneOf('dpf', 'privacy-shield', 'safe-harbor')),
        fin: optional(prose),
        modifications: optional(prose),
        reexamen: yamlOnly(optional(prose)),
        notes: yamlOnly(optional(list(prose))),
      },
    },
  ],
};
