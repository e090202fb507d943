import { conditionsArt9, droits, garanties, typesDestinataire } from '../data/vocabulaire.ts';
import {
  champ,
  choix,
  date,
  duree,
  identifiant,
  type Lu,
  liste,
  objet,
  texte,
  unOuPlusieurs,
} from './champs.ts';
import { cartesTiers, identifiantLocal } from './contact.ts';

const id = () => champ(identifiantLocal(), { titre: 'Identifiant', fait: false });
const listeIds = () => unOuPlusieurs(texte());

const archivage = () =>
  objet(
    {
      duree: champ(duree(), { titre: 'Durée d’archivage' }),
      depart: champ(texte(), { titre: 'Point de départ' }),
      motif: champ(texte(), { titre: 'Motif' }),
      fondement: champ(texte(), { titre: 'Texte qui impose ou permet l’archivage' }),
      acces: champ(texte(), { titre: 'Accès restreint à', confidentialite: 'detail-securite' }),
    },
    { aucun: true },
  );

const conservation = () =>
  unOuPlusieurs(
    objet({
      cas: champ(texte(), { titre: 'Cas' }),
      finalites: champ(listeIds(), { titre: 'Finalités concernées' }),
      personnes: champ(listeIds(), { titre: 'Personnes concernées', vocabulaire: 'personnes' }),
      duree: champ(duree(), {
        titre: 'Durée de conservation',
        article: '30(1)(f)',
        aide: 'Durée d’usage courant : « 1 mois », « 5 ans », « 1 an 6 mois ».',
        changement: 'majeur',
      }),
      depart: champ(texte(), { titre: 'Point de départ', article: '30(1)(f)', aide: 'À compter de quoi ?' }),
      critere: champ(texte(), {
        titre: 'Critère d’effacement',
        article: '30(1)(f)',
        aide: 'À défaut de durée chiffrée, ce qui permet de la déterminer.',
      }),
      archivage: champ(archivage(), { titre: 'Archivage intermédiaire', article: '30(1)(f)' }),
      sort_final: champ(
        choix(['suppression', 'anonymisation', 'tri', 'archives-definitives', 'restitution']),
        { titre: 'Sort final', vocabulaire: 'sorts' },
      ),
      repere: champ(texte(), { titre: 'Repère de durée', fait: false, vocabulaire: 'reperes' }),
      justification: champ(texte(), { titre: 'Justification d’un écart au repère' }),
    }),
  );

const laDonnee = {
  id: id(),
  categorie: champ(texte(), {
    titre: 'Catégorie de données',
    article: '30(1)(c)',
    changement: 'majeur',
    vocabulaire: 'categories-donnees',
  }),
  libelle: champ(texte(), { titre: 'Libellé' }),
  description: champ(texte(), { titre: 'Données traitées', article: '30(1)(c)' }),
  personnes: champ(listeIds(), { titre: 'Personnes concernées', vocabulaire: 'personnes' }),
  finalites: champ(listeIds(), { titre: 'Finalités concernées' }),
  source: champ(unOuPlusieurs(texte()), { titre: 'Source des données', vocabulaire: 'sources' }),
  caractere: champ(choix(['obligatoire', 'facultatif']), {
    titre: 'Caractère du recueil',
    vocabulaire: 'caracteres',
  }),
  fondement: champ(texte(), { titre: 'Texte autorisant la donnée' }),
};

const saConservation = {
  conservation: champ(conservation(), { titre: 'Conservation', article: '30(1)(f)' }),
};

const donnees = liste(objet({ ...laDonnee, ...saConservation }, { raccourci: 'description' }));

const donneesSensibles = liste(
  objet(
    {
      ...laDonnee,
      categorie: champ(texte(), {
        titre: 'Catégorie de données',
        article: '30(1)(c)',
        changement: 'majeur',
        vocabulaire: 'categories-sensibles',
      }),
      condition: champ(unOuPlusieurs(choix(conditionsArt9.ids)), {
        titre: 'Condition de l’article 9(2)',
        vocabulaire: 'conditions-article-9',
        changement: 'majeur',
      }),
      ...saConservation,
    },
    { raccourci: 'description' },
  ),
  { aucun: true },
);

