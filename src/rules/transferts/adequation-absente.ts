import type { Adequation } from '../../data/pays.ts';
import { ficheRule } from '../../lint/rule.ts';
import { ajouterMois } from '../../model/date.ts';
import { decisionsOrganisation, decisionsPays, enVigueur } from '../../model/pays.ts';
import { rgpd } from '../sources.ts';
import { connuAu, type GarantieDeclaree, type TransfertDeclare, transfertsDeclares } from './declares.ts';
import { DECISIONS_ADEQUATION } from './sources.ts';

export const adequationAbsente = ficheRule({
  id: 'transfert-adequation-absente',
  role: 'toutes',
  severity: 'warning',
  severities: { bientot: 'info' },
  source: 'loi',
  references: [rgpd('45'), DECISIONS_ADEQUATION],
  what: 'Un transfert fondé sur l’adéquation vise un pays qu’une décision en vigueur reconnaît.',
  why: 'Une décision d’adéquation peut expirer, être abrogée ou annulée : dès ce jour, chaque transfert qui reposait sur elle demande une autre garantie.',
  messages: {
    default:
      'La fiche {ref} invoque l’adéquation ({lieu}) : aucune décision de la Commission n’est connue au {date}.',
    finie:
      'La fiche {ref} invoque l’adéquation ({lieu}) : la décision {decision} ne valait que jusqu’au {fin} ({cause}).',
    ailleurs:
      '« {garantie} » ne couvre que {couvert} : la fiche {ref} l’invoque pour un autre pays ({lieu}).',
    bientot:
      'La décision d’adéquation {decision} ({lieu}) expire le {fin} et rien ne lui succède encore : fiche {ref}.',
  },
  repair: {
    default: 'Choisissez une garantie de l’article 46 (`cct`, `bcr`…) ou une dérogation de l’article 49.',
    finie: 'Choisissez une garantie en vigueur (`cct`, `bcr`…) ou une dérogation de l’article 49.',
    ailleurs: 'Corrigez `pays`, ou choisissez une garantie qui vaut pour ce pays (`cct`, `bcr`…).',
    bientot:
      'Préparez une garantie de l’article 46 (`cct`…) pour le cas où la décision ne serait pas renouvelée.',
  },
  reads: ['transferts[].garantie', 'transferts[].pays', 'transferts[].organisation'],
  check(fiche, context) {
    const { ref } = fiche;
    for (const declare of transfertsDeclares(fiche, context)) {
      const { lieu, situation } = declare;
      const invoquee = declare.garanties.find(({ garantie }) => garantie.id === 'adequation');
      const date = connuAu(context.today);
      const ailleurs = garantieAilleurs(declare, context.today);
      if (ailleurs) {
        const { garantie, couvert, origine } = ailleurs;
        context.report({ at: origine, message: 'ailleurs', data: { garantie, couvert, lieu, ref } });
      }
      if (situation?.forme === 'tiers' && invoquee) {
        const finie = derniereFinie(declare, context.today);
        const at = invoquee.origine;
        if (!finie) context.report({ at, data: { ref, lieu, date } });
        else context.report({ at, message: 'finie', data: { ref, lieu, ...finie } });
      }
      const bientot = invoquee && expireBientot(declare, context.today);
      if (bientot)
        context.report({ at: invoquee.origine, message: 'bientot', data: { ref, lieu, ...bientot } });
    }
  },
  examples: {
    bad: { fiche: 'transferts:\n  - { destinataire: paieclair, pays: MA, garantie: adequation }' },
    good: { fiche: 'transferts:\n  - { destinataire: paieclair, pays: CH, garantie: adequation }' },
  },
});

const decisions = ({ pays, lieu }: TransfertDeclare): Adequation[] =>
  pays === undefined ? decisionsOrganisation(lieu) : decisionsPays(pays);

function derniereFinie(declare: TransfertDeclare, today: string) {
  const finies = decisions(declare).filter(({ valableJusquAu }) => valableJusquAu && valableJusquAu < today);
  const derniere = finies.sort((a, b) => (a.valableDu < b.valableDu ? 1 : -1))[0];
  if (!derniere) return undefined;
  return {
    decision: derniere.decision,
    fin: derniere.valableJusquAu!,
    cause: derniere.fin ?? 'terme de la décision',
  };
}

const PREAVIS_MOIS = 6;

/** Only a decision that says its own end: an annulment is known on its day. */
function expireBientot(declare: TransfertDeclare, today: string) {
  if (declare.situation?.forme !== 'adequat') return undefined;
  const { decision, valableJusquAu: fin, fin: annulation } = declare.situation.decision;
  if (!fin || annulation || fin > ajouterMois(today, PREAVIS_MOIS)) return undefined;
  const suivante = decisions(declare).some(({ valableDu }) => valableDu > fin);
  return suivante ? undefined : { decision, fin };
}

/** A scheme made for one country, invoked for another. */
function garantieAilleurs({ garanties, pays, situation }: TransfertDeclare, today: string) {
  if (pays === undefined || pays === 'US' || situation?.forme === 'interieur') return undefined;
  const schema = garanties.find((une) => estAmericaine(une) && enVigueur(une.garantie, today));
  if (!schema) return undefined;
  return {
    garantie: schema.garantie.label,
    couvert: 'des organismes établis aux États-Unis',
    origine: schema.origine,
  };
}

const estAmericaine = ({ garantie: { id } }: GarantieDeclaree) =>
  id === 'dpf' || id === 'privacy-shield' || id === 'safe-harbor';
