import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';

export const sousTraitantUlterieurSupprime = changeKind({
  id: 'sous-traitant-ulterieur-supprime',
  level: 'notable',
  what: 'Un sous-traitant ultérieur est retiré.',
  why: 'Il détient encore les données reçues, tant qu’on ne lui a pas demandé de les supprimer ou de les rendre.',
  requires: [REQUIREMENTS.sortDonnees],
  paths: ['sous_traitants_ulterieurs[]'],
  operations: ['supprime'],
  examples: {
    role: 'sous-traitant',
    before: { fiche: 'sous_traitants_ulterieurs:\n  - { acteur: paieclair, prestation: routage }' },
    after: { fiche: 'sous_traitants_ulterieurs: aucun' },
  },
});
