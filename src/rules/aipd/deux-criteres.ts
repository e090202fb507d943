import { ficheRule } from '../../lint/rule.ts';
import { rgpd } from '../sources.ts';
import { deuxCriteres } from './constats.ts';
import { aipdDe, criteresReunis } from './decision.ts';
import { LIGNES_DIRECTRICES } from './textes.ts';

export const aipdDeuxCriteres = ficheRule({
  id: 'aipd-deux-criteres',
  role: 'responsable',
  severity: 'warning',
  source: 'cnil',
  references: [LIGNES_DIRECTRICES, rgpd('35(1)')],
  what: 'Une fiche qui réunit au moins deux des neuf critères a une AIPD, ou dit pourquoi elle s’en écarte.',
  why: 'Les lignes directrices tiennent en général l’AIPD pour requise à partir de deux critères ; on peut s’en écarter en l’expliquant, avec l’avis du DPO s’il y en a un. Un seul critère peut suffire si le risque est élevé.',
  messages: {
    default:
      '{n} critères ({liste}) sont réunis pour {ref} : à partir de deux, une AIPD est en principe requise.',
  },
  repair:
    'Faites l’AIPD et passez `aipd.statut` à `en-cours`, ou documentez l’écart : `statut: non-requise`, `motif` et `avis_dpo`.',
  reads: ['aipd.criteres', 'aipd.statut', 'aipd.motif', 'aipd.avis_dpo', 'registre.dpo'],
  check(fiche, { partage, report }) {
    const aipd = aipdDe(fiche);
    if (!aipd || !deuxCriteres(fiche, partage)) return;
    const reunis = criteresReunis(fiche);
    const liste = reunis.map(({ id }) => id).join(', ');
    report({ at: aipd.criteres, data: { ref: fiche.ref, n: reunis.length, liste } });
  },
  examples: {
    bad: {
      fiche: `aipd: { statut: non-requise, criteres: [surveillance, vulnerables], motif: caméras peu nombreuses, date: 2026-01-12 }
`,
    },
    good: {
      fiche: `aipd: { statut: non-requise, criteres: [surveillance, vulnerables], motif: une seule caméra tournée vers la rue, date: 2026-01-12, avis_dpo: écart accepté le 8 janvier 2026 }
`,
    },
  },
});
