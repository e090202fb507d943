import { ficheRule } from '../../lint/rule.ts';
import { ajouterMois, isoDe } from '../../model/date.ts';
import { valeur } from '../../model/reponse.ts';
import { rgpd } from '../sources.ts';
import { aipdDe } from './decision.ts';
import { moisAvantRevue } from './seuils.ts';
import { LIGNES_DIRECTRICES } from './textes.ts';

export const aipdPerimee = ficheRule({
  id: 'aipd-perimee',
  role: 'responsable',
  severity: 'warning',
  source: 'cnil',
  references: [LIGNES_DIRECTRICES, rgpd('35(11)')],
  what: 'Une AIPD a été revue depuis moins de trois ans.',
  why: 'L’AIPD se revoit quand le risque évolue et, d’après les lignes directrices de la CNIL, en tout état de cause tous les trois ans.',
  messages: {
    default: 'L’AIPD de {ref} date du {date} : la CNIL demande de la revoir au moins tous les trois ans.',
  },
  repair: 'Revoyez l’AIPD, puis mettez la date de cette revue dans `aipd.date`.',
  reads: ['aipd.statut', 'aipd.date'],
  check(fiche, { today, report }) {
    const aipd = aipdDe(fiche);
    if (!aipd || fiche.arretee || valeur(aipd.statut) !== 'realisee') return;
    const date = isoDe(valeur(aipd.date));
    if (date && ajouterMois(date, moisAvantRevue()) < today)
      report({ at: aipd.date, data: { ref: fiche.ref, date } });
  },
  examples: {
    bad: { fiche: 'aipd: { statut: realisee, date: 2022-03-14, avis_dpo: favorable }' },
    good: { fiche: 'aipd: { statut: realisee, date: 2025-03-10, avis_dpo: favorable }' },
  },
});
