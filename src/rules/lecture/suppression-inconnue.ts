import { lectureRule } from '../../lint/rule.ts';
import { FORME } from '../sources.ts';

export const suppressionInconnue = lectureRule({
  id: 'suppression-inconnue',
  code: 'suppression-inconnue',
  severity: 'error',
  source: 'structure',
  references: [FORME],
  what: 'Un commentaire qui ignore une règle nomme une règle qui existe.',
  why: 'Un nom mal écrit n’ignore rien, et laisse croire le contraire.',
  messages: { default: 'Ce commentaire adressé à registre ne nomme aucune règle connue.' },
  repair: 'Écrivez `# registre: ignorer <règle> — <motif>` ; `registre rules` donne les noms.',
  examples: {
    bad: { fiche: '# registre: ignorer date-maj — fiche reprise telle quelle\nnom: Gestion de la paie' },
    good: { fiche: 'nom: Gestion de la paie' },
  },
});
