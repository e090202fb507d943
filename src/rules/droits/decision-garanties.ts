import { ficheRule } from '../../lint/rule.ts';
import { estAbsente, valeur } from '../../model/reponse.ts';
import { rgpd } from '../sources.ts';

export const decisionGaranties = ficheRule({
  id: 'decision-automatisee-garanties',
  role: 'responsable',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('22(3)')],
  what: 'Une décision entièrement automatisée prévoit une intervention humaine.',
  why: 'Quand la décision tient au contrat ou au consentement, la personne doit pouvoir obtenir une intervention humaine, exprimer son point de vue et contester.',
  messages: {
    default: 'La fiche {ref} comporte une décision automatisée sans garantie d’intervention humaine.',
  },
  repair:
    'Dites dans `decision_automatisee.intervention_humaine` qui réexamine la décision, et comment la personne le demande.',
  reads: ['decision_automatisee.base', 'decision_automatisee.intervention_humaine'],
  check(fiche, { report }) {
    const decision = valeur(fiche.decision_automatisee);
    if (!decision || !estAbsente(decision.intervention_humaine)) return;
    // Article 22(3) leaves out point (b): there, the law that allows the decision sets the guarantees.
    if (valeur(decision.base) === 'art22-2-b') return;
    report({ at: decision.intervention_humaine, data: { ref: fiche.ref } });
  },
  examples: {
    bad: {
      fiche:
        'decision_automatisee: { description: attribution automatique d’une prime au rendement, base: art22-2-a }',
    },
    good: {
      fiche:
        'decision_automatisee: { description: attribution automatique d’une prime au rendement, base: art22-2-a, intervention_humaine: réexamen par la direction des ressources humaines sur simple demande }',
    },
  },
});
