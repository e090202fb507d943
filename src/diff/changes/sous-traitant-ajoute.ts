import { elementIn } from '../difference.ts';
import { text } from '../element.ts';
import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';
import { askAboutTransfer } from './outside-eea.ts';

export const PROCESSORS = new Set(['sous-traitant', 'sous-traitant-ulterieur']);

export const sousTraitantAjoute = changeKind({
  id: 'sous-traitant-ajoute',
  level: 'majeur',
  what: 'Un sous-traitant reçoit les données.',
  why: 'Confier des données ne décharge pas : un contrat écrit doit dire ce que le sous-traitant en fait.',
  requires: [REQUIREMENTS.contratSousTraitant, REQUIREMENTS.mentionDestinataires],
  paths: ['destinataires[]'],
  operations: ['ajoute'],
  also: askAboutTransfer,
  when: (difference) => PROCESSORS.has(text(elementIn(difference, 'destinataires') ?? {}, 'type') ?? ''),
  examples: {
    before: { fiche: 'destinataires:\n  - { type: externe, nom: URSSAF }' },
    after: {
      fiche:
        'destinataires:\n  - { type: externe, nom: URSSAF }\n  - { type: sous-traitant, acteur: paieclair, contrat: PC-2026-7 }',
    },
  },
});
