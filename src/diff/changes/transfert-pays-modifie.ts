import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';

export const transfertPaysModifie = changeKind({
  id: 'transfert-pays-modifie',
  level: 'majeur',
  what: 'Un transfert change de pays.',
  why: 'Ce qui fonde un transfert dépend du pays : une décision d’adéquation ou une évaluation ne se déplacent pas.',
  requires: [REQUIREMENTS.fonderTransfert, REQUIREMENTS.mentionTransferts],
  paths: ['transferts[].pays'],
  operations: ['modifie'],
  examples: {
    before: { fiche: 'transferts:\n  - { destinataire: Fluent Lines, pays: CA, garantie: cct }' },
    after: { fiche: 'transferts:\n  - { destinataire: Fluent Lines, pays: US, garantie: cct }' },
  },
});
