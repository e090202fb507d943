import { registreRule } from '../../lint/rule.ts';
import { rgpd } from '../sources.ts';
import { dpoDesigne, dpoJoignable, nomDuDpo } from './dpo.ts';

export const dpoCoordonnees = registreRule({
  id: 'a30-dpo-coordonnees',
  severity: 'error',
  source: 'loi',
  references: [rgpd('30(1)(a)'), rgpd('30(2)(a)'), rgpd('37(7)')],
  what: 'Le DPO désigné a au moins une adresse, un téléphone ou un courriel.',
  why: 'L’article 30 demande le nom et les coordonnées du DPO ; l’article 37(7) demande aussi de les publier et de les communiquer à la CNIL.',
  messages: {
    default: 'Le DPO « {nom} » n’a pas de coordonnées.',
    sansNom: 'Le DPO n’a pas de coordonnées.',
  },
  repair: 'Ajoutez dans `dpo` un `courriel` générique (dpo@…) et un `telephone`.',
  absence: true,
  reads: [
    'registre.dpo.nom',
    'registre.dpo.adresse',
    'registre.dpo.telephone',
    'registre.dpo.courriel',
    'registre.dpo.societe',
    'registre.acteurs',
  ],
  check(_, { partage, report }) {
    const dpo = dpoDesigne(partage);
    if (!partage.registre || !dpo || dpoJoignable(dpo, partage)) return;
    const at = partage.registre.dpo;
    const nom = nomDuDpo(dpo, partage);
    if (nom === undefined) report({ at, part: 'key', message: 'sansNom' });
    else report({ at, part: 'key', data: { nom } });
  },
  examples: {
    bad: { registre: 'dpo: { prenom: Inès, nom: Carel }' },
    good: { registre: 'dpo: { prenom: Inès, nom: Carel, courriel: dpo@atelierduval.example }' },
  },
});
