import { ficheRule } from '../../lint/rule.ts';
import { CNIL_MODELE_ODS, CNIL_MODELE_WORD } from '../sources.ts';

export const dateMajAbsente = ficheRule({
  id: 'date-maj-absente',
  role: 'toutes',
  severity: 'info',
  source: 'cnil',
  references: [CNIL_MODELE_ODS, CNIL_MODELE_WORD],
  what: 'La fiche a une date de dernière mise à jour.',
  why: 'Les modèles de la CNIL la demandent : elle montre que le registre suit le traitement.',
  messages: { default: 'La fiche {ref} n’indique pas de dernière mise à jour.' },
  repair: 'Ajoutez `date_mise_a_jour` au format AAAA-MM-JJ ; à la création, la date de création.',
  reads: ['date_mise_a_jour'],
  check({ date_mise_a_jour: at, ref }, { report }) {
    if (at.etat === 'absente') report({ at, data: { ref } });
  },
  examples: {
    bad: { sans: ['date_mise_a_jour'] },
    good: { fiche: 'date_mise_a_jour: 2026-09-15' },
  },
});
