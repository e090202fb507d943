import { paysLuLe } from '../../data/pays.ts';
import { ficheRule } from '../../lint/rule.ts';
import { rgpd } from '../sources.ts';
import { connuAu, sansGarantie, transfertsDeclares } from './declares.ts';
import { DECISIONS_ADEQUATION } from './sources.ts';

export const garantieAbsente = ficheRule({
  id: 'transfert-garantie-absente',
  role: 'toutes',
  severity: 'warning',
  severities: { aucune: 'error', adequat: 'info', incertain: 'info' },
  source: 'loi',
  references: [rgpd('44'), rgpd('45'), rgpd('46'), rgpd('49'), DECISIONS_ADEQUATION],
  what: 'Chaque transfert hors de l’Espace économique européen repose sur une décision d’adéquation, une garantie appropriée ou une dérogation.',
  why: 'Le chapitre V du RGPD interdit le transfert qui ne repose sur rien. L’article 30 n’oblige pas à écrire la garantie, sauf intérêts impérieux, mais la CNIL recommande de la noter.',
  messages: {
    default:
      'Transfert hors de l’EEE ({lieu}) sans garantie, et sans décision d’adéquation connue au {date} : fiche {ref}.',
    aucune:
      'La fiche {ref} déclare un transfert hors de l’EEE ({lieu}) sans aucune garantie, et sans décision d’adéquation connue au {date}.',
    adequat:
      'Une décision d’adéquation vaut pour ce transfert ({lieu}, décision {decision}) : la fiche {ref} ne le dit pas.',
    incertain:
      '{lieu}, {regime} : il reste à vérifier si le chapitre V s’y applique (donnée non vérifiée, du {date}), et la fiche {ref} ne cite pas de garantie.',
  },
  repair: {
    default:
      'Ajoutez `garantie` (`cct`, `bcr`, `derogation-49-b`…) et `document`, ou cessez le transfert s’il n’y en a pas.',
    aucune: 'Mettez en place une garantie (`cct`, `bcr`…), citez une dérogation, ou cessez le transfert.',
    adequat: 'Ajoutez `garantie: adequation`.',
    incertain:
      'Vérifiez le régime de ce territoire, puis écrivez la garantie retenue ou retirez le transfert.',
  },
  reads: ['transferts[].garantie', 'transferts[].pays', 'transferts[].organisation'],
  check(fiche, context) {
    const { ref } = fiche;
    for (const { transfert, situation, lieu } of transfertsDeclares(fiche, context)) {
      const at = transfert.garantie;
      const aucune = sansGarantie(transfert);
      if (!situation || (at.etat !== 'absente' && !aucune)) continue;
      if (situation.forme === 'tiers') {
        const data = { lieu, date: connuAu(context.today), ref };
        context.report(aucune ? { at, message: 'aucune', data } : { at, data });
      }
      if (situation.forme === 'adequat' && !situation.decision.condition) {
        const { decision } = situation.decision;
        context.report({ at, message: 'adequat', data: { lieu, decision, ref } });
      }
      if (situation.forme === 'incertain') {
        const { label: regime } = situation;
        context.report({ at, message: 'incertain', data: { lieu, regime, date: paysLuLe, ref } });
      }
    }
  },
  examples: {
    bad: { fiche: 'transferts:\n  - { destinataire: paieclair, pays: MA }' },
    good: {
      fiche:
        'transferts:\n  - { destinataire: paieclair, pays: MA, garantie: cct, module: 2, document: annexe 4 du contrat, aitd: note du 12 janvier 2026 }',
    },
  },
});
