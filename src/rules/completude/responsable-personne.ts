import { registreRule } from '../../lint/rule.ts';
import { valeur } from '../../model/reponse.ts';
import { rgpd } from '../sources.ts';
import { memeNom, motsDuNom } from './identite.ts';
import { estNomDePersonne } from './personne-physique.ts';

export const responsablePersonne = registreRule({
  id: 'a30-responsable-personne',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('30(1)(a)'), rgpd('4(7)')],
  what: 'Le responsable du traitement est l’organisme, pas la personne qui le représente.',
  why: 'Le responsable est celui qui décide des finalités et des moyens : dans une société, une association ou une administration, c’est la personne morale, et non son dirigeant.',
  messages: {
    default:
      'Le responsable du traitement « {nom} » semble être une personne physique : indiquez l’organisme, et la personne comme contact.',
  },
  repair:
    'Mettez la raison sociale dans `organisme.nom` et la personne dans `organisme.contact` ; un entrepreneur individuel garde son nom et écarte ce constat avec son motif.',
  reads: ['registre.organisme.nom', 'registre.organisme.contact'],
  check(_, { partage, report }) {
    const organisme = partage.registre && valeur(partage.registre.organisme);
    const nom = organisme && valeur(organisme.nom);
    if (!organisme || nom === undefined) return;
    const contact = valeur(organisme.contact);
    const duContact = motsDuNom(contact && valeur(contact.prenom), contact && valeur(contact.nom));
    const leContact = duContact.length > 1 && memeNom(motsDuNom(nom), duContact);
    if (leContact || estNomDePersonne(nom)) report({ at: organisme.nom, data: { nom } });
  },
  examples: {
    bad: {
      registre: 'organisme: { nom: Mme Inès Carel, adresse: 4 rue des Tanneurs, ville: Tours, pays: FR }',
    },
    good: {
      registre:
        'organisme: { nom: Atelier du Val, contact: { prenom: Inès, nom: Carel }, adresse: 4 rue des Tanneurs, ville: Tours, pays: FR }',
    },
  },
});
