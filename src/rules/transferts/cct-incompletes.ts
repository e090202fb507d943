import { ficheRule } from '../../lint/rule.ts';
import { enVigueur } from '../../model/pays.ts';
import { rgpd } from '../sources.ts';
import { sansObjet } from './adequat.ts';
import { type TransfertDeclare, transfertsDeclares } from './declares.ts';
import { CCT_2021, CJUE_SCHREMS_2 } from './sources.ts';

// Contracts on the former clauses stopped being valid on 27 December 2022.
const SEULES_CCT_2021 = '2022-12-28';

export const cctIncompletes = ficheRule({
  id: 'transfert-cct-incompletes',
  role: 'toutes',
  severity: 'info',
  source: 'usage',
  references: [rgpd('46(2)(c)'), CCT_2021, CJUE_SCHREMS_2],
  what: 'Les clauses contractuelles types disent leur module et renvoient à l’analyse du transfert.',
  why: 'Les clauses de 2021 ont quatre modules, selon le rôle de chaque partie. Elles demandent aux parties d’évaluer le droit du pays de destination, et de garder cette évaluation.',
  messages: {
    module: 'Les clauses contractuelles types ({lieu}) ne disent pas leur module : fiche {ref}.',
    aitd: 'Les clauses contractuelles types ({lieu}) ne renvoient à aucune analyse du transfert : fiche {ref}.',
  },
  repair: {
    module:
      'Ajoutez `module` : 1 responsable à responsable, 2 responsable à sous-traitant, 3 sous-traitant à sous-traitant, 4 sous-traitant à responsable.',
    aitd: 'Ajoutez `aitd` : le lien ou la référence de l’analyse d’impact du transfert.',
  },
  reads: ['transferts[].module', 'transferts[].aitd', 'transferts[].garantie'],
  check(fiche, context) {
    if (context.today < SEULES_CCT_2021) return;
    for (const declare of transfertsDeclares(fiche, context)) {
      const { transfert, lieu } = declare;
      if (sansObjet(declare) || !reposeSurCct(declare, context.today)) continue;
      const data = { lieu, ref: fiche.ref };
      if (transfert.module.etat === 'absente')
        context.report({ at: transfert.module, message: 'module', data });
      if (transfert.aitd.etat === 'absente') context.report({ at: transfert.aitd, message: 'aitd', data });
    }
  },
  examples: {
    bad: {
      fiche:
        'transferts:\n  - { destinataire: paieclair, pays: MA, garantie: cct, document: annexe 4 du contrat }',
    },
    good: {
      fiche:
        'transferts:\n  - { destinataire: paieclair, pays: MA, garantie: cct, module: 2, document: annexe 4 du contrat, aitd: note du 12 janvier 2026 }',
    },
  },
});

/** The clauses carry the transfer: beside a certification in force they are a precaution. */
function reposeSurCct({ garanties }: TransfertDeclare, today: string): boolean {
  const enCours = garanties.filter(({ garantie }) => enVigueur(garantie, today));
  return (
    enCours.some(({ garantie }) => garantie.modules === true) &&
    enCours.every(({ garantie }) => garantie.famille !== 'adequation')
  );
}
