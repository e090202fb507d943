import { ficheRule } from '../../lint/rule.ts';
import { rgpd } from '../sources.ts';
import { transfertsDeclares } from './declares.ts';
import { DECISIONS_ADEQUATION } from './sources.ts';

export const adequatSurprotege = ficheRule({
  id: 'transfert-adequat-surprotege',
  role: 'toutes',
  severity: 'info',
  source: 'loi',
  references: [rgpd('45'), DECISIONS_ADEQUATION],
  what: 'Un transfert vers un pays adéquat sans condition cite l’adéquation, pas une garantie de plus.',
  why: 'L’article 45 dispense ces transferts d’autorisation et de garantie : des clauses en plus ne sont pas interdites, mais elles cachent le vrai fondement. La remarque ne vaut pas là où la décision est limitée.',
  messages: {
    default:
      'Une décision d’adéquation vaut sans condition pour {lieu} (décision {decision}) : « {garantie} » n’est pas nécessaire ({ref}).',
  },
  repair: 'Écrivez `garantie: adequation`, ou gardez les deux et dites pourquoi dans `document`.',
  reads: ['transferts[].garantie', 'transferts[].pays', 'transferts[].organisation'],
  check(fiche, context) {
    for (const { situation, garanties, lieu } of transfertsDeclares(fiche, context)) {
      if (situation?.forme !== 'adequat' || situation.decision.condition) continue;
      const dite = garanties.some(({ garantie }) => garantie.id === 'adequation');
      const enTrop = garanties.find(({ garantie }) => garantie.famille !== 'adequation');
      if (dite || !enTrop) continue;
      const { decision } = situation.decision;
      const data = { lieu, decision, garantie: enTrop.garantie.label, ref: fiche.ref };
      context.report({ at: enTrop.origine, data });
    }
  },
  examples: {
    bad: {
      fiche:
        'transferts:\n  - { destinataire: paieclair, pays: AD, garantie: cct, module: 2, document: annexe 4 du contrat }',
    },
    good: { fiche: 'transferts:\n  - { destinataire: paieclair, pays: AD, garantie: adequation }' },
  },
});
