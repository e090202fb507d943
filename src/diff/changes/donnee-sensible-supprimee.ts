import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';

export const donneeSensibleSupprimee = changeKind({
  id: 'donnee-sensible-supprimee',
  level: 'notable',
  what: 'Une donnée sensible est retirée.',
  why: 'Ne plus recueillir une donnée sensible ne l’efface pas là où elle est déjà.',
  requires: [REQUIREMENTS.finTraitement],
  paths: ['donnees_sensibles[]'],
  operations: ['supprime'],
  examples: {
    before: {
      fiche:
        'donnees_sensibles:\n  - categorie: sante\n    description: reconnaissance de travailleur handicapé\n    condition: art9-2-b',
    },
    after: { fiche: 'donnees_sensibles: aucune' },
  },
});
