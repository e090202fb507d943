import { booleen, champ, choix, date, dictionnaire, type Lu, liste, objet, texte } from './champs.ts';
import { acteurs, dpo, organisme, representant, services } from './contact.ts';
import { mesure } from './fiche.ts';

/** `registre.yaml`: the organisation, its DPO, and what fiches share by reference. */
export const registreYaml = objet(
  {
    version: champ(choix(['1'], { aPreciser: false }), { titre: 'Version du modèle', fait: false }),
    organisme: champ(organisme, { titre: 'Organisme', article: ['30(1)(a)', '30(2)(a)'] }),
    representant,
    dpo,
    acteurs: champ(acteurs, { titre: 'Acteurs' }),
    services: champ(services, { titre: 'Services' }),
    socles: champ(dictionnaire(liste(mesure)), {
      titre: 'Mesures de sécurité communes',
      confidentialite: 'securite',
    }),
    liste: champ(
      liste(
        objet({
          reference: champ(texte(), { titre: 'N° / RÉF' }),
          nom: champ(texte(), { titre: 'Nom du traitement' }),
          date_creation: champ(date(), { titre: 'Date de création de la fiche' }),
          date_mise_a_jour: champ(date(), { titre: 'Dernière mise à jour de la fiche' }),
          finalites: champ(texte(), { titre: 'Finalité du traitement' }),
          donnees_sensibles: champ(booleen(), { titre: 'Données sensibles ?' }),
        }),
      ),
      { titre: 'Liste des traitements', fait: false },
    ),
    vocabulaire: champ(
      objet({
        personnes: champ(dictionnaire(texte()), { titre: 'Catégories de personnes' }),
        donnees: champ(dictionnaire(texte()), { titre: 'Catégories de données' }),
        mesures: champ(dictionnaire(texte()), { titre: 'Types de mesure' }),
        operations: champ(dictionnaire(texte()), { titre: 'Opérations' }),
      }),
      { titre: 'Vocabulaire local' },
    ),
  },
  { aPreciser: false },
);

export type RegistreLu = Lu<typeof registreYaml>;
