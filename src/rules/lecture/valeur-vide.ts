import { lectureRule } from '../../lint/rule.ts';
import { FORME } from '../sources.ts';

export const valeurVide = lectureRule({
  id: 'valeur-vide',
  code: 'valeur-vide',
  severity: 'info',
  source: 'structure',
  references: [FORME],
  what: 'Aucune clé ne reste vide.',
  why: 'Une clé vide ne répond à rien : le registre distingue « pas répondu », « aucun » après examen et « à préciser ».',
  messages: {
    default: 'Cette clé est vide : elle ne répond pas à la question.',
    element: 'Un élément de cette liste est vide.',
  },
  repair: {
    default: 'Répondez, écrivez `a-preciser` si la réponse manque encore, ou supprimez la clé.',
    element: 'Complétez cet élément ou supprimez son tiret.',
  },
  examples: {
    bad: { fiche: 'fiches_liees:' },
    good: { fiche: 'fiches_liees: aucune' },
  },
});
