import { ficheRule } from '../../lint/rule.ts';
import { isoDe } from '../../model/date.ts';
import { valeur } from '../../model/reponse.ts';
import type { FicheResponsable } from '../../register/fiche.ts';
import { rgpd } from '../sources.ts';
import { aipdDe } from './decision.ts';

export const aipdRequiseNonRealisee = ficheRule({
  id: 'aipd-requise-non-realisee',
  role: 'responsable',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('35(1)')],
  what: 'Un traitement dont l’AIPD est requise ne tourne pas avant qu’elle soit faite.',
  why: 'L’analyse se fait avant le traitement : c’est elle qui dit si les mesures prévues suffisent, ou s’il faut consulter la CNIL.',
  messages: {
    default: '{ref} est en cours alors que son AIPD n’est pas réalisée.',
    inachevee: '{ref} est en cours alors que son AIPD n’est pas achevée.',
  },
  repair: {
    default: 'Faites l’AIPD, ou suspendez le traitement jusqu’à ce qu’elle soit faite (`statut: projet`).',
    inachevee:
      'Achevez l’AIPD et écrivez `statut: realisee` avec sa `date` ; d’ici là, suspendez ce qui peut l’être.',
  },
  reads: ['aipd.statut', 'statut', 'date_debut'],
  check(fiche, { today, report }) {
    const aipd = aipdDe(fiche);
    const statut = aipd && valeur(aipd.statut);
    if (!aipd || !estEnCours(fiche, today)) return;
    const data = { ref: fiche.ref };
    if (statut === 'requise') report({ at: aipd.statut, message: 'default', data });
    if (statut === 'en-cours') report({ at: aipd.statut, message: 'inachevee', data });
  },
  examples: {
    bad: {
      fiche: 'aipd: { statut: requise, motif: suivi continu de l’activité des salariés, date: 2026-01-12 }',
    },
    good: { fiche: 'aipd: { statut: realisee, date: 2025-03-10, avis_dpo: favorable }' },
  },
});

/** The processing has begun, as far as the fiche says. */
function estEnCours(fiche: FicheResponsable, today: string): boolean {
  const debut = isoDe(valeur(fiche.date_debut));
  if (debut !== undefined && debut > today) return false;
  return valeur(fiche.statut) === 'en-cours' || (fiche.statut.etat === 'absente' && debut !== undefined);
}
