import { id, list, oneOf, optional, prose, reference, text } from './fields.js';

/** The keys of a fiche that a blueprint may speak of. */
const champ = oneOf(
  'finalites',
  'personnes',
  'donnees',
  'donnees_sensibles',
  'destinataires',
  'mesures_securite',
  'information',
  'droits',
  'decision_automatisee',
  'formalites',
);
const proposition = { id, champ, note: optional(prose), valeur: optional(text) };
const identifiants = optional(list(id));

/** Blueprints of usual processing activities, of `data/modeles.yaml`. @type {import('./load.js').FileSpec} */
export default {
  file: 'modeles',
  sourcesAtRuntime: true,
  lists: [
    {
      key: 'modeles',
      type: 'Modele',
      fields: {
        id,
        nom: prose,
        reperes: identifiants,
        types_aipd: identifiants,
        exemptions_aipd: identifiants,
      },
    },
    { key: 'propositions_communes', type: 'PropositionCommune', plainIds: true, fields: proposition },
    {
      key: 'propositions',
      type: 'Proposition',
      plainIds: true,
      fields: { ...proposition, modele: reference('modeles', 'ModeleId') },
    },
  ],
};
