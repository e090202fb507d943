import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';

export const personneSupprimee = changeKind({
  id: 'personne-supprimee',
  level: 'notable',
  what: 'Une catégorie de personnes est retirée.',
  why: 'Les données de ces personnes, si elles existent encore, n’ont plus leur place dans ce traitement.',
  requires: [REQUIREMENTS.finTraitement],
  paths: ['personnes[]'],
  operations: ['supprime'],
  examples: {
    before: { fiche: 'personnes: [salaries, candidats]' },
    after: { fiche: 'personnes: [salaries]' },
  },
});
