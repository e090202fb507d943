import { ficheRule } from '../../lint/rule.ts';
import { estAbsente, valeur } from '../../model/reponse.ts';
import { rgpd } from '../sources.ts';

export const decisionBase = ficheRule({
  id: 'decision-automatisee-base',
  role: 'responsable',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('22(1)'), rgpd('22(2)')],
  what: 'Une décision entièrement automatisée dit lequel des trois cas de l’article 22(2) la permet.',
  why: 'En principe, nul ne fait l’objet d’une décision fondée exclusivement sur un traitement automatisé qui l’affecte ; seuls un contrat, un texte ou un consentement explicite le permettent.',
  messages: {
    default: 'La fiche {ref} comporte une décision automatisée sans dire ce qui la permet (art. 22(2)).',
  },
  repair:
    'Ajoutez `decision_automatisee.base` : `art22-2-a` (contrat), `art22-2-b` (texte de droit) ou `art22-2-c` (consentement explicite).',
  reads: ['decision_automatisee.base'],
  check(fiche, { report }) {
    const decision = valeur(fiche.decision_automatisee);
    if (decision && estAbsente(decision.base)) report({ at: decision.base, data: { ref: fiche.ref } });
  },
  examples: {
    bad: {
      fiche:
        'decision_automatisee: { description: attribution automatique d’une prime au rendement, intervention_humaine: réexamen par la direction sur simple demande }',
    },
    good: {
      fiche:
        'decision_automatisee: { description: attribution automatique d’une prime au rendement, base: art22-2-a, intervention_humaine: réexamen par la direction sur simple demande }',
    },
  },
});