const finalite = objet(
  {
    id: id(),
    libelle: champ(texte(), { titre: 'Finalité', article: '30(1)(b)', changement: 'majeur' }),
    base_legale: champ(unOuPlusieurs(texte()), {
      titre: 'Base légale',
      changement: 'majeur',
      vocabulaire: 'bases-legales',
    }),
    fondement: champ(texte(), { titre: 'Texte ou contrat qui fonde la base légale' }),
    interet: champ(texte(), { titre: 'Intérêt légitime poursuivi' }),
    consentement: champ(
      objet({
        recueil: champ(texte(), { titre: 'Recueil du consentement' }),
        preuve: champ(texte(), { titre: 'Preuve du consentement' }),
        retrait: champ(texte(), { titre: 'Retrait du consentement' }),
      }),
      { titre: 'Consentement' },
    ),
  },
  { raccourci: 'libelle' },
);

const contrat = () =>
  objet(
    {
      date: champ(date(), { titre: 'Date du contrat' }),
      reference: champ(texte(), { titre: 'Référence du contrat' }),
      fin: champ(date(), { titre: 'Fin du contrat' }),
      lien: champ(texte(), { titre: 'Lien vers le contrat', confidentialite: 'interne' }),
    },
    { raccourci: 'reference' },
  );

const destinataire = objet(
  {
    id: id(),
    type: champ(choix(typesDestinataire.ids), {
      titre: 'Type de destinataire',
      vocabulaire: 'types-destinataire',
    }),
    service: champ(texte(), { titre: 'Service' }),
    acteur: champ(texte(), { titre: 'Acteur' }),
    nom: champ(texte(), { titre: 'Nom' }),
    de: champ(texte(), { titre: 'Sous-traitant ultérieur de' }),
    precisions: champ(texte(), { titre: 'Précisions' }),
    contrat: champ(contrat(), { titre: 'Contrat (article 28)', confidentialite: 'contrat' }),
  },
  { raccourci: 'nom' },
);

const transfert = objet({
  id: id(),
  destinataire: champ(texte(), { titre: 'Organisme destinataire' }),
  pays: champ(texte(), {
    titre: 'Pays',
    article: ['30(1)(e)', '30(2)(c)'],
    changement: 'majeur',
    vocabulaire: 'pays',
  }),
  organisation: champ(texte(), { titre: 'Organisation internationale', article: ['30(1)(e)', '30(2)(c)'] }),
  garantie: champ(unOuPlusieurs(choix(garanties.ids, { aucun: true }), { aucun: true }), {
    titre: 'Garantie',
    vocabulaire: 'garanties',
    changement: 'majeur',
  }),
  module: champ(texte(), { titre: 'Module des clauses types', vocabulaire: 'modules-cct' }),
  document: champ(texte(), { titre: 'Document' }),
  aitd: champ(texte(), { titre: 'Analyse d’impact du transfert', confidentialite: 'interne' }),
  verifie_le: champ(date(), { titre: 'Vérifié le' }),
  evaluation: champ(texte(), { titre: 'Évaluation (article 49(6))', article: ['30(1)(e)', '30(2)(c)'] }),
});

export const mesure = objet(
  {
    id: id(),
    socle: champ(texte(), { titre: 'Mesures communes' }),
    type: champ(texte(), { titre: 'Type de mesure', vocabulaire: 'mesures' }),
    description: champ(texte(), {
      titre: 'Description',
      article: ['30(1)(g)', '30(2)(d)'],
      confidentialite: 'detail-securite',
    }),
  },
  { raccourci: 'description' },
);

const responsableConjoint = objet(
  {
    ...cartesTiers,
    acteur: champ(texte(), { titre: 'Acteur' }),
    accord: champ(texte(), { titre: 'Accord (article 26)', confidentialite: 'contrat' }),
    repartition: champ(texte(), { titre: 'Répartition des obligations' }),
    finalites: champ(listeIds(), { titre: 'Finalités communes' }),
  },
  { raccourci: 'nom' },
);

