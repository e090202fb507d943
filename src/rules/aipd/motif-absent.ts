import { ficheRule } from '../../lint/rule.ts';
import { plier } from '../../model/pliage.ts';
import { estAbsente, valeur } from '../../model/reponse.ts';
import { dejaDemandee } from './constats.ts';
import { aipdDe } from './decision.ts';
import { LIGNES_DIRECTRICES, LISTE_NON_REQUISE } from './textes.ts';

export const aipdMotifAbsent = ficheRule({
  id: 'aipd-motif-absent',
  role: 'responsable',
  severity: 'warning',
  source: 'cnil',
  references: [LIGNES_DIRECTRICES, LISTE_NON_REQUISE],
  what: 'Une AIPD dite non requise est motivée.',
  why: 'Écarter l’AIPD est une décision : sans motif, personne ne peut la relire quand le traitement change.',
  messages: { default: 'L’AIPD de {ref} est dite non requise sans motif.' },
  repair:
    'Ajoutez `motif` (l’analyse en une phrase), ou `exemption` avec le type de la délibération n° 2019-118.',
  reads: ['aipd.statut', 'aipd.motif', 'aipd.exemption'],
  check(fiche, { partage, report }) {
    const aipd = aipdDe(fiche);
    if (!aipd || valeur(aipd.statut) !== 'non-requise') return;
    const motive = !estAbsente(aipd.motif) && !neDitRien(valeur(aipd.motif) ?? 'en suspens');
    if (motive || !estAbsente(aipd.exemption) || dejaDemandee(fiche, partage)) return;
    report({ at: aipd.motif, data: { ref: fiche.ref } });
  },
  examples: {
    bad: { fiche: 'aipd: { statut: non-requise, date: 2026-01-12 }' },
    good: {
      fiche:
        'aipd: { statut: non-requise, motif: "trois salariés, aucune donnée sensible", date: 2026-01-12 }',
    },
  },
});

/** « non », « sans objet »: the statut again, not a reason. */
const neDitRien = (motif: string) =>
  /^(?:non(?: requise?)?|oui|ok|ras|nr|sans objet|voir dpo)[.]?$/.test(plier(motif));
