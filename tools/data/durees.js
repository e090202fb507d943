import { day, duration, flag, id, object, oneOf, optional, prose, yamlOnly } from './fields.js';

const period = {
  duree: optional(duration),
  min: optional(duration),
  max: flag,
  texte: prose,
};

/** Reference retention periods of `data/durees.yaml`. @type {import('./load.js').FileSpec} */
export default {
  file: 'durees',
  sourcesAtRuntime: true,
  lists: [
    {
      key: 'reperes_duree',
      type: 'RepereDuree',
      fields: {
        id,
        activite: prose,
        base_active: object(period),
        archivage: optional(object({ ...period, depart: optional(oneOf('fin-base-active')) })),
        depart: prose,
        fondement: optional(prose),
        nature: oneOf('obligation', 'prescription', 'recommandation', 'usage'),
        sens: oneOf('minimum', 'maximum', 'repere'),
        valable_du: optional(day),
        valable_jusqu_au: optional(day),
        note: yamlOnly(optional(prose)),
      },
    },
    {
      key: 'prescriptions',
      type: 'Prescription',
      fields: { id, label: prose, duree: duration, fondement: prose },
    },
  ],
};
