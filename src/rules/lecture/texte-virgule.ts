import { quoteCommas } from '../../lint/mend/quote-commas.ts';
import { lectureRule } from '../../lint/rule.ts';
import { FORME } from '../sources.ts';

export const texteVirgule = lectureRule({
  id: 'texte-virgule',
  code: 'texte-virgule',
  severity: 'error',
  source: 'structure',
  references: [FORME],
  what: 'Entre accolades, un texte qui contient une virgule est entre guillemets.',
  why: 'Entre accolades, YAML prend la virgule pour la fin de la valeur : la suite du texte devient une clé et se perd.',
  messages: {
    default: '« {texte} » est lu comme une clé sans valeur : entre accolades, la virgule sépare les clés.',
  },
  repair:
    'Mettez entre guillemets droits tout le texte qui contient la virgule, ou passez à une clé par ligne.',
  fix: {
    default: { title: 'Mettre entre guillemets le texte et ses virgules', safe: false, edits: quoteCommas },
  },
  examples: {
    bad: { fiche: 'personnes: [{ categorie: salaries, precisions: cadres, apprentis }]' },
    good: { fiche: 'personnes: [{ categorie: salaries, precisions: "cadres, apprentis" }]' },
  },
});
