import { ficheRule } from '../../lint/rule.ts';
import { entrees } from '../../model/reponse.ts';
import { rgpd } from '../sources.ts';

export const sortDonneesAbsent = ficheRule({
  id: 'st30-sort-donnees',
  role: 'sous-traitant',
  severity: 'info',
  source: 'loi',
  references: [rgpd('28(3)(g)')],
  what: 'La fiche dit ce que deviennent les données à la fin de la prestation.',
  why: 'L’article 28(3)(g) prévoit leur suppression ou leur restitution au responsable, selon son choix.',
  messages: { default: 'La fiche {ref} ne dit pas ce que deviennent les données en fin de contrat.' },
  repair: 'Ajoutez `sort_donnees` au client : suppression ou restitution, et dans quel délai.',
  reads: ['clients[].sort_donnees'],
  check({ clients, ref }, { report }) {
    for (const { valeur: client } of entrees(clients)) {
      if (client.sort_donnees.etat === 'absente') report({ at: client.sort_donnees, data: { ref } });
    }
  },
  examples: {
    bad: {
      fiche: [
        'clients:',
        '  - acteur: mairie-amboise',
        '    contrat: { date: 2026-01-20, reference: MP-2026-004 }',
        '    instructions: annexe 2 du marché',
        '    categories_traitements: [Impression et mise sous pli des bulletins adressés aux habitants]',
      ].join('\n'),
    },
    good: {
      fiche: [
        'clients:',
        '  - acteur: mairie-amboise',
        '    contrat: { date: 2026-01-20, reference: MP-2026-004 }',
        '    instructions: annexe 2 du marché',
        '    categories_traitements: [Impression et mise sous pli des bulletins adressés aux habitants]',
        '    sort_donnees: destruction du fichier d’adresses trente jours après l’envoi',
      ].join('\n'),
    },
  },
});
