import { writeValue } from '../../lint/mend/write-value.ts';
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
  messages: {
    default: '« {valeur} » ne convient pas ici. Forme attendue : {attendu}.',
    espaces: '« {propre} » est suivi ou précédé d’une espace ou d’un signe qui ne se voit pas.',
  },
  repair: {
    default: 'Réécrivez-le sous cette forme : {attendu}.',
    espaces: 'Effacez-le et retapez `{propre}`.',
  },
  fix: { espaces: { title: 'Écrire `{propre}`', safe: true, edits: writeValue('{propre}') } },
  examples: {
    bad: { fiche: 'reference: 1 - Exemple' },
    good: { fiche: 'reference: T-001' },
  },
});
