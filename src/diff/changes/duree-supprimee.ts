import { DURATION_PATHS } from '../durations.ts';
import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';

export const dureeSupprimee = changeKind({
  id: 'duree-supprimee',
  level: 'majeur',
  what: 'Une durée de conservation disparaît.',
  why: 'Sans durée, il faut au moins le critère qui permet de la déterminer : sinon rien ne dit quand effacer.',
  requires: [REQUIREMENTS.justifierDuree, REQUIREMENTS.mentionDurees],
  paths: DURATION_PATHS,
  operations: ['supprime'],
  examples: {
    before: {
      fiche:
        'donnees:\n  - categorie: identite\n    description: nom\n    conservation: { duree: 1 an, critere: départ }',
    },
    after: {
      fiche: 'donnees:\n  - categorie: identite\n    description: nom\n    conservation: { critere: départ }',
    },
  },
});
