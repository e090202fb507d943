import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';

export const registreSupprime = changeKind({
  id: 'registre-supprime',
  level: 'majeur',
  what: 'Un dossier cesse d’être un registre.',
  why: 'Sans registre.yaml, les fiches du dossier ne sont plus lues : ni contrôlées, ni imprimées.',
  requires: [REQUIREMENTS.tenirRegistre],
  paths: [''],
  operations: ['supprime'],
  when: (_, { fiche }) => fiche === undefined,
  examples: {
    before: { absente: true },
    after: { absente: true, sansRegistre: true },
  },
});
