import { lectureRule } from '../../lint/rule.ts';
import { FORME } from '../sources.ts';

export const yamlTropProfond = lectureRule({
  id: 'yaml-trop-profond',
  code: 'yaml-trop-profond',
  severity: 'error',
  source: 'structure',
  references: [FORME],
  what: 'Les retraits ne dépassent pas trente-deux niveaux.',
  why: 'Une fiche compte six niveaux : au-delà, c’est une erreur de frappe ou un fichier piégé.',
  messages: { default: 'Ce fichier compte plus de trente-deux niveaux imbriqués : il n’est pas lu.' },
  repair: 'Retirez les crochets ou les retraits en trop.',
  examples: {
    bad: {
      entiere: 'nom: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n',
    },
    good: { fiche: 'nom: Gestion de la paie' },
  },
});
