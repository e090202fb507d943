import { removeComment } from '../../lint/mend/remove-comment.ts';
import { lectureRule } from '../../lint/rule.ts';
import { FORME } from '../sources.ts';

export const suppressionInutile = lectureRule({
  id: 'suppression-inutile',
  code: 'suppression-inutile',
  severity: 'warning',
  source: 'structure',
  references: [FORME],
  what: 'Un commentaire qui ignore une règle sert encore.',
  why: 'Un écart qui n’existe plus ne doit pas rester écrit : il masquerait le prochain.',
  messages: { default: 'Ce commentaire n’ignore plus rien : la règle {regle} ne signale rien ici.' },
  repair: 'Supprimez ce commentaire.',
  fix: { default: { title: 'Supprimer ce commentaire', safe: true, edits: removeComment } },
  examples: {
    bad: {
      fiche: '# registre: ignorer date-maj-absente — fiche reprise telle quelle\nnom: Gestion de la paie',
    },
    good: { fiche: 'nom: Gestion de la paie' },
  },
});