const STATUTS_AIPD = ['requise', 'realisee', 'en-cours', 'non-requise'] as const;

const aipd = objet({
  statut: champ(choix(STATUTS_AIPD), {
    titre: 'Statut de l’AIPD',
    changement: 'majeur',
    vocabulaire: 'statuts-aipd',
  }),
  exemption: champ(texte(), {
    titre: 'Type exempté (délibération n° 2019-118)',
    vocabulaire: 'exemptions-aipd',
  }),
  type: champ(texte(), { titre: 'Type soumis (délibération n° 2018-327)', vocabulaire: 'types-aipd' }),
  criteres: champ(liste(texte(), { aucun: true }), {
    titre: 'Critères réunis',
    vocabulaire: 'criteres-aipd',
  }),
  motif: champ(texte(), { titre: 'Motif' }),
  date: champ(date(), { titre: 'Date' }),
  avis_dpo: champ(texte(), { titre: 'Avis du DPO' }),
  lien: champ(texte(), { titre: 'Lien', confidentialite: 'interne' }),
});

const TYPES_FORMALITE = [
  'engagement-conformite',
  'autorisation-cnil',
  'avis-cnil',
  'acte-reglementaire',
  'autorisation-prefectorale',
] as const;

const formalite = objet({
  type: champ(choix(TYPES_FORMALITE), { titre: 'Formalité', vocabulaire: 'formalites' }),
  reference: champ(texte(), { titre: 'Référence' }),
  date: champ(date(), { titre: 'Date' }),
  lien: champ(texte(), { titre: 'Lien' }),
});

const operation = objet(
  {
    id: id(),
    reference: champ(texte(), { titre: 'Référence' }),
    operation: champ(texte(), { titre: 'Opération', vocabulaire: 'operations' }),
    description: champ(texte(), { titre: 'Description de l’opération' }),
    finalite: champ(texte(), { titre: 'Finalité de l’opération' }),
    donnees: champ(listeIds(), {
      titre: 'Catégories de données personnelles concernées',
      vocabulaire: 'categories-donnees',
    }),
    personnes: champ(listeIds(), { titre: 'Catégories de personnes concernées', vocabulaire: 'personnes' }),
    destinataires: champ(listeIds(), { titre: 'Destinataires' }),
  },
  { raccourci: 'description' },
);

const flux = objet({
  de: champ(texte(), { titre: 'De' }),
  vers: champ(texte(), { titre: 'Vers' }),
  donnees: champ(listeIds(), { titre: 'Données', vocabulaire: 'categories-donnees' }),
  canal: champ(texte(), { titre: 'Canal', confidentialite: 'detail-securite' }),
  format: champ(texte(), { titre: 'Format' }),
});

const revue = objet({
  date: champ(date(), { titre: 'Date de la revue' }),
  par: champ(texte(), { titre: 'Revue par', confidentialite: 'personne' }),
  empreinte: champ(texte(), { titre: 'Empreinte' }),
  sections: champ(texte(), { titre: 'Empreinte abrégée de chaque partie' }),
});

const identification = {
  qualite: champ(choix(['responsable', 'sous-traitant'], { aPreciser: false }), {
    titre: 'Qualité',
    article: ['30(1)(a)', '30(2)(a)'],
    aide: '`responsable` : l’organisme décide des finalités et des moyens. `sous-traitant` : il agit pour un client.',
    changement: 'majeur',
    vocabulaire: 'qualites',
  }),
  reference: champ(
    identifiant(
      /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/,
      'lettres sans accent, chiffres, point, tiret, 40 caractères au plus',
    ),
    { titre: 'Référence', aide: 'Unique, jamais réutilisée : elle nomme les documents produits.' },
  ),
  nom: champ(texte({ aPreciser: false }), { titre: 'Nom du traitement' }),
  statut: champ(choix(['projet', 'en-cours', 'arrete'], { aPreciser: false }), {
    titre: 'Statut',
    vocabulaire: 'statuts',
  }),
  date_creation: champ(date(), { titre: 'Date de création de la fiche', changement: 'redactionnel' }),
  date_mise_a_jour: champ(date(), {
    titre: 'Dernière mise à jour de la fiche',
    fait: false,
    changement: 'redactionnel',
  }),
  date_debut: champ(date(), { titre: 'Début du traitement' }),
  date_fin: champ(date(), { titre: 'Fin du traitement' }),
  service: champ(texte(), { titre: 'Service' }),
  responsable_operationnel: champ(objet({ ...cartesTiers }, { raccourci: 'fonction' }), {
    titre: 'Responsable opérationnel',
    confidentialite: 'personne',
  }),
  logiciels: champ(liste(texte(), { aucun: true }), { titre: 'Logiciels' }),
};

