import { onlySpelling } from '../../lint/mend/only-spelling.ts';
import { writeKey } from '../../lint/mend/write-key.ts';
import { lectureRule } from '../../lint/rule.ts';
import { FORME } from '../sources.ts';

export const cleInconnue = lectureRule({
  id: 'cle-inconnue',
  code: 'cle-inconnue',
  severity: 'error',
  source: 'structure',
  references: [FORME],
  what: 'Toutes les clés sont celles du modèle.',
  why: 'Une clé mal écrite n’est pas lue : la réponse qu’elle porte manquerait au registre.',
  messages: {
    proche: 'La clé « {cle} » n’existe pas ici : vouliez-vous dire « {proposition} » ?',
    inconnue: 'La clé « {cle} » n’existe pas ici.',
  },
  repair: {
    proche: 'Écrivez `{proposition}`, ou `x_{cle}` pour une information à vous.',
    inconnue: 'Supprimez-la, ou écrivez `x_{cle}` pour une information à vous. Clés possibles : {connues}.',
  },
  fix: {
    proche: {
      title: 'Écrire `{proposition}`',
      safe: onlySpelling('cle', 'proposition'),
      edits: writeKey('{proposition}'),
    },
  },
  examples: {
    bad: { fiche: 'logiciel: Paie Horizon' },
    good: { fiche: 'logiciels: [Paie Horizon]' },
  },
});
