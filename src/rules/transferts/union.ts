import { ficheRule } from '../../lint/rule.ts';
import { rgpd } from '../sources.ts';
import { transfertsDeclares } from './declares.ts';

export const transfertUnion = ficheRule({
  id: 'transfert-ue',
  role: 'toutes',
  severity: 'info',
  source: 'loi',
  references: [rgpd('44')],
  what: 'La liste des transferts ne contient que des pays hors de l’Espace économique européen.',
  why: 'Le chapitre V ne vise que les pays tiers : une communication à l’intérieur de l’EEE est un destinataire comme un autre, et n’a besoin d’aucune garantie.',
  messages: { default: '{lieu} : {regime}. Ce n’est pas un transfert (fiche {ref}).' },
  repair:
    'Retirez cette ligne de `transferts`, en gardant l’organisme parmi les destinataires ; s’il n’en reste aucune, écrivez `transferts: aucun`.',
  reads: ['transferts[].pays'],
  check(fiche, context) {
    for (const { transfert, situation, lieu } of transfertsDeclares(fiche, context)) {
      if (situation?.forme !== 'interieur') continue;
      context.report({ at: transfert.pays, data: { lieu, regime: situation.label, ref: fiche.ref } });
    }
  },
  examples: {
    bad: { fiche: 'transferts:\n  - { destinataire: paieclair, pays: DE }' },
    good: { fiche: 'transferts: aucun' },
  },
});
