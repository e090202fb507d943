import { quoteText } from '../../lint/mend/quote-text.ts';
import { lectureRule } from '../../lint/rule.ts';
import { FORME } from '../sources.ts';

export const texteDeuxPoints = lectureRule({
  id: 'texte-deux-points',
  code: 'texte-deux-points',
  severity: 'error',
  source: 'structure',
  references: [FORME],
  what: 'Un texte qui contient un deux-points suivi d’une espace est entre guillemets.',
  why: 'YAML prend ce deux-points pour celui d’une clé : la fiche ne se lit plus.',
  messages: { default: 'Le deux-points de « {texte} » fait croire à une clé.' },
  repair: 'Mettez ce texte entre guillemets droits : "{texte}".',
  fix: { default: { title: 'Mettre ce texte entre guillemets', safe: true, edits: quoteText } },
  examples: {
    bad: { entiere: 'reference: T-001\nnom: Enquête : satisfaction des clients\n' },
    good: { fiche: 'nom: "Enquête : satisfaction des clients"' },
  },
});
