import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';

export const clientAjoute = changeKind({
  id: 'client-ajoute',
  level: 'majeur',
  what: 'Un traitement est effectué pour un client de plus.',
  why: 'Un sous-traitant n’agit que sur instruction documentée de chaque responsable pour lequel il travaille.',
  requires: [REQUIREMENTS.contratClient],
  paths: ['clients[]'],
  operations: ['ajoute'],
  examples: {
    role: 'sous-traitant',
    before: { fiche: 'clients:\n  - { acteur: mairie-amboise }' },
    after: { fiche: 'clients:\n  - { acteur: mairie-amboise }\n  - { nom: Mairie de Chinon }' },
  },
});
