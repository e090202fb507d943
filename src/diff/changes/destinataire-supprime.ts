import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';

export const destinataireSupprime = changeKind({
  id: 'destinataire-supprime',
  level: 'notable',
  what: 'Un destinataire est retiré.',
  why: 'L’article 30 compte aussi ceux à qui les données ont été communiquées : la fiche d’hier garde cette trace.',
  requires: [REQUIREMENTS.mentionDestinataires],
  paths: ['destinataires[]'],
  operations: ['supprime'],
  examples: {
    before: {
      fiche:
        'destinataires:\n  - { type: externe, nom: URSSAF }\n  - { type: externe, nom: Caisse de retraite }',
    },
    after: { fiche: 'destinataires:\n  - { type: externe, nom: URSSAF }' },
  },
});
