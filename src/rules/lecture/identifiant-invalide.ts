import { lectureRule } from '../../lint/rule.ts';
import { FORME } from '../sources.ts';

export const identifiantInvalide = lectureRule({
  id: 'identifiant-invalide',
  code: 'identifiant-invalide',
  severity: 'error',
  source: 'structure',
  references: [FORME],
  what: 'Les références et les identifiants suivent leur forme.',
  why: 'Une référence nomme des fichiers et se cite d’une fiche à l’autre : elle doit s’écrire partout de la même façon.',
  messages: { default: '« {valeur} » ne convient pas ici. Forme attendue : {attendu}.' },
  repair: 'Réécrivez-le sous cette forme : {attendu}.',
  examples: {
    bad: { fiche: 'reference: 1 - Exemple' },
    good: { fiche: 'reference: T-001' },
  },
});
