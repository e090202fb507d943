import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';

export const donneeSensibleAjoutee = changeKind({
  id: 'donnee-sensible-ajoutee',
  level: 'majeur',
  what: 'Une donnée sensible est ajoutée.',
  why: 'Le traitement de ces données est interdit, sauf dans les cas que la loi énumère.',
  requires: [
    REQUIREMENTS.conditionSensible,
    REQUIREMENTS.necessite,
    REQUIREMENTS.mentionDonnees,
    REQUIREMENTS.examinerAipd,
  ],
  paths: ['donnees_sensibles[]'],
  operations: ['ajoute'],
  examples: {
    before: { fiche: 'donnees_sensibles: aucune' },
    after: {
      fiche:
        'donnees_sensibles:\n  - categorie: sante\n    description: reconnaissance de travailleur handicapé\n    condition: art9-2-b',
    },
  },
});
