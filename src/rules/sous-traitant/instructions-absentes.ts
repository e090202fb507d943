import { ficheRule } from '../../lint/rule.ts';
import { entrees } from '../../model/reponse.ts';
import { rgpd } from '../sources.ts';

export const instructionsAbsentes = ficheRule({
  id: 'st30-instructions',
  role: 'sous-traitant',
  severity: 'info',
  source: 'loi',
  references: [rgpd('28(3)(a)')],
  what: 'La fiche dit où sont les instructions de chaque client.',
  why: 'L’article 28(3)(a) veut que le sous-traitant ne traite les données que sur instruction documentée du responsable.',
  messages: { default: 'La fiche {ref} ne mentionne pas d’instructions du responsable.' },
  repair: 'Ajoutez `instructions` au client : le document, l’annexe ou le compte rendu qui les contient.',
  reads: ['clients[].instructions'],
  check({ clients, ref }, { report }) {
    for (const { valeur: client } of entrees(clients)) {
      if (client.instructions.etat === 'absente') report({ at: client.instructions, data: { ref } });
    }
  },
  examples: {
    bad: {
      fiche: [
        'clients:',
        '  - acteur: mairie-amboise',
        '    contrat: { date: 2026-01-20, reference: MP-2026-004 }',
        '    categories_traitements: [Impression et mise sous pli des bulletins adressés aux habitants]',
        '    sort_donnees: destruction du fichier d’adresses trente jours après l’envoi',
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
