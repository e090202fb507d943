import { ficheRule } from '../../lint/rule.ts';
import { estAbsente, valeur } from '../../model/reponse.ts';
import { aipdDe } from './decision.ts';
import { LIGNES_DIRECTRICES } from './textes.ts';

export const aipdDateAbsente = ficheRule({
  id: 'aipd-date-absente',
  role: 'responsable',
  severity: 'info',
  source: 'cnil',
  references: [LIGNES_DIRECTRICES],
  what: 'Une AIPD réalisée est datée.',
  why: 'La revue de l’AIPD est due tous les trois ans au plus tard : sans date, personne ne sait quand.',
  messages: { default: 'L’AIPD de {ref} est dite réalisée sans date.' },
  repair: 'Ajoutez `aipd.date` (AAAA-MM-JJ), et `aipd.lien` vers le document si vous le pouvez.',
  reads: ['aipd.statut', 'aipd.date'],
  check(fiche, { report }) {
    const aipd = aipdDe(fiche);
    if (!aipd || fiche.arretee || valeur(aipd.statut) !== 'realisee' || !estAbsente(aipd.date)) return;
    report({ at: aipd.date, data: { ref: fiche.ref } });
  },
  examples: {
    bad: { fiche: 'aipd: { statut: realisee, avis_dpo: favorable }' },
    good: { fiche: 'aipd: { statut: realisee, date: 2025-03-10, avis_dpo: favorable }' },
  },
});
