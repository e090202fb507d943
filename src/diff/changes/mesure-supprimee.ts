import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';

export const mesureSupprimee = changeKind({
  id: 'mesure-supprimee',
  level: 'notable',
  what: 'Une mesure de sécurité est retirée.',
  why: 'La sécurité se juge au risque : en retirer une partie se décide, et se compense.',
  requires: [REQUIREMENTS.securite],
  paths: ['mesures_securite[]'],
  operations: ['supprime'],
  examples: {
    before: {
      fiche:
        'mesures_securite:\n  - { type: sauvegarde, description: copie chaque nuit }\n  - { type: chiffrement, description: disques chiffrés }',
    },
    after: { fiche: 'mesures_securite:\n  - { type: sauvegarde, description: copie chaque nuit }' },
  },
});