const fin = {
  transferts: champ(liste(transfert, { aucun: true }), {
    titre: 'Transferts hors de l’Espace économique européen',
    article: ['30(1)(e)', '30(2)(c)'],
    aide: '`aucun` seulement après l’avoir vérifié.',
    changement: 'majeur',
  }),
  mesures_securite: champ(liste(mesure), {
    titre: 'Mesures de sécurité',
    article: ['30(1)(g)', '30(2)(d)'],
    confidentialite: 'securite',
  }),
};

const annexes = {
  operations: champ(liste(operation), { titre: 'Table des opérations', confidentialite: 'pilotage' }),
  flux: champ(liste(flux), { titre: 'Flux de données', confidentialite: 'pilotage' }),
  revue: champ(revue, { titre: 'Revue', fait: false, confidentialite: 'suivi' }),
  notes_internes: champ(texte(), { titre: 'Notes internes', fait: false, confidentialite: 'jamais' }),
};

const corps = {
  responsables_conjoints: champ(liste(responsableConjoint, { aucun: true }), {
    titre: 'Responsables conjoints',
    article: '30(1)(a)',
    changement: 'majeur',
  }),
  base_legale: champ(unOuPlusieurs(texte()), {
    titre: 'Base légale de toutes les finalités qui n’en donnent pas',
    vocabulaire: 'bases-legales',
    changement: 'majeur',
  }),
  conservation: champ(conservation(), {
    titre: 'Conservation de toutes les données qui n’en donnent pas',
    article: '30(1)(f)',
  }),
  finalites: champ(liste(finalite), {
    titre: 'Finalités',
    article: '30(1)(b)',
    aide: 'La première est la finalité principale.',
    changement: 'majeur',
  }),
  personnes: champ(
    liste(
      objet(
        {
          id: id(),
          categorie: champ(texte(), {
            titre: 'Catégorie de personnes',
            article: '30(1)(c)',
            vocabulaire: 'personnes',
          }),
          precisions: champ(texte(), { titre: 'Précisions' }),
        },
        { raccourci: 'categorie' },
      ),
    ),
    { titre: 'Personnes concernées', article: '30(1)(c)', changement: 'majeur' },
  ),
  donnees: champ(donnees, { titre: 'Données', article: '30(1)(c)', changement: 'majeur' }),
  donnees_sensibles: champ(donneesSensibles, {
    titre: 'Données sensibles',
    article: '30(1)(c)',
    aide: 'Articles 9 et 10. `aucune` seulement après l’avoir vérifié.',
    changement: 'majeur',
  }),
  destinataires: champ(liste(destinataire, { aucun: true }), {
    titre: 'Destinataires',
    article: '30(1)(d)',
    aide: 'Au moins le service interne qui traite les données, et tous les sous-traitants.',
    changement: 'majeur',
  }),
};

