import { ficheRule } from '../../lint/rule.ts';
import { entrees, estAbsente } from '../../model/reponse.ts';
import { lireTiers } from '../../register/tiers.ts';
import { CNIL_REGISTRE, rgpd } from '../sources.ts';

export const categoriesAbsentes = ficheRule({
  id: 'st30-categories-absentes',
  role: 'sous-traitant',
  severity: 'error',
  source: 'loi',
  references: [rgpd('30(2)(b)'), CNIL_REGISTRE],
  what: 'La fiche dit quelles opérations sont effectuées pour chaque client.',
  why: 'L’article 30(2) demande les catégories de traitements effectués pour le compte de chaque responsable ; pour la CNIL, ce sont les opérations réellement faites.',
  messages: {
    default: 'La fiche {ref} ne dit pas quelles opérations sont effectuées pour « {nom} ».',
    commune: 'La fiche {ref} ne dit pas quelles opérations sont effectuées pour ses clients.',
  },
  repair: {
    default:
      'Ajoutez `categories_traitements` au client : les opérations réellement faites (collecte, envoi, hébergement…).',
    commune:
      'Ajoutez `categories_traitements` à chaque client, ou une fois à la fiche si elles valent pour tous.',
  },
  absence: true,
  reads: ['clients[].categories_traitements', 'categories_traitements'],
  check({ clients, categories_traitements: communes, ref }, { partage, report }) {
    if (!estAbsente(communes)) return;
    const tous = entrees(clients);
    const muets = tous.filter(({ valeur: client }) => estAbsente(client.categories_traitements));
    // Said once for the fiche where no client says anything: one answer may then serve all.
    const personneNeDit = muets.length === tous.length && tous.length !== 1;
    if (personneNeDit) return report({ at: communes, message: 'commune', data: { ref } });
    for (const client of muets) {
      const { nom = 'sans nom' } = lireTiers(client, partage);
      report({ at: client.valeur.categories_traitements, data: { ref, nom } });
    }
  },
  examples: {
    bad: {
      fiche: [
        'clients:',
        '  - acteur: mairie-amboise',
        '    contrat: { date: 2026-01-20, reference: MP-2026-004 }',
        '    instructions: annexe 2 du marché',
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
