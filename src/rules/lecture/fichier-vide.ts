import { lectureRule } from '../../lint/rule.ts';
import { FORME } from '../sources.ts';

export const fichierVide = lectureRule({
  id: 'fichier-vide',
  code: 'fichier-vide',
  severity: 'error',
  source: 'structure',
  references: [FORME],
  what: 'Un fichier du registre contient une fiche.',
  why: 'Un fichier vide passe pour une fiche et ne dit rien du traitement.',
  messages: {
    default: 'Ce fichier ne contient aucune fiche.',
    registre: 'Le fichier registre.yaml est vide.',
  },
  repair: {
    default: 'Écrivez la fiche, ou supprimez le fichier.',
    registre: 'Écrivez-y au moins `version: 1` et `organisme`, avec son nom et ses coordonnées.',
  },
  examples: {
    bad: { entiere: '# Fiche à venir\n' },
    good: { fiche: 'nom: Gestion de la paie' },
  },
});
