import { booleen, champ, choix, dictionnaire, identifiant, liste, nombre, objet, texte } from './champs.ts';

const personne = {
  prenom: champ(texte(), { titre: 'Prénom', confidentialite: 'personne' }),
  nom: champ(texte(), { titre: 'Nom', confidentialite: 'personne' }),
  fonction: champ(texte(), { titre: 'Fonction' }),
};

const coordonnees = {
  adresse: champ(texte(), { titre: 'Adresse' }),
  code_postal: champ(texte(), { titre: 'Code postal' }),
  ville: champ(texte(), { titre: 'Ville' }),
  pays: champ(texte(), {
    titre: 'Pays',
    aide: 'Code du pays en deux lettres : FR, DE, US…',
    vocabulaire: 'pays',
  }),
  telephone: champ(texte(), { titre: 'Téléphone' }),
  courriel: champ(texte(), { titre: 'Courriel' }),
};

/** The contact block, always the same: a person and a way to reach them. */
export const cartesContact = { ...personne, ...coordonnees };

/** The same block, for what is usually an organisation. */
const cartesOrganisation = {
  prenom: personne.prenom,
  nom: champ(texte(), { titre: 'Nom', confidentialite: 'denomination' }),
  fonction: personne.fonction,
  ...coordonnees,
};

const contact = () => objet(cartesContact);

/** Identifiers of shared actors, services, shared measures and list items. */
export const identifiantLocal = () =>
  identifiant(
    /^[a-z0-9][a-z0-9_-]{0,59}$/,
    'minuscules sans accent, chiffres et tirets, 60 caractères au plus',
  );

export const representant = champ(objet(cartesOrganisation, { aucun: true }), {
  titre: 'Représentant dans l’Union',
  article: ['30(1)(a)', '30(2)(a)'],
  aide: 'Article 27 : seulement pour un organisme établi hors de l’Union. `aucun` sinon.',
});

/** The DPO; `societe` is a text, a contact block, or the id of an actor. */
export const dpo = champ(
  objet(
    {
      ...cartesContact,
      externe: champ(booleen(), { titre: 'DPO externe' }),
      societe: champ(objet(cartesOrganisation, { raccourci: 'nom' }), { titre: 'Société du DPO' }),
    },
    { aucun: true },
  ),
  {
    titre: 'Délégué à la protection des données',
    article: ['30(1)(a)', '30(2)(a)'],
    aide: 'Nom ou fonction, et de quoi le joindre. `aucun` quand aucun DPO n’est désigné.',
  },
);

/** An outside organisation: contact block, its own DPO and representative. */
export const cartesTiers = {
  ...cartesOrganisation,
  dpo,
  representant,
};

export const acteur = objet({
  ...cartesTiers,
  contact: champ(contact(), { titre: 'Contact', confidentialite: 'personne' }),
  certifications: champ(liste(texte()), { titre: 'Certifications' }),
});

export const organisme = objet({
  nom: champ(texte(), { titre: 'Nom de l’organisme', article: ['30(1)(a)', '30(2)(a)'] }),
  secteur: champ(choix(['prive', 'public']), { titre: 'Secteur', vocabulaire: 'secteurs' }),
  effectif: champ(nombre(), { titre: 'Effectif', aide: 'Nombre de personnes employées.' }),
  ...coordonnees,
  contact: champ(contact(), { titre: 'Contact', confidentialite: 'personne' }),
});

const service = objet({ nom: champ(texte(), { titre: 'Nom du service' }) }, { raccourci: 'nom' });

export const services = dictionnaire(service);
export const acteurs = dictionnaire(acteur);
