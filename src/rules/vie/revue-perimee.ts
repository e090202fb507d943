import { ficheRule } from '../../lint/rule.ts';
import { CNIL_REGISTRE, OUTIL } from '../sources.ts';
import { moisSansRevue } from './derniere-revue.ts';

export const revuePerimee = ficheRule({
  id: 'revue-perimee',
  role: 'toutes',
  severity: 'info',
  source: 'usage',
  references: [CNIL_REGISTRE, OUTIL],
  what: 'Une fiche est revue au moins une fois par an, ou selon le délai que le registre s’est fixé.',
  why: 'La CNIL demande une mise à jour régulière, au gré des évolutions ; aucun texte n’impose de périodicité, ce délai est un choix d’outil, réglable.',
  messages: { default: 'La fiche {ref} n’a pas été revue depuis {n} mois.' },
  repair:
    'Relisez-la avec le service qui en a la charge, puis signez : `registre review {ref}`. Sans signature, mettez la date du jour dans `date_mise_a_jour`.',
  settings: ['revueMois'],
  reads: ['revue.date', 'date_mise_a_jour', 'date_creation', 'statut'],
  check(fiche, { today, settings, report }) {
    if (fiche.projet || fiche.arretee) return;
    const revue = moisSansRevue(fiche, today);
    if (revue && revue.n >= settings.revueMois)
      report({ at: revue.at, data: { ref: fiche.ref, n: revue.n } });
  },
  examples: {
    bad: { fiche: 'date_creation: 2023-01-12\ndate_mise_a_jour: 2024-03-04' },
    good: { fiche: 'date_creation: 2023-01-12\ndate_mise_a_jour: 2026-03-04' },
  },
});
