import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';

export const finaliteSupprimee = changeKind({
  id: 'finalite-supprimee',
  level: 'notable',
  what: 'Une finalité est retirée.',
  why: 'Les données qui ne servaient qu’à ce but n’ont plus de raison d’être gardées.',
  requires: [REQUIREMENTS.mentionFinalites, REQUIREMENTS.finTraitement],
  paths: ['finalites[]'],
  operations: ['supprime'],
  examples: {
    before: {
      fiche: 'finalites:\n  - libelle: Calculer les paies\n  - libelle: Mesurer l’absentéisme par service',
    },
    after: { fiche: 'finalites:\n  - libelle: Calculer les paies' },
  },
});
