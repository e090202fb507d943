import { ficheRule } from '../../lint/rule.ts';
import { isoDe, moisEntre } from '../../model/date.ts';
import { enVigueur } from '../../model/pays.ts';
import { plier } from '../../model/pliage.ts';
import { elements, type Reponse, valeur } from '../../model/reponse.ts';
import type { Partage } from '../../register/partage.ts';
import { rgpd } from '../sources.ts';
import { destinataireOuInconnu, type TransfertDeclare, transfertsDeclares } from './declares.ts';
import { DECISIONS_ADEQUATION } from './sources.ts';

export const conditionAdequation = ficheRule({
  id: 'transfert-condition-adequation',
  role: 'toutes',
  severity: 'warning',
  severities: { ancienne: 'info' },
  source: 'loi',
  references: [rgpd('45'), DECISIONS_ADEQUATION],
  what: 'Quand l’adéquation d’un pays est limitée, la fiche garde la preuve que le destinataire en relève.',
  why: 'Certaines décisions ne couvrent que des organismes certifiés ou un secteur. Hors de ce champ, le transfert n’a pas de fondement.',
  messages: {
    default:
      'L’adéquation reconnue ({lieu}) est limitée à « {portee} » : documentez que « {destinataire} » en relève ({ref}).',
    ancienne:
      'La certification de « {destinataire} » ({lieu}) a été vue le {date}, il y a plus d’un an ; elle est annuelle ({ref}).',
  },
  repair: {
    default:
      'Ajoutez `document` (preuve de l’inscription ou du secteur) ou `verifie_le`, sinon une garantie de l’article 46 (`cct`…).',
    ancienne: 'Vérifiez que la certification court toujours, puis mettez `verifie_le` à jour.',
  },
  reads: ['transferts[].garantie', 'transferts[].document', 'transferts[].verifie_le', 'registre.acteurs'],
  check(fiche, context) {
    const { ref } = fiche;
    for (const declare of transfertsDeclares(fiche, context)) {
      if (declare.situation?.forme !== 'adequat' || !reposeSurAdequation(declare, context.today)) continue;
      const { condition, portee, garantie } = declare.situation.decision;
      if (!condition) continue;
      const { document, verifie_le: vu } = declare.transfert;
      const { lieu } = declare;
      const destinataire = destinataireOuInconnu(declare);
      const date = isoDe(valeur(vu));
      if (manque(document) && manque(vu) && !estCertifie(declare, context.partage)) {
        context.report({ at: document, data: { lieu, portee, destinataire, ref } });
      } else if (garantie === 'dpf' && date && moisEntre(date, context.today) >= 12) {
        context.report({ at: vu, message: 'ancienne', data: { destinataire, lieu, date, ref } });
      }
    }
  },
  examples: {
    bad: {
      registre:
        'acteurs:\n  paieclair: { nom: PaieClair Inc., ville: Columbus, pays: US, courriel: rgpd@paieclair.example }\n  mairie-amboise: { nom: Mairie d’Amboise, ville: Amboise, pays: FR, courriel: dpo@ville-amboise.example }',
      fiche: 'transferts:\n  - { destinataire: paieclair, pays: US, garantie: dpf }',
    },
    good: {
      registre:
        'acteurs:\n  paieclair: { nom: PaieClair Inc., ville: Columbus, pays: US, courriel: rgpd@paieclair.example }\n  mairie-amboise: { nom: Mairie d’Amboise, ville: Amboise, pays: FR, courriel: dpo@ville-amboise.example }',
      fiche:
        'transferts:\n  - { destinataire: paieclair, pays: US, garantie: dpf, document: fiche de la Data Privacy Framework List, verifie_le: 2026-09-22 }',
    },
  },
});

const manque = ({ etat }: Reponse<unknown>) => etat === 'absente' || etat === 'aucun';

/** No guarantee but the adequacy itself, said or not; what is no longer valid is another rule's. */
function reposeSurAdequation({ transfert, garanties }: TransfertDeclare, today: string): boolean {
  if (garanties.length === 0) return manque(transfert.garantie);
  return garanties.every(({ garantie }) => garantie.famille === 'adequation' && enVigueur(garantie, today));
}

/** The actor lists the certification among its own. */
function estCertifie({ transfert }: TransfertDeclare, { acteurs }: Partage): boolean {
  const id = valeur(transfert.destinataire);
  const acteur = id === undefined ? undefined : acteurs.get(id);
  const lu = acteur && valeur(acteur);
  const certifications = lu ? elements(lu.certifications).map(plier) : [];
  return certifications.some((une) => /\bdpf\b|data privacy framework/.test(une));
}
