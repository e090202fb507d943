import { ficheRule } from '../../lint/rule.ts';
import type { Reponse } from '../../model/reponse.ts';
import { rgpd } from '../sources.ts';
import { sansObjet } from './adequat.ts';
import { transfertsDeclares } from './declares.ts';

export const art49Imperieux = ficheRule({
  id: 'transfert-art49-imperieux',
  role: 'toutes',
  severity: 'error',
  source: 'loi',
  references: [rgpd('30(1)(e)'), rgpd('30(2)(c)'), rgpd('49(6)')],
  what: 'Un transfert fondé sur des intérêts légitimes impérieux garde au registre l’évaluation et les documents des garanties.',
  why: 'C’est le seul transfert pour lequel l’article 30 exige les documents des garanties, et l’article 49(6) l’évaluation elle-même. La CNIL et les personnes doivent aussi en être informées.',
  messages: {
    default:
      'Le transfert fondé sur des intérêts impérieux ({lieu}) exige l’évaluation et les garanties dans le registre : l’évaluation manque ({ref}).',
    garanties:
      'Le transfert fondé sur des intérêts impérieux ({lieu}) exige l’évaluation et les garanties dans le registre : les documents des garanties manquent ({ref}).',
  },
  repair: {
    default: 'Ajoutez `evaluation` (circonstances du transfert, risques, garanties prévues) et `document`.',
    garanties: 'Ajoutez `document` : les documents qui attestent les garanties appropriées.',
  },
  absence: true,
  reads: ['transferts[].garantie', 'transferts[].evaluation', 'transferts[].document'],
  check(fiche, context) {
    for (const declare of transfertsDeclares(fiche, context)) {
      const { evaluation, document } = declare.transfert;
      const imperieux = declare.garanties.some(({ garantie }) => garantie.evaluationDansRegistre);
      if (!imperieux || sansObjet(declare)) continue;
      const data = { lieu: declare.lieu, ref: fiche.ref };
      if (manque(evaluation)) context.report({ at: evaluation, data });
      else if (manque(document)) context.report({ at: document, message: 'garanties', data });
    }
  },
  examples: {
    bad: {
      fiche:
        'transferts:\n  - { destinataire: Cabinet Oak LLP, pays: IN, garantie: derogation-49-imperieux, document: engagement du cabinet }\ndestinataires:\n  - { type: interne, service: ressources-humaines }\n  - { type: pays-tiers, nom: Cabinet Oak LLP }',
    },
    good: {
      fiche:
        'transferts:\n  - { destinataire: Cabinet Oak LLP, pays: IN, garantie: derogation-49-imperieux, document: engagement du cabinet, evaluation: note du 12 janvier 2026 }\ndestinataires:\n  - { type: interne, service: ressources-humaines }\n  - { type: pays-tiers, nom: Cabinet Oak LLP }',
    },
  },
});

const manque = ({ etat }: Reponse<unknown>) => etat === 'absente' || etat === 'aucun';
