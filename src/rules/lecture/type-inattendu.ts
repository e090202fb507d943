import { expandDuration } from '../../lint/mend/expand-duration.ts';
import { writeValue } from '../../lint/mend/write-value.ts';
import { lectureRule } from '../../lint/rule.ts';
import { FORME } from '../sources.ts';

export const typeInattendu = lectureRule({
  id: 'type-inattendu',
  code: 'type-inattendu',
  severity: 'error',
  source: 'structure',
  references: [FORME],
  what: 'Chaque valeur a la forme que sa clé demande.',
  why: 'Une valeur de la mauvaise forme (un texte pour une liste, par exemple) ne se lit pas.',
  messages: {
    aucun: '« {cle} » attend {attendu}, ou le mot `aucun`, et non un autre texte.',
    texte: '« {cle} » attend {attendu}, et non un simple texte.',
    liste: '« {cle} » attend {attendu}, et non une liste.',
    carte: '« {cle} » attend {attendu}, et non des clés et leurs valeurs.',
    milliers: '« {cle} » attend un nombre en chiffres, sans espace : « {valeur} ».',
    nombre: '« {cle} » attend un nombre entier, zéro ou plus, de neuf chiffres au plus, et non « {valeur} ».',
    fichier: 'Ce fichier doit contenir des clés et leurs valeurs.',
  },
  repair: {
    aucun: 'Écrivez `aucun` s’il n’y en a pas, après examen, ou {attendu}.',
    texte: 'Écrivez {attendu}.',
    liste: 'Écrivez {attendu}.',
    carte: 'Écrivez {attendu}.',
    milliers: 'Écrivez `{nombre}`.',
    nombre: 'Écrivez des chiffres seuls, sans signe, point ni virgule.',
    fichier:
      'Écrivez une clé par ligne, suivie de sa valeur ; une fiche commence par `qualite: responsable`, puis `reference:` et `nom:`.',
  },
  fix: {
    texte: { title: 'Écrire cette durée sous `duree`', safe: true, edits: expandDuration },
    milliers: { title: 'Écrire `{nombre}`', safe: true, edits: writeValue('{nombre}') },
  },
  examples: {
    bad: { fiche: 'nom: [Gestion de la paie, Primes]' },
    good: { fiche: 'nom: Gestion de la paie et des primes' },
  },
});
