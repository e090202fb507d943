import { ficheRule } from '../../lint/rule.ts';
import { entrees } from '../../model/reponse.ts';
import { lireTiers } from '../../register/tiers.ts';
import { rgpd } from '../sources.ts';

export const contratAbsent = ficheRule({
  id: 'st30-contrat',
  role: 'sous-traitant',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('28(3)'), rgpd('28(9)')],
  what: 'La fiche renvoie au contrat passé avec chaque client.',
  why: 'L’article 28(3) demande un contrat écrit avec le responsable ; l’article 30 n’impose pas de le citer, mais c’est lui qu’on demandera.',
  messages: { default: 'Aucun contrat référencé avec le responsable « {nom} » ({ref}).' },
  repair: 'Ajoutez `contrat` au client : `{ date: AAAA-MM-JJ, reference: … }`.',
  reads: ['clients[].contrat', 'clients[].acteur', 'clients[].nom', 'registre.acteurs'],
  check({ clients, ref }, { partage, report }) {
    for (const client of entrees(clients)) {
      const { nom = 'sans nom' } = lireTiers(client, partage);
      const at = client.valeur.contrat;
      if (at.etat === 'absente') report({ at, data: { nom, ref } });
    }
  },
  examples: {
    bad: {
      fiche: [
        'clients:',
        '  - acteur: mairie-amboise',
        '    instructions: annexe 2 du marché',
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
