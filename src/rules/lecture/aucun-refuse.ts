import { lectureRule } from '../../lint/rule.ts';
import { FORME } from '../sources.ts';

export const aucunRefuse = lectureRule({
  id: 'aucun-refuse',
  code: 'aucun-refuse',
  severity: 'error',
  source: 'structure',
  references: [FORME],
  what: '« aucun » n’est écrit que là où c’est une réponse.',
  why: 'Un traitement a toujours une finalité, des personnes, des données, une conservation et des mesures de sécurité : « aucun » n’y répond pas.',
  messages: { default: '« aucun » n’est pas une réponse pour « {cle} ».' },
  repair: 'Décrivez ce qu’il en est, ou écrivez `a-preciser` si la réponse manque encore.',
  examples: {
    bad: { fiche: 'mesures_securite: aucune' },
    good: { fiche: 'mesures_securite: [{ socle: si }]' },
  },
});
