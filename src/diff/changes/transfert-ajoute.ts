import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';

export const transfertAjoute = changeKind({
  id: 'transfert-ajoute',
  level: 'majeur',
  what: 'Des données partent vers un autre pays ou une organisation internationale.',
  why: 'Hors de l’Espace économique européen, la protection ne suit les données que si quelque chose l’assure.',
  requires: [
    REQUIREMENTS.fonderTransfert,
    REQUIREMENTS.mentionTransferts,
    REQUIREMENTS.instructionsTransfert,
  ],
  paths: ['transferts[]'],
  operations: ['ajoute'],
  examples: {
    before: { fiche: 'transferts: aucun' },
    after: { fiche: 'transferts:\n  - { destinataire: Fluent Lines, pays: US, garantie: cct }' },
  },
});
