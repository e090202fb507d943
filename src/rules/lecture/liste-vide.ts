import { lectureRule } from '../../lint/rule.ts';
import { FORME } from '../sources.ts';

export const listeVide = lectureRule({
  id: 'liste-vide',
  code: 'liste-vide',
  severity: 'error',
  source: 'structure',
  references: [FORME],
  what: 'Une liste contient au moins un élément.',
  why: 'Une liste vide ne dit pas si rien n’existe ou si personne n’a répondu.',
  messages: {
    aucun: 'Cette liste est vide : y en a-t-il, ou n’y en a-t-il aucun ?',
    permise: 'Cette liste est vide.',
  },
  repair: {
    aucun: 'Écrivez `aucun` après examen, `a-preciser` si la réponse manque, ou les éléments.',
    permise: 'Écrivez les éléments, `a-preciser` si la réponse manque, ou supprimez la clé.',
  },
  examples: {
    bad: { fiche: 'transferts: []' },
    good: { fiche: 'transferts: aucun' },
  },
});
