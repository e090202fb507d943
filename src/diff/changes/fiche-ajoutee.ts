import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';

export const ficheAjoutee = changeKind({
  id: 'fiche-ajoutee',
  level: 'majeur',
  what: 'Une fiche entre dans le registre.',
  why: 'Un traitement de plus est déclaré : ce qu’il doit aux personnes, et le risque qu’il leur fait courir, s’examinent avant qu’il commence.',
  requires: [REQUIREMENTS.informer, REQUIREMENTS.examinerAipd],
  paths: [''],
  operations: ['ajoute'],
  when: (_, { fiche }) => fiche !== undefined,
  examples: {
    before: { absente: true },
    after: {},
  },
});
