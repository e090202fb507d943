import { ficheRule } from '../../lint/rule.ts';
import { CNIL_MODELE_ODS, CNIL_MODELE_WORD } from '../sources.ts';

export const dateCreationAbsente = ficheRule({
  id: 'date-creation-absente',
  role: 'toutes',
  severity: 'warning',
  source: 'cnil',
  references: [CNIL_MODELE_ODS, CNIL_MODELE_WORD],
  what: 'La fiche a une date de création.',
  why: 'Les modèles de la CNIL la demandent, l’article 30 non : elle montre depuis quand le traitement est au registre.',
  messages: { default: 'La fiche {ref} n’a pas de date de création.' },
  repair: 'Ajoutez `date_creation` au format AAAA-MM-JJ.',
  reads: ['date_creation'],
  check({ date_creation: at, ref }, { report }) {
    if (at.etat === 'absente') report({ at, data: { ref } });
  },
  examples: {
    bad: { sans: ['date_creation'] },
    good: { fiche: 'date_creation: 2026-01-12' },
  },
});
