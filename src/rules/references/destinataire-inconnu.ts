import { ficheRule } from '../../lint/rule.ts';
import { elements, valeur } from '../../model/reponse.ts';
import { FORME } from '../sources.ts';
import { estIdentifiant, proposer } from './annuaire.ts';
import { destinatairesConnus } from './cibles.ts';
import { suggestions } from './suggestions.ts';

export const destinataireInconnu = ficheRule({
  id: 'destinataire-inconnu',
  role: 'toutes',
  severity: 'warning',
  source: 'structure',
  references: [FORME],
  what: 'Un identifiant cité par une opération ou par un flux désigne un acteur, un service ou un destinataire.',
  why: 'Opérations et flux se disent aussi en toutes lettres : un identifiant mal écrit passerait pour un nom et s’imprimerait tel quel.',
  messages: {
    default:
      '« {id} » n’est ni un acteur, ni un service, ni un destinataire de {ref} : vouliez-vous dire « {proposition} » ?',
  },
  repair: 'Écrivez `{proposition}`, ou nommez en toutes lettres ce que vous visez.',
  reads: ['operations[].destinataires', 'flux[].de', 'flux[].vers'],
  check(fiche, { partage, report }) {
    const suggerer = suggestions();
    const connus = destinatairesConnus(fiche, partage);
    const cites = [
      ...elements(fiche.operations).flatMap(({ destinataires }) => valeur(destinataires) ?? []),
      ...elements(fiche.flux).flatMap(({ de, vers }) => [de, vers]),
    ];
    for (const at of cites) {
      const id = valeur(at);
      if (id === undefined || !id.includes('-') || !estIdentifiant(id) || connus.has(id)) continue;
      const proposition = suggerer(() => proposer(id, connus));
      if (proposition) report({ at, data: { id, ref: fiche.ref, proposition } });
    }
  },
  examples: {
    bad: {
      fiche:
        'operations:\n  - { operation: communication, description: envoi des virements à la banque, destinataires: [ressource-humaine] }',
    },
    good: {
      fiche:
        'operations:\n  - { operation: communication, description: envoi des virements à la banque, destinataires: [ressources-humaines] }',
    },
  },
});
