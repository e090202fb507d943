import { ficheRule } from '../../lint/rule.ts';
import { estHorsEee, paysDe } from '../../model/pays.ts';
import { entrees, valeur } from '../../model/reponse.ts';
import { lireTiers } from '../../register/tiers.ts';
import { rgpd } from '../sources.ts';

export const clientRepresentant = ficheRule({
  id: 'st30-client-representant',
  role: 'sous-traitant',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('30(2)(a)'), rgpd('27')],
  what: 'La fiche dit si un client établi hors de l’Espace économique européen a un représentant dans l’Union.',
  why: 'L’article 30(2) demande, le cas échéant, le nom et les coordonnées du représentant du responsable ; l’article 27 dit quand il en faut un.',
  messages: {
    default: 'Le client « {nom} » est établi hors de l’EEE ({pays}) sans représentant indiqué ({ref}).',
  },
  repair: 'Ajoutez `representant` au client, ou `representant: aucun` s’il n’en a pas désigné.',
  reads: ['clients[].acteur', 'clients[].pays', 'clients[].representant', 'registre.acteurs'],
  check({ clients, ref }, { partage, report, today }) {
    for (const client of entrees(clients)) {
      const { nom, coordonnees, representant: at } = lireTiers(client, partage);
      const pays = paysDe(valeur(coordonnees.pays));
      if (at.etat !== 'absente' || !pays || !estHorsEee(pays, today)) continue;
      report({ at, data: { nom: nom ?? 'sans nom', pays: pays.nom, ref } });
    }
  },
  examples: {
    bad: {
      fiche: 'transferts: [{ destinataire: mairie-amboise, pays: CH, garantie: adequation }]',
      registre: [
        'acteurs:',
        '  paieclair: { nom: PaieClair, courriel: rgpd@paieclair.example }',
        '  mairie-amboise: { nom: Office du tourisme de Lausanne, pays: CH, courriel: donnees@office-lausanne.example }',
      ].join('\n'),
    },
    good: {
      fiche: 'transferts: [{ destinataire: mairie-amboise, pays: CH, garantie: adequation }]',
      registre: [
        'acteurs:',
        '  paieclair: { nom: PaieClair, courriel: rgpd@paieclair.example }',
        '  mairie-amboise: { nom: Office du tourisme de Lausanne, pays: CH, courriel: donnees@office-lausanne.example, representant: aucun }',
      ].join('\n'),
    },
  },
});
