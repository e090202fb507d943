import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';

export const ficheSupprimee = changeKind({
  id: 'fiche-supprimee',
  level: 'majeur',
  what: 'Une fiche quitte le registre.',
  why: 'Le registre ne dit plus rien d’un traitement qui a existé, et dont les données existent peut-être encore.',
  requires: [REQUIREMENTS.garderTrace, REQUIREMENTS.finTraitement],
  paths: [''],
  operations: ['supprime'],
  when: (_, { fiche }) => fiche !== undefined,
  examples: {
    before: {},
    after: { absente: true },
  },
});
