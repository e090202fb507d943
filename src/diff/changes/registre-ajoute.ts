import { changeKind } from '../kind.ts';

export const registreAjoute = changeKind({
  id: 'registre-ajoute',
  level: 'notable',
  what: 'Un dossier devient un registre.',
  why: 'registre.yaml apparaît : les fiches de son dossier sont désormais lues comme un registre.',
  requires: [],
  paths: [''],
  operations: ['ajoute'],
  when: (_, { fiche }) => fiche === undefined,
  examples: {
    before: { absente: true, sansRegistre: true },
    after: { absente: true },
  },
});