const suite = {
  information: champ(
    objet(
      {
        support: champ(texte(), { titre: 'Support de l’information' }),
        lien: champ(texte(), { titre: 'Lien' }),
      },
      { raccourci: 'support' },
    ),
    { titre: 'Information des personnes' },
  ),
  droits: champ(
    objet(
      {
        exercice: champ(texte(), { titre: 'Où exercer ses droits' }),
        applicables: champ(liste(choix(droits.ids)), { titre: 'Droits applicables', vocabulaire: 'droits' }),
      },
      { raccourci: 'exercice' },
    ),
    { titre: 'Droits des personnes' },
  ),
  decision_automatisee: champ(
    objet(
      {
        description: champ(texte(), { titre: 'Décision' }),
        base: champ(choix(['art22-2-a', 'art22-2-b', 'art22-2-c']), {
          titre: 'Cas de l’article 22(2)',
          vocabulaire: 'cas-article-22',
        }),
        intervention_humaine: champ(texte(), { titre: 'Intervention humaine' }),
      },
      { aucun: true },
    ),
    { titre: 'Décision automatisée', changement: 'majeur' },
  ),
  aipd: champ(aipd, { titre: 'Analyse d’impact (AIPD)', changement: 'majeur' }),
};

const formalites = champ(liste(formalite, { aucun: true }), { titre: 'Formalités préalables' });
const fichesLiees = champ(liste(texte(), { aucun: true }), {
  titre: 'Fiches liées',
  fait: false,
  confidentialite: 'suivi',
});

const categorieTraitement = objet(
  {
    id: id(),
    libelle: champ(texte(), { titre: 'Catégorie de traitements', article: '30(2)(b)' }),
    operations: champ(listeIds(), { titre: 'Opérations effectuées', vocabulaire: 'operations' }),
    description: champ(texte(), { titre: 'Description' }),
  },
  { raccourci: 'libelle' },
);

const categoriesTraitements = () =>
  champ(liste(categorieTraitement), {
    titre: 'Catégories de traitements effectués',
    article: '30(2)(b)',
    changement: 'majeur',
  });

const client = objet(
  {
    id: id(),
    ...cartesTiers,
    acteur: champ(texte(), { titre: 'Acteur' }),
    via: champ(texte(), { titre: 'Par l’intermédiaire de' }),
    contrat: champ(contrat(), { titre: 'Contrat (article 28)', confidentialite: 'contrat' }),
    instructions: champ(texte(), { titre: 'Instructions du client', confidentialite: 'contrat' }),
    categories_traitements: categoriesTraitements(),
    sort_donnees: champ(texte(), { titre: 'Sort des données en fin de prestation' }),
  },
  { raccourci: 'nom' },
);

const sousTraitantUlterieur = objet(
  {
    id: id(),
    ...cartesTiers,
    acteur: champ(texte(), { titre: 'Acteur' }),
    prestation: champ(texte(), { titre: 'Prestation' }),
    autorisation: champ(texte(), {
      titre: 'Autorisation (article 28(2))',
      confidentialite: 'contrat',
      vocabulaire: 'autorisations',
    }),
    contrat: champ(contrat(), { titre: 'Contrat (article 28(4))', confidentialite: 'contrat' }),
  },
  { raccourci: 'nom' },
);

const clefsResponsable = {
  ...identification,
  ...corps,
  ...fin,
  ...suite,
  formalites,
  fiches_liees: fichesLiees,
  ...annexes,
};

const clefsSousTraitant = {
  ...identification,
  clients: champ(liste(client), {
    titre: 'Clients (responsables du traitement)',
    article: '30(2)(a)',
    changement: 'majeur',
  }),
  categories_traitements: categoriesTraitements(),
  sous_traitants_ulterieurs: champ(liste(sousTraitantUlterieur, { aucun: true }), {
    titre: 'Sous-traitants ultérieurs',
    changement: 'majeur',
  }),
  ...corps,
  ...fin,
  ...suite,
  formalites,
  fiches_liees: fichesLiees,
  ...annexes,
};

/** A controller's fiche (Article 30(1)), keys in canonical order. */
export const ficheResponsable = objet(clefsResponsable, { aPreciser: false });

/** A processor's fiche (Article 30(2)); a controller's keys are accepted there and never asked for. */
export const ficheSousTraitant = objet(clefsSousTraitant, { aPreciser: false });

export type FicheResponsableLue = Lu<typeof ficheResponsable>;
export type FicheSousTraitantLue = Lu<typeof ficheSousTraitant>;
