import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';

export const donneeSupprimee = changeKind({
  id: 'donnee-supprimee',
  level: 'notable',
  what: 'Une donnée est retirée.',
  why: 'Ne plus recueillir une donnée ne l’efface pas là où elle est déjà.',
  requires: [REQUIREMENTS.finTraitement],
  paths: ['donnees[]'],
  operations: ['supprime'],
  examples: {
    before: {
      fiche:
        'donnees:\n  - categorie: identite\n    description: nom, prénoms\n  - categorie: localisation\n    description: position du véhicule de service',
    },
    after: { fiche: 'donnees:\n  - categorie: identite\n    description: nom, prénoms' },
  },
});
