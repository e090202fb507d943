import { ficheRule } from '../../lint/rule.ts';
import { CNIL_REGISTRE, rgpd } from '../sources.ts';
import { sansObjet } from './adequat.ts';
import { transfertsDeclares } from './declares.ts';

export const documentAbsent = ficheRule({
  id: 'transfert-document-absent',
  role: 'toutes',
  severity: 'warning',
  source: 'cnil',
  references: [CNIL_REGISTRE, rgpd('46'), rgpd('47'), rgpd('49')],
  what: 'La garantie d’un transfert cite le document qui la prouve.',
  why: 'La CNIL conseille de garder au registre les documents relatifs aux transferts : clauses signées, règles d’entreprise, autorisation.',
  messages: { default: 'La garantie « {garantie} » ({lieu}) n’a pas de document joint : fiche {ref}.' },
  repair: 'Ajoutez `document` : le lien ou la référence du document signé.',
  reads: ['transferts[].document', 'transferts[].garantie'],
  check(fiche, context) {
    for (const declare of transfertsDeclares(fiche, context)) {
      const { document } = declare.transfert;
      const aProuver = declare.garanties.filter(({ garantie }) => demandeDocument(garantie));
      if (sansObjet(declare) || aProuver.length === 0) continue;
      if (document.etat !== 'absente' && document.etat !== 'aucun') continue;
      const garantie = aProuver.map(({ garantie: { label } }) => label).join(' », « ');
      context.report({ at: document, data: { garantie, lieu: declare.lieu, ref: fiche.ref } });
    }
  },
  examples: {
    bad: {
      fiche:
        'transferts:\n  - { destinataire: paieclair, pays: MA, garantie: cct, module: 2, aitd: note du 12 janvier 2026 }',
    },
    good: {
      fiche:
        'transferts:\n  - { destinataire: paieclair, pays: MA, garantie: cct, module: 2, document: annexe 4 du contrat, aitd: note du 12 janvier 2026 }',
    },
  },
});

/** Adequacy has its own proof; for compelling interests Article 30 asks for more. */
const demandeDocument = (garantie: {
  readonly famille: string;
  readonly documentRequis: boolean;
  readonly evaluationDansRegistre?: true;
}) => garantie.documentRequis && garantie.famille !== 'adequation' && !garantie.evaluationDansRegistre;
