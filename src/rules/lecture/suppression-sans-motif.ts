import { lectureRule } from '../../lint/rule.ts';
import { FORME } from '../sources.ts';

export const suppressionSansMotif = lectureRule({
  id: 'suppression-sans-motif',
  code: 'suppression-sans-motif',
  severity: 'error',
  source: 'structure',
  references: [FORME],
  what: 'Un commentaire qui ignore une règle dit pourquoi.',
  why: 'Un écart accepté doit pouvoir être expliqué à qui relit le registre.',
  messages: { default: 'Ce commentaire ignore la règle {regle} sans dire pourquoi : il reste sans effet.' },
  repair: 'Ajoutez le motif : `# registre: ignorer {regle} — pourquoi`.',
  examples: {
    bad: { fiche: '# registre: ignorer date-maj-absente\nnom: Gestion de la paie' },
    good: { fiche: 'nom: Gestion de la paie' },
  },
});
