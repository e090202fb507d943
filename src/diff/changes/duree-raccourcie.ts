import { compareAnswers, DURATION_PATHS } from '../durations.ts';
import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';

export const dureeRaccourcie = changeKind({
  id: 'duree-raccourcie',
  level: 'notable',
  what: 'Des données sont gardées moins longtemps.',
  why: 'La nouvelle durée vaut aussi pour ce qui est déjà détenu, sauf si un texte impose de le garder.',
  requires: [REQUIREMENTS.purger, REQUIREMENTS.mentionDurees],
  paths: DURATION_PATHS,
  operations: ['modifie'],
  when: ({ before, after }) => compareAnswers(before, after) === 'shorter',
  examples: {
    before: {
      fiche:
        'donnees:\n  - categorie: identite\n    description: nom\n    conservation: { duree: 5 ans, depart: départ }',
    },
    after: {
      fiche:
        'donnees:\n  - categorie: identite\n    description: nom\n    conservation: { duree: 30 mois, depart: départ }',
    },
  },
});
