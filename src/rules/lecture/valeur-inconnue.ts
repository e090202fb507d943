import { onlySpelling } from '../../lint/mend/only-spelling.ts';
import { writeValue } from '../../lint/mend/write-value.ts';
import { lectureRule } from '../../lint/rule.ts';
import { FORME } from '../sources.ts';

export const valeurInconnue = lectureRule({
  id: 'valeur-inconnue',
  code: 'valeur-inconnue',
  severity: 'error',
  source: 'structure',
  references: [FORME],
  what: 'Une valeur prise dans une liste fermée est l’une de ses valeurs.',
  why: 'Un mot hors de la liste ne peut être ni contrôlé ni imprimé à sa place.',
  messages: {
    proche: '« {valeur} » n’est pas une valeur possible : vouliez-vous dire « {proposition} » ?',
    inconnue: '« {valeur} » n’est pas une valeur possible.',
  },
  repair: { proche: 'Écrivez `{proposition}`.', inconnue: 'Choisissez parmi : {valeurs}.' },
  fix: {
    proche: {
      title: 'Écrire `{proposition}`',
      safe: onlySpelling('valeur', 'proposition'),
      edits: writeValue('{proposition}'),
    },
  },
  examples: {
    bad: { fiche: 'statut: en cour' },
    good: { fiche: 'statut: en-cours' },
  },
});
