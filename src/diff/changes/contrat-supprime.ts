import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';

export const contratSupprime = changeKind({
  id: 'contrat-supprime',
  level: 'majeur',
  what: 'Un contrat n’est plus cité.',
  why: 'Entre un responsable et un sous-traitant, un contrat écrit est obligatoire.',
  requires: [REQUIREMENTS.verifierContrat],
  paths: ['destinataires[].contrat', 'clients[].contrat', 'sous_traitants_ulterieurs[].contrat'],
  operations: ['supprime'],
  examples: {
    before: { fiche: 'destinataires:\n  - { type: sous-traitant, acteur: paieclair, contrat: PC-2026-7 }' },
    after: { fiche: 'destinataires:\n  - { type: sous-traitant, acteur: paieclair }' },
  },
});
