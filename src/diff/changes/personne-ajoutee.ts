import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';

export const personneAjoutee = changeKind({
  id: 'personne-ajoutee',
  level: 'majeur',
  what: 'Une catégorie de personnes est ajoutée.',
  why: 'Le traitement touche des personnes qu’il ne touchait pas : elles n’en ont pas été informées.',
  requires: [REQUIREMENTS.informer, REQUIREMENTS.examinerAipd],
  paths: ['personnes[]'],
  operations: ['ajoute'],
  examples: {
    before: { fiche: 'personnes: [salaries]' },
    after: { fiche: 'personnes: [salaries, candidats]' },
  },
});
