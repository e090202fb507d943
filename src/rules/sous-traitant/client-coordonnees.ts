import { ficheRule } from '../../lint/rule.ts';
import { entrees } from '../../model/reponse.ts';
import { lireTiers } from '../../register/tiers.ts';
import { rgpd } from '../sources.ts';

export const clientCoordonnees = ficheRule({
  id: 'st30-client-coordonnees',
  role: 'sous-traitant',
  severity: 'error',
  source: 'loi',
  references: [rgpd('30(2)(a)')],
  what: 'Chaque client a au moins une adresse, un téléphone ou un courriel.',
  why: 'L’article 30(2) demande le nom et les coordonnées de chaque responsable pour le compte duquel le sous-traitant agit.',
  messages: { default: 'Le responsable « {nom} » n’a pas de coordonnées ({ref}).' },
  repair: 'Ajoutez son `adresse`, et son `courriel` ou son `telephone`.',
  absence: true,
  reads: [
    'clients[].acteur',
    'clients[].nom',
    'clients[].adresse',
    'clients[].telephone',
    'clients[].courriel',
    'registre.acteurs',
  ],
  check({ clients, ref }, { partage, report }) {
    for (const client of entrees(clients)) {
      const { nom, joignable, inconnu, origine } = lireTiers(client, partage);
      if (nom !== undefined && !joignable && !inconnu)
        report({ at: origine, part: 'key', data: { nom, ref } });
    }
  },
  examples: {
    bad: {
      registre: [
        'acteurs:',
        '  paieclair: { nom: PaieClair, courriel: rgpd@paieclair.example }',
        '  mairie-amboise: { nom: Mairie d’Amboise, ville: Amboise, pays: FR }',
      ].join('\n'),
    },
    good: {
      registre: [
        'acteurs:',
        '  paieclair: { nom: PaieClair, courriel: rgpd@paieclair.example }',
        '  mairie-amboise: { nom: Mairie d’Amboise, ville: Amboise, pays: FR, courriel: dpo@ville-amboise.example }',
      ].join('\n'),
    },
  },
});
