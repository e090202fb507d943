import { ficheRule } from '../../lint/rule.ts';
import { elements, valeur } from '../../model/reponse.ts';
import type { Fiche } from '../../register/fiche.ts';
import { rgpd } from '../sources.ts';
import { sansObjet } from './adequat.ts';
import { transfertsDeclares } from './declares.ts';

export const autorisationAbsente = ficheRule({
  id: 'transfert-autorisation-absente',
  role: 'toutes',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('46(3)')],
  what: 'Des clauses particulières ou un arrangement administratif citent l’autorisation de la CNIL.',
  why: 'L’article 46(3) n’admet ces garanties qu’avec l’autorisation de l’autorité de contrôle.',
  messages: {
    default:
      'La garantie « {garantie} » ({lieu}) demande l’autorisation de la CNIL : la fiche {ref} n’en cite aucune.',
  },
  repair: 'Ajoutez à `formalites` une entrée `type: autorisation-cnil` avec sa référence et sa date.',
  reads: ['transferts[].garantie', 'formalites[].type'],
  check(fiche, context) {
    if (citeAutorisation(fiche)) return;
    for (const declare of transfertsDeclares(fiche, context)) {
      const soumise = declare.garanties.find(({ garantie }) => garantie.autorisationCnil);
      if (!soumise || sansObjet(declare)) continue;
      const data = { garantie: soumise.garantie.label, lieu: declare.lieu, ref: fiche.ref };
      context.report({ at: soumise.origine, data });
    }
  },
  examples: {
    bad: {
      fiche:
        'transferts:\n  - { destinataire: paieclair, pays: MA, garantie: clauses-ad-hoc, document: annexe 4 du contrat }',
    },
    good: {
      fiche:
        'transferts:\n  - { destinataire: paieclair, pays: MA, garantie: clauses-ad-hoc, document: annexe 4 du contrat }\nformalites:\n  - { type: autorisation-cnil, reference: délibération n° 2026-014, date: 2026-02-05 }',
    },
  },
});

/** A list that is not settled yet may hold it. */
function citeAutorisation({ formalites }: Fiche): boolean {
  if (formalites.etat === 'a-preciser' || formalites.etat === 'illisible') return true;
  return elements(formalites).some(
    ({ type }) => type.etat !== 'donnee' || valeur(type) === 'autorisation-cnil',
  );
}
