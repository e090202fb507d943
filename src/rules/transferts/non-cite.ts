import { ficheRule } from '../../lint/rule.ts';
import { elements, type Reponse, valeur } from '../../model/reponse.ts';
import type { Fiche } from '../../register/fiche.ts';
import type { Partage } from '../../register/partage.ts';
import { CNIL_SOUS_TRAITANT, rgpd } from '../sources.ts';
import { type TransfertDeclare, transfertsDeclares } from './declares.ts';
import { nomsDe, nomsPartages, parmi } from './nommer.ts';

export const nonCite = ficheRule({
  id: 'transfert-non-cite-destinataire',
  role: 'toutes',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('30(1)(d)'), rgpd('28(2)'), CNIL_SOUS_TRAITANT],
  what: 'Qui reçoit les données d’un transfert figure aussi parmi les destinataires, ou parmi les sous-traitants ultérieurs.',
  why: 'L’article 30 demande les destinataires, y compris dans les pays tiers. Un nom qui n’est que dans un tableau échappe à l’information des personnes et au suivi des contrats.',
  messages: {
    default:
      'Le destinataire « {destinataire} » du transfert n’apparaît pas dans les destinataires de {ref}.',
    ulterieur:
      'Le destinataire « {destinataire} » du transfert n’est ni un client ni un sous-traitant ultérieur de {ref}.',
    'sans-nom': 'Le transfert ({lieu}) de {ref} ne dit pas qui reçoit les données.',
  },
  repair: {
    default: 'Ajoutez-le à `destinataires`, sous le même nom ou le même `acteur`.',
    ulterieur: 'Ajoutez-le à `sous_traitants_ulterieurs`, sous le même nom ou le même `acteur`.',
    'sans-nom': 'Ajoutez `destinataire` au transfert : un acteur, ou un nom.',
  },
  reads: [
    'transferts[].destinataire',
    'destinataires[].nom',
    'destinataires[].acteur',
    'sous_traitants_ulterieurs[].acteur',
  ],
  check(fiche, context) {
    const { ref } = fiche;
    if (fiche.transferts.etat !== 'donnee') return;
    const cites = nomsCites(fiche, context.partage);
    const estCite = parmi(cites ?? []);
    for (const declare of transfertsDeclares(fiche, context)) {
      const { transfert, destinataire, lieu, situation } = declare;
      if (!situation || situation.forme === 'interieur') continue;
      const at = transfert.destinataire;
      if (at.etat === 'absente') context.report({ at, message: 'sans-nom', data: { lieu, ref } });
      if (destinataire === undefined || !cites || nomsDuTransfert(declare, context.partage).some(estCite))
        continue;
      const data = { destinataire, ref };
      context.report(fiche.role === 'responsable' ? { at, data } : { at, message: 'ulterieur', data });
    }
  },
  examples: {
    bad: {
      fiche:
        'transferts:\n  - { destinataire: Norwood Payroll, pays: IN, garantie: bcr, document: règles d’entreprise de 2025 }',
    },
    good: {
      fiche:
        'transferts:\n  - { destinataire: Norwood Payroll, pays: IN, garantie: bcr, document: règles d’entreprise de 2025 }\ndestinataires:\n  - { type: interne, service: ressources-humaines }\n  - { type: pays-tiers, nom: Norwood Payroll }',
    },
  },
});

function nomsDuTransfert({ transfert, destinataire }: TransfertDeclare, partage: Partage): string[] {
  const ecrit = valeur(transfert.destinataire)!;
  return [ecrit, destinataire!, ...nomsPartages(ecrit, partage)];
}

/** All who may receive the data; `undefined` while the list itself is missing or unsettled. */
function nomsCites(fiche: Fiche, partage: Partage): string[] | undefined {
  if (fiche.role === 'responsable') return noms(fiche.destinataires, partage);
  const ulterieurs = noms(fiche.sous_traitants_ulterieurs, partage);
  const clients = noms(fiche.clients, partage);
  return ulterieurs && clients
    ? [...ulterieurs, ...clients, ...(noms(fiche.destinataires, partage) ?? [])]
    : undefined;
}

function noms(
  liste: Reponse<readonly Reponse<Parameters<typeof nomsDe>[0]>[]>,
  partage: Partage,
): string[] | undefined {
  if (liste.etat === 'aucun') return [];
  if (liste.etat !== 'donnee' || liste.valeur.some(({ etat }) => etat !== 'donnee')) return undefined;
  return elements(liste).flatMap((cite) => nomsDe(cite, partage));
}
