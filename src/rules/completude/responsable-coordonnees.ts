import { registreRule } from '../../lint/rule.ts';
import { valeur } from '../../model/reponse.ts';
import { estJoignableAvecContact } from '../../register/coordonnees.ts';
import { rgpd } from '../sources.ts';

export const responsableCoordonnees = registreRule({
  id: 'a30-responsable-coordonnees',
  severity: 'error',
  source: 'loi',
  references: [rgpd('30(1)(a)')],
  what: 'Le responsable du traitement a au moins une adresse, un téléphone ou un courriel.',
  why: 'L’article 30 demande le nom et les coordonnées du responsable du traitement. Une ville seule ne permet pas de le joindre.',
  messages: { default: 'Le responsable « {nom} » n’a aucune coordonnée.' },
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
    if (!partage.registre || !faits.some(({ role }) => role === 'responsable')) return;
    const at = partage.registre.organisme;
    const organisme = valeur(at);
    // Without a name the finding is a30-responsable-absent, whose repair asks for both.
    if (!organisme || organisme.nom.etat === 'absente' || estJoignableAvecContact(organisme)) return;
    report({ at, part: 'key', data: { nom: valeur(organisme.nom) ?? 'à préciser' } });
  },
  examples: {
    bad: { seule: 'responsable', registre: 'organisme: { nom: Atelier du Val, ville: Tours }' },
    good: {
      registre:
        'organisme: { nom: Atelier du Val, adresse: 4 rue des Tanneurs, ville: Tours, telephone: 02 47 00 00 00 }',
    },
  },
});
