import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';

export const donneeAjoutee = changeKind({
  id: 'donnee-ajoutee',
  level: 'majeur',
  what: 'Une donnée est ajoutée.',
  why: 'Chaque donnée doit être nécessaire à une finalité : celle-ci ne l’était pas hier.',
  requires: [REQUIREMENTS.necessite, REQUIREMENTS.mentionDonnees, REQUIREMENTS.examinerAipd],
  paths: ['donnees[]'],
  operations: ['ajoute'],
  examples: {
    before: { fiche: 'donnees:\n  - categorie: identite\n    description: nom, prénoms' },
    after: {
      fiche:
        'donnees:\n  - categorie: identite\n    description: nom, prénoms\n  - categorie: localisation\n    description: position du véhicule de service',
    },
  },
});
