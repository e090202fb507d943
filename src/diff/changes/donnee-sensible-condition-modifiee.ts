import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';

export const donneeSensibleConditionModifiee = changeKind({
  id: 'donnee-sensible-condition-modifiee',
  level: 'majeur',
  what: 'Une donnée sensible change de condition.',
  why: 'Sans condition de l’article 9(2) qui convienne, le traitement de la donnée est interdit.',
  requires: [REQUIREMENTS.conditionSensible],
  paths: ['donnees_sensibles[].condition'],
  operations: ['modifie'],
  examples: {
    before: {
      fiche:
        'donnees_sensibles:\n  - categorie: sante\n    description: aptitude au poste\n    condition: art9-2-h',
    },
    after: {
      fiche:
        'donnees_sensibles:\n  - categorie: sante\n    description: aptitude au poste\n    condition: art9-2-b',
    },
  },
});
