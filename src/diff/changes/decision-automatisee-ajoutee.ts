import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';

export const decisionAutomatiseeAjoutee = changeKind({
  id: 'decision-automatisee-ajoutee',
  level: 'majeur',
  what: 'Une décision est prise sans intervention humaine.',
  why: 'Une personne ne peut être soumise à une telle décision que dans trois cas, avec des garanties.',
  requires: [REQUIREMENTS.decisionAutomatisee, REQUIREMENTS.mentionDecision, REQUIREMENTS.examinerAipd],
  paths: ['decision_automatisee'],
  operations: ['ajoute'],
  examples: {
    before: { fiche: 'decision_automatisee: aucune' },
    after: {
      fiche:
        'decision_automatisee:\n  description: refus de crédit calculé par un score\n  base: art22-2-a\n  intervention_humaine: réexamen sur demande par un conseiller',
    },
  },
});
