import { ficheRule } from '../../lint/rule.ts';
import { OUTIL } from '../sources.ts';
import { moisSansRevue } from './derniere-revue.ts';

export const projetAncien = ficheRule({
  id: 'projet-ancien',
  role: 'toutes',
  severity: 'info',
  source: 'usage',
  references: [OUTIL],
  what: 'Une fiche ne reste pas en projet sans que personne la touche.',
  why: 'Un projet est contrôlé moins sévèrement et n’est remis ni à la CNIL ni au public : s’il a commencé, son traitement manque au registre.',
  messages: { default: 'La fiche {ref} est en projet et n’a pas bougé depuis {n} mois.' },
  repair:
    'Écrivez `statut: en-cours` si le traitement a commencé ; sinon mettez la fiche à jour, ou supprimez-la si le projet est abandonné.',
  settings: ['revueMois'],
  reads: ['statut', 'revue.date', 'date_mise_a_jour', 'date_creation'],
  check(fiche, { today, settings, report }) {
    const revue = fiche.projet ? moisSansRevue(fiche, today) : undefined;
    if (revue && revue.n >= settings.revueMois)
      report({ at: fiche.statut, data: { ref: fiche.ref, n: revue.n } });
  },
  examples: {
    bad: { fiche: 'statut: projet\ndate_creation: 2024-11-04\ndate_mise_a_jour: 2025-01-20' },
    good: { fiche: 'statut: projet\ndate_creation: 2024-11-04\ndate_mise_a_jour: 2026-10-20' },
  },
});
