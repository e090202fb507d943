import { ficheRule } from '../../lint/rule.ts';
import { isoDe } from '../../model/date.ts';
import { elements, valeur } from '../../model/reponse.ts';
import type { Fiche } from '../../register/fiche.ts';
import { CHEMIN_DATE } from '../../register/textes.ts';
import { FORME } from '../sources.ts';

export const dateFuture = ficheRule({
  id: 'date-future',
  role: 'toutes',
  severity: 'warning',
  source: 'usage',
  references: [FORME],
  what: 'Ce qui est dit fait ne porte pas une date à venir.',
  why: 'Une fiche créée, mise à jour, revue ou vérifiée l’a été au plus tard aujourd’hui : une date à venir est une faute de frappe, ou un engagement pris pour un fait.',
  messages: { default: 'La date {date} de la fiche {ref} est dans le futur.' },
  repair: 'Corrigez la date : celle du jour où c’est réellement fait, au plus tard aujourd’hui.',
  reads: [
    'date_creation',
    'date_mise_a_jour',
    'transferts[].verifie_le',
    'aipd.statut',
    'aipd.date',
    'revue.date',
  ],
  notices: (_texte, chemin) => chemin === CHEMIN_DATE,
  check(fiche, { today, report }) {
    for (const reponse of datesFaites(fiche)) {
      const date = isoDe(valeur(reponse));
      if (date && date > today) report({ at: reponse, data: { date, ref: fiche.ref } });
    }
  },
  examples: {
    bad: { fiche: 'date_mise_a_jour: 2027-09-15' },
    good: { fiche: 'date_mise_a_jour: 2026-09-15' },
  },
});

/** Dates of what has happened; a contract, or a DPIA not yet done, may rightly be dated later. */
function datesFaites(fiche: Fiche) {
  const aipd = valeur(fiche.aipd);
  const faite = aipd && ['realisee', 'non-requise'].includes(valeur(aipd.statut) ?? '');
  const revue = valeur(fiche.revue);
  return [
    fiche.date_creation,
    fiche.date_mise_a_jour,
    ...elements(fiche.transferts).map(({ verifie_le }) => verifie_le),
    ...(faite ? [aipd.date] : []),
    ...(revue ? [revue.date] : []),
  ];
}
