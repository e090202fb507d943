import { lectureRule } from '../../lint/rule.ts';
import { FORME } from '../sources.ts';

export const conflitGit = lectureRule({
  id: 'conflit-git',
  code: 'conflit-git',
  severity: 'error',
  source: 'structure',
  references: [FORME],
  what: 'Aucun conflit de fusion ne reste dans le fichier.',
  why: 'Tant que le conflit n’est pas tranché, deux versions de la fiche se contredisent.',
  messages: {
    default:
      'Un conflit de fusion de git n’est pas résolu : deux versions se suivent entre « <<<<<<< » et « >>>>>>> ».',
  },
  repair: 'Gardez la bonne version et supprimez les lignes « <<<<<<< », « ======= » et « >>>>>>> ».',
  examples: {
    bad: {
      entiere:
        'reference: T-001\n<<<<<<< HEAD\nnom: Gestion de la paie\n=======\nnom: Paie et primes\n>>>>>>> primes\n',
    },
    good: { fiche: 'nom: Paie et primes' },
  },
});
