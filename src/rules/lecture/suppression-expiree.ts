import { lectureRule } from '../../lint/rule.ts';
import { FORME } from '../sources.ts';

export const suppressionExpiree = lectureRule({
  id: 'suppression-expiree',
  code: 'suppression-expiree',
  severity: 'warning',
  source: 'structure',
  references: [FORME],
  what: 'Un écart accepté jusqu’à une date n’est plus accepté après elle.',
  why: 'La date dit quand l’écart devait être réglé.',
  messages: {
    default: 'L’écart accepté ici pour la règle {regle} l’était jusqu’au {date}.',
    illisible: 'L’écart n’est pas accepté : « {date} » ne se lit pas comme une date.',
  },
  repair: {
    default: 'Réglez l’écart, ou fixez une nouvelle date avec son motif.',
    illisible: 'Écrivez la date en dernier, sous la forme AAAA-MM-JJ : `jusqu’au 2027-01-31`.',
  },
  examples: {
    bad: {
      fiche:
        '# registre: ignorer date-maj-absente — en attente du service jusqu’au 2026-06-30\nnom: Gestion de la paie',
    },
    good: { fiche: 'nom: Gestion de la paie' },
  },
});
