import { registreRule } from '../../lint/rule.ts';
import { valeur } from '../../model/reponse.ts';
import { estJoignable } from '../../register/coordonnees.ts';
import { nomDeContact } from '../../register/tiers.ts';
import { rgpd } from '../sources.ts';

export const representantCoordonnees = registreRule({
  id: 'a30-representant-coordonnees',
  severity: 'error',
  source: 'loi',
  references: [rgpd('30(1)(a)'), rgpd('30(2)(a)'), rgpd('27')],
  what: 'Le représentant dans l’Union a au moins une adresse, un téléphone ou un courriel.',
  why: 'Quand un représentant est désigné, l’article 30 demande son nom et ses coordonnées : c’est lui que l’autorité et les personnes contactent.',
  messages: { default: 'Le représentant « {nom} » n’a pas de coordonnées.' },
  repair: 'Ajoutez `adresse`, et `courriel` ou `telephone`, dans `representant`.',
  absence: true,
  reads: [
    'registre.representant.nom',
    'registre.representant.adresse',
    'registre.representant.telephone',
    'registre.representant.courriel',
  ],
  check(_, { partage, report }) {
    const at = partage.registre?.representant;
    const representant = at && valeur(at);
    if (!representant || estJoignable(representant)) return;
    report({ at, part: 'key', data: { nom: nomDeContact(representant) ?? 'sans nom' } });
  },
  examples: {
    bad: { registre: 'representant: { nom: Cabinet Rives, ville: Lyon }' },
    good: {
      registre: 'representant: { nom: Cabinet Rives, ville: Lyon, courriel: contact@rives.example }',
    },
  },
});
