import { ficheRule } from '../../lint/rule.ts';
import { entrees, estAbsente } from '../../model/reponse.ts';
import { lireTiers } from '../../register/tiers.ts';
import { rgpd } from '../sources.ts';

export const clientAbsent = ficheRule({
  id: 'st30-client-absent',
  role: 'sous-traitant',
  severity: 'error',
  source: 'loi',
  references: [rgpd('30(2)(a)')],
  what: 'La fiche nomme chaque responsable du traitement pour le compte duquel l’organisme agit.',
  why: 'L’article 30(2) demande le nom et les coordonnées de chaque responsable : le client.',
  messages: {
    default: 'La fiche {ref} ne nomme aucun responsable du traitement.',
    sansNom: 'Un client de la fiche {ref} n’est pas nommé.',
  },
  repair: {
    default:
      'Ajoutez `clients` avec chaque client et ses coordonnées, ou l’identifiant d’un acteur de `registre.yaml`.',
    sansNom: 'Ajoutez son `nom`, ou `acteur` avec l’identifiant d’un acteur de `registre.yaml`.',
  },
  absence: true,
  reads: ['clients', 'clients[].acteur', 'clients[].nom', 'registre.acteurs'],
  check({ clients, ref }, { partage, report }) {
    if (estAbsente(clients)) report({ at: clients, data: { ref } });
    for (const client of entrees(clients)) {
      const { nom, inconnu } = lireTiers(client, partage);
      const at = client.valeur.nom;
      if (nom === undefined && !inconnu && estAbsente(at)) report({ at, message: 'sansNom', data: { ref } });
    }
  },
  examples: {
    bad: {
      sans: ['clients'],
      fiche: 'categories_traitements: [Impression et mise sous pli des bulletins adressés aux habitants]',
      registre: 'acteurs: { paieclair: { nom: PaieClair, courriel: rgpd@paieclair.example } }',
    },
    good: {
      fiche: [
        'clients:',
        '  - nom: Mairie d’Amboise',
        '    courriel: dpo@ville-amboise.example',
        '    contrat: { date: 2026-01-20, reference: MP-2026-004 }',
        '    instructions: annexe 2 du marché',
        '    categories_traitements: [Impression et mise sous pli des bulletins adressés aux habitants]',
        '    sort_donnees: destruction du fichier d’adresses trente jours après l’envoi',
      ].join('\n'),
      registre: 'acteurs: { paieclair: { nom: PaieClair, courriel: rgpd@paieclair.example } }',
    },
  },
});
