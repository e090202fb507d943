import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';

export const referenceModifiee = changeKind({
  id: 'reference-modifiee',
  level: 'notable',
  what: 'Une fiche change de référence.',
  why: 'La référence nomme la fiche dans les documents déjà remis : la changer rompt ce lien. La fiche est reconnue à son contenu.',
  requires: [REQUIREMENTS.referenceUnique],
  paths: ['reference'],
  operations: ['modifie'],
  examples: {
    before: { fiche: 'reference: T-001' },
    after: { fiche: 'reference: RH-001' },
  },
});
