import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';

export const transfertSupprime = changeKind({
  id: 'transfert-supprime',
  level: 'notable',
  what: 'Un transfert prend fin.',
  why: 'Les données déjà parties y restent tant qu’on ne les a pas fait effacer ou revenir.',
  requires: [REQUIREMENTS.mentionTransferts],
  paths: ['transferts[]'],
  operations: ['supprime'],
  examples: {
    before: { fiche: 'transferts:\n  - { destinataire: Fluent Lines, pays: US, garantie: cct }' },
    after: { fiche: 'transferts: aucun' },
  },
});
