import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';

export const transfertGarantieModifiee = changeKind({
  id: 'transfert-garantie-modifiee',
  level: 'majeur',
  what: 'Un transfert change de garantie.',
  why: 'Sans décision d’adéquation ni garantie appropriée, le transfert n’est permis que dans les cas de l’article 49.',
  requires: [REQUIREMENTS.verifierGarantie, REQUIREMENTS.mentionTransferts],
  paths: ['transferts[].garantie'],
  operations: ['modifie'],
  examples: {
    before: { fiche: 'transferts:\n  - { destinataire: Fluent Lines, pays: US, garantie: cct }' },
    after: { fiche: 'transferts:\n  - { destinataire: Fluent Lines, pays: US, garantie: dpf }' },
  },
});
