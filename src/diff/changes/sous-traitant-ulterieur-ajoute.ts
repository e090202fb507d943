import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';

export const sousTraitantUlterieurAjoute = changeKind({
  id: 'sous-traitant-ulterieur-ajoute',
  level: 'majeur',
  what: 'Un sous-traitant ultérieur est ajouté.',
  why: 'Le client doit l’avoir permis par écrit, ou pouvoir s’y opposer avant.',
  requires: [REQUIREMENTS.autorisationUlterieur, REQUIREMENTS.contratUlterieur],
  paths: ['sous_traitants_ulterieurs[]'],
  operations: ['ajoute'],
  examples: {
    role: 'sous-traitant',
    before: { fiche: 'sous_traitants_ulterieurs: aucun' },
    after: { fiche: 'sous_traitants_ulterieurs:\n  - { acteur: paieclair, prestation: routage }' },
  },
});
