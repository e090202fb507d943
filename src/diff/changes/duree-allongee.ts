import { compareAnswers, DURATION_PATHS } from '../durations.ts';
import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';

export const dureeAllongee = changeKind({
  id: 'duree-allongee',
  level: 'majeur',
  what: 'Des données sont gardées plus longtemps.',
  why: 'Plus une donnée est gardée, plus elle expose la personne ; et la durée fait partie de ce qui lui est dit.',
  requires: [REQUIREMENTS.justifierDuree, REQUIREMENTS.mentionDurees],
  paths: DURATION_PATHS,
  operations: ['modifie'],
  when: ({ before, after }) => compareAnswers(before, after) === 'longer',
  examples: {
    before: {
      fiche:
        'donnees:\n  - categorie: identite\n    description: nom\n    conservation: { duree: 1 an, depart: départ }',
    },
    after: {
      fiche:
        'donnees:\n  - categorie: identite\n    description: nom\n    conservation: { duree: P3Y, depart: départ }',
    },
  },
});
