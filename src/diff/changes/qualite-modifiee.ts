import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';

export const qualiteModifiee = changeKind({
  id: 'qualite-modifiee',
  level: 'majeur',
  what: 'L’organisme change de rôle : responsable du traitement ou sous-traitant.',
  why: 'Les obligations ne sont plus les mêmes : information des personnes d’un côté, instructions du client de l’autre.',
  requires: [REQUIREMENTS.requalifier],
  paths: ['qualite'],
  operations: ['modifie'],
  examples: {
    before: { fiche: 'qualite: responsable' },
    after: { fiche: 'qualite: sous-traitant' },
  },
});
