import { ficheRule } from '../../lint/rule.ts';
import { OUTIL } from '../sources.ts';

export const arreteSansDateFin = ficheRule({
  id: 'arrete-sans-date-fin',
  role: 'toutes',
  severity: 'warning',
  source: 'usage',
  references: [OUTIL],
  what: 'Un traitement arrêté a une date de fin.',
  why: 'Les durées de conservation courent souvent depuis la fin du traitement : sans elle, on ne sait pas quand les données doivent disparaître.',
  messages: { default: 'Le traitement {ref} est arrêté sans date de fin.' },
  repair: 'Ajoutez `date_fin`.',
  reads: ['statut', 'date_fin'],
  check(fiche, { report }) {
    if (!fiche.arretee || fiche.date_fin.etat !== 'absente') return;
    report({ at: fiche.date_fin, data: { ref: fiche.ref } });
  },
  examples: {
    bad: { fiche: 'statut: arrete' },
    good: { fiche: 'statut: arrete\ndate_fin: 2026-06-30' },
  },
});
