import { lectureRule } from '../../lint/rule.ts';
import { FORME } from '../sources.ts';

export const cleDupliquee = lectureRule({
  id: 'cle-dupliquee',
  code: 'cle-dupliquee',
  severity: 'error',
  source: 'structure',
  references: [FORME],
  what: 'Une clé n’est écrite qu’une fois.',
  why: 'De deux réponses à la même question, on ne sait pas laquelle est vraie : seule la première est lue.',
  messages: { default: 'La clé « {cle} » est écrite deux fois.' },
  repair: 'Gardez une seule clé « {cle} » et réunissez-y les deux réponses.',
  examples: {
    bad: {
      fiche: 'service: ressources-humaines\nlogiciels: [Paie Horizon]\nstatut: en-cours\nstatut: en-cours',
    },
    good: { fiche: 'statut: en-cours' },
  },
});
