import { registreRule } from '../../lint/rule.ts';
import { valeur } from '../../model/reponse.ts';
import { estJoignableAvecContact } from '../../register/coordonnees.ts';
import { rgpd } from '../sources.ts';

export const sousTraitantCoordonnees = registreRule({
  id: 'st30-sous-traitant-coordonnees',
  severity: 'error',
  source: 'loi',
  references: [rgpd('30(2)(a)')],
  what: 'Le sous-traitant qui tient le registre a au moins une adresse, un téléphone ou un courriel.',
  why: 'L’article 30(2) demande, dans le registre de sous-traitance aussi, le nom et les coordonnées de celui qui le tient.',
  messages: {
    default: 'Le registre de sous-traitance n’indique pas les coordonnées du sous-traitant.',
  },
  repair: 'Ajoutez `adresse`, et `courriel` ou `telephone`, dans `organisme`.',
  absence: true,
  reads: [
    'registre.organisme.nom',
    'registre.organisme.adresse',
    'registre.organisme.telephone',
    'registre.organisme.courriel',
    'registre.organisme.contact',
  ],
  check(faits, { partage, report }) {
    if (!partage.registre || !faits.some(({ role }) => role === 'sous-traitant')) return;
    const at = partage.registre.organisme;
    const organisme = valeur(at);
    // Without a name the finding is a30-responsable-absent, whose repair asks for both.
    if (!organisme || organisme.nom.etat === 'absente' || estJoignableAvecContact(organisme)) return;
    report({ at, part: 'key' });
  },
  examples: {
    bad: { seule: 'sous-traitant', registre: 'organisme: { nom: Atelier du Val, ville: Tours }' },
    good: {
      registre:
        'organisme: { nom: Atelier du Val, adresse: 4 rue des Tanneurs, ville: Tours, telephone: 02 47 00 00 00 }',
    },
  },
});
