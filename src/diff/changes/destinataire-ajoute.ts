import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';
import { askAboutTransfer } from './outside-eea.ts';

export const destinataireAjoute = changeKind({
  id: 'destinataire-ajoute',
  level: 'majeur',
  what: 'Un destinataire est ajouté.',
  why: 'Quelqu’un de plus connaîtra les données : le dire avant que cela commence permet aux personnes d’exercer leurs droits.',
  requires: [REQUIREMENTS.mentionDestinataires],
  paths: ['destinataires[]'],
  operations: ['ajoute'],
  also: askAboutTransfer,
  examples: {
    before: { fiche: 'destinataires:\n  - { type: externe, nom: URSSAF }' },
    after: {
      fiche:
        'destinataires:\n  - { type: externe, nom: URSSAF }\n  - { type: externe, nom: Caisse de retraite }',
    },
  },
});
