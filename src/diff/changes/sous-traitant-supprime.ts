import { elementIn } from '../difference.ts';
import { text } from '../element.ts';
import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';
import { PROCESSORS } from './sous-traitant-ajoute.ts';

export const sousTraitantSupprime = changeKind({
  id: 'sous-traitant-supprime',
  level: 'notable',
  what: 'Un sous-traitant ne reçoit plus les données.',
  why: 'Il détient encore celles qu’il a reçues, tant qu’on ne lui a pas demandé de les supprimer ou de les rendre.',
  requires: [REQUIREMENTS.sortDonnees, REQUIREMENTS.mentionDestinataires],
  paths: ['destinataires[]'],
  operations: ['supprime'],
  when: (difference) => PROCESSORS.has(text(elementIn(difference, 'destinataires') ?? {}, 'type') ?? ''),
  examples: {
    before: {
      fiche:
        'destinataires:\n  - { type: externe, nom: URSSAF }\n  - { type: sous-traitant, acteur: paieclair, contrat: PC-2026-7 }',
    },
    after: { fiche: 'destinataires:\n  - { type: externe, nom: URSSAF }' },
  },
});
