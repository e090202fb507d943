import { quoteCutText } from '../../lint/mend/quote-cut-text.ts';
import { lectureRule } from '../../lint/rule.ts';
import { FORME } from '../sources.ts';

export const texteTronque = lectureRule({
  id: 'texte-tronque',
  code: 'texte-tronque',
  severity: 'warning',
  source: 'structure',
  references: [FORME],
  what: 'Aucun texte n’est coupé par un « # ».',
  why: 'Après une espace, YAML prend « # » pour le début d’un commentaire : la suite du texte disparaît sans un mot.',
  severities: { bloquant: 'error' },
  messages: {
    bloquant:
      'Le « # » coupe ce texte et le crochet qui le ferme : la fiche ne se lit plus. Mettez-le entre guillemets.',
    default: 'Le texte s’arrête avant « {reste} » : mettez-le entre guillemets.',
  },
  repair:
    'Mettez tout le texte entre guillemets droits, ou laissez une espace après « # » s’il s’agit d’un commentaire.',
  fix: { default: { title: 'Mettre tout le texte entre guillemets', safe: false, edits: quoteCutText } },
  examples: {
    bad: { fiche: 'nom: Réponse au ticket #12' },
    good: { fiche: 'nom: "Réponse au ticket #12"' },
  },
});
