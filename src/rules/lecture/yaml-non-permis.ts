import { lectureRule } from '../../lint/rule.ts';
import { FORME } from '../sources.ts';

export const yamlNonPermis = lectureRule({
  id: 'yaml-non-permis',
  code: 'yaml-non-permis',
  severity: 'error',
  source: 'structure',
  references: [FORME],
  what: 'La fiche se limite aux clés, aux listes et aux textes.',
  why: 'Ancres, renvois et étiquettes cachent ce que la fiche dit : un lecteur du registre doit tout y voir.',
  messages: {
    default: '{quoi} n’a pas sa place dans une fiche.',
    document: 'Un second document commence ici (« --- »).',
    puce: 'Une liste s’écrit avec des tirets, pas avec des étoiles.',
  },
  repair: {
    default:
      'Écrivez la valeur en clair ; pour partager un acteur entre fiches, citez-le par son identifiant.',
    document: 'Mettez une seule fiche par fichier, sans ligne « --- ».',
    puce: 'Remplacez « * » par « - » au début de chaque ligne de la liste.',
  },
  examples: {
    bad: { fiche: 'fiches_liees: &liees [T-001]' },
    good: { fiche: 'fiches_liees: [T-001]' },
  },
});
