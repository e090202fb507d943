import { ficheRule } from '../../lint/rule.ts';
import { rgpd } from '../sources.ts';
import { transfertsDeclares } from './declares.ts';
import { CJUE_SCHREMS_1, CJUE_SCHREMS_2 } from './sources.ts';

export const garantieObsolete = ficheRule({
  id: 'transfert-garantie-obsolete',
  role: 'toutes',
  severity: 'error',
  severities: { 'pas-encore': 'warning' },
  source: 'loi',
  references: [rgpd('44'), rgpd('45'), CJUE_SCHREMS_2, CJUE_SCHREMS_1],
  what: 'Une garantie de transfert est en vigueur le jour où le registre est lu.',
  why: 'La Cour de justice a annulé les décisions Safe Harbor et Privacy Shield : un transfert qui ne repose que sur elles est interdit. La liste du modèle de la CNIL de 2019 propose encore le Privacy Shield.',
  messages: {
    default: '« {garantie} » n’est plus valable ({cause}) : fiche {ref}.',
    'pas-encore': '« {garantie} » ne vaut que depuis le {date} : fiche {ref}.',
  },
  repair: {
    default:
      'Choisissez une garantie en vigueur : `dpf` si le destinataire est certifié, `cct`, `bcr`… et joignez son `document`.',
    'pas-encore': 'Écrivez la garantie qui valait à cette date.',
  },
  reads: ['transferts[].garantie'],
  check(fiche, { report, ...context }) {
    const { ref } = fiche;
    const { today } = context;
    for (const { garanties, situation } of transfertsDeclares(fiche, context)) {
      if (situation?.forme === 'interieur') continue;
      for (const { garantie, origine: at } of garanties) {
        const { label, valableDu, valableJusquAu, fin } = garantie;
        if (valableJusquAu && valableJusquAu < today) {
          report({ at, data: { garantie: label, cause: fin ?? `jusqu’au ${valableJusquAu}`, ref } });
        } else if (valableDu && today < valableDu) {
          report({ at, message: 'pas-encore', data: { garantie: label, date: valableDu, ref } });
        }
      }
    }
  },
  examples: {
    bad: {
      fiche:
        'transferts:\n  - { destinataire: paieclair, pays: US, garantie: privacy-shield, document: inscription du 3 mai 2019 }',
    },
    good: {
      fiche:
        'transferts:\n  - { destinataire: paieclair, pays: US, garantie: cct, module: 2, document: annexe 4 du contrat, aitd: note du 12 janvier 2026 }',
    },
  },
});
