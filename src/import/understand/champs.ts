/** What a label of a foreign register asks for. */
export type Champ = keyof typeof LIBELLES;

/**
 * The labels people give each field, official ones first, separated by « ; ». Compared by `cle`: no accents,
 * case, plural nor punctuation. Both models of the CNIL, common headings in French, and in English.
 */
export const LIBELLES = {
  titre:
    'modèle de fiche de registre à compléter;modèle de fiche de registre;exemple de fiche de registre;exemple de fiche;fiche de registre;fiche de traitement;fiche registre;registre des traitements',
  identification:
    'description du traitement;identification du traitement;identification;description générale;informations générales;identité du traitement;general information',
  nom: 'nom du traitement;fiche de registre de l’activité;nom de l’activité;nom de l’activité de traitement;intitulé du traitement;intitulé de l’activité;intitulé;désignation du traitement;désignation de l’activité;désignation des activités;libellé du traitement;libellé;traitement;traitement concerné;activité;activité de traitement;activités de traitement;dénomination du traitement;dénomination;nom de la fiche;nom;titre;titre du traitement;nom du processus;processing activity;processing activities;name of processing;name of the processing;name of processing activity;name of the processing activity;processing name;activity;activity name;name;title',
  reference:
    'n° / réf;nref;référence;réf;numéro;n°;no;num;numéro de fiche;n° de fiche;n° fiche;fiche n°;référence du traitement;référence de la fiche;n° du traitement;n° de traitement;n° traitement;numéro du traitement;identifiant;identifiant du traitement;id;code;n° ref du traitement;n° de référence;numéro de référence;n° d’ordre;n° registre;ref traitement;reference number;reference no;ref no;number',
  date_creation:
    'date de création de la fiche;date de création de la fiche de registre;date de création du traitement;date de création;création;créé le;créée le;date création;création de la fiche;date d’inscription;date d’inscription au registre;date d’entrée au registre;created;created on;creation date;date created;date of creation',
  date_mise_a_jour:
    'dernière mise à jour de la fiche;mise à jour du traitement;date de dernière mise à jour de la fiche;date de dernière mise à jour;dernière mise à jour;mise à jour;date de mise à jour;date de mise à jour de la fiche;mise à jour de la fiche;date de mise à jour de la fiche de registre;mise à jour le;maj;date maj;date de maj;dernière maj;date dernière maj;mis à jour le;mise à jour le;dernière modification;date de dernière modification;date de modification;dernière révision;last updated;last update;updated;updated on;date of last update;last review;last modified',
  date_debut:
    'date de mise en œuvre;date de mise en œuvre du traitement;date de début;date de début du traitement;mise en œuvre;date de mise en service;en service depuis;start date',
  date_fin: 'date de fin;date de fin du traitement;date d’arrêt;end date',
  statut: 'statut;statut du traitement;état;état du traitement;status',
  qualite: 'qualité;rôle;rôle de l’organisme;qualité de l’organisme;qualification;role',
  acteurs: 'acteurs;parties prenantes;acteurs du traitement;intervenants',
  responsable:
    'responsable du traitement;responsable de traitement;responsable des traitements;nom du responsable du traitement;nom du responsable de traitement;nom et coordonnées du responsable du traitement;nom et coordonnées du responsable de traitement;coordonnées du responsable de l’organisme;coordonnées du responsable de traitement;coordonnées du responsable du traitement;responsable de l’organisme;identité du responsable de traitement;organisme;nom de l’organisme;raison sociale;entreprise;société;registre des activités de traitement de;controller;data controller;name of controller;organisation;organization',
  contact_organisme:
    'contact;contact de l’organisme;personne de contact;interlocuteur;personne à contacter;représentant légal;représentée par;contact person',
  dpo: 'délégué à la protection des données;délégué à la protection des données (dpo);dpo;dpd;dpo / dpd;coordonnées du délégué à la protection des données (dpo);coordonnées du délégué à la protection des données;coordonnées du dpo;nom et coordonnées du délégué à la protection des données;nom et coordonnées du dpo;nom du dpo;nom du délégué à la protection des données;data protection officer',
  dpo_societe:
    'société du dpo (si celui-ci est externe);société du dpo;société (si dpo externe);société si dpo externe',
  representant:
    'représentant;coordonnées du représentant;représentant du responsable de traitement;représentant dans l’union;representative',
  responsables_conjoints:
    'responsable(s) conjoint(s);nom du responsable conjoint du traitement;responsable conjoint du traitement;co-responsable;co-responsables;coresponsable;coresponsable du traitement;responsabilité conjointe;responsables conjoints du traitement;joint controller;joint controllers',
  service:
    'service;service en charge;service concerné;service gestionnaire;service responsable;service chargé de la mise en œuvre;service chargé du traitement;service métier;service / direction;direction / service;direction;direction métier;pôle;entité;département;service propriétaire;department;business unit',
  responsable_operationnel:
    'responsable opérationnel;responsable opérationnel du traitement;référent;référent métier;gestionnaire;pilote;pilote du traitement;responsable métier;responsable interne;personne en charge;propriétaire;process owner;owner;business owner',
  logiciels:
    'nom du logiciel ou de l’application (si pertinent);nom du logiciel ou de l’application;logiciel;logiciels;logiciel utilisé;logiciels utilisés;application;applications;applications utilisées;outil;outils;outils utilisés;outil / logiciel;logiciels / applications;applicatif;système d’information;software;system;systems;tool;tools;it system',
  finalites:
    'finalité(s) du traitement effectué;finalité principale;finalité du traitement;finalité;finalités;finalité principale du traitement;finalités du traitement;objectif(s) poursuivi(s);objectifs poursuivis;objectif poursuivi;objectif;objectif du traitement;objet du traitement;objet;but;but du traitement;purpose;purposes;purpose of processing;purpose of the processing;purposes of the processing;purposes of processing',
  sous_finalites:
    'sous-finalité;sous-finalités;finalités secondaires;finalité secondaire;autres finalités;secondary purposes',
  base_legale:
    'base légale;base juridique;bases légales;base légale du traitement;base juridique du traitement;fondement juridique;fondement légal;fondement;licéité;licéité du traitement;legal basis;lawful basis;legal ground;legal grounds',
  personnes:
    'catégories de personnes concernées;catégories de personnes;catégorie de personnes concernées;personnes concernées;personnes;catégorie de personne;public concerné;categories of data subjects;data subjects;categories of individuals;individuals',
  donnees:
    'catégories de données personnelles concernées;catégories de données collectées;catégories de données;catégories de données personnelles;catégories de données à caractère personnel;catégories de données traitées;catégories de données concernées;données traitées;données collectées;données personnelles;données personnelles traitées;données personnelles collectées;données à caractère personnel;données;données concernées;types de données;type de données;nature des données;nature des données traitées;categories of personal data;categories of data;personal data;personal data categories;data categories;data',
  donnees_sensibles:
    'données sensibles;des données sensibles sont-elles traitées;données sensibles oui non;données sensibles traitées;catégories particulières de données;si oui, lesquelles;traitement de données sensibles;présence de données sensibles;sensitive data;special categories;special categories of data;special categories of personal data;special category data',
  conservation:
    'durée de conservation;durées de conservation;durées de conservation des catégories de données;durée de conservation des données;durées de conservation des données;durée de conservation des données à caractère personnel;durée de conservation des données personnelles;conservation;conservation des données;délai d’effacement;délais d’effacement;délais prévus pour l’effacement;durée;durée de conservation en base active;base active;autre durée;durée d’utilité administrative;dua;durée d’utilité courante;duc;durée de conso;durée conso;durée de conserv;délai de conservation;délais de conservation;temps de conservation;combien de temps;retention;retention period;retention periods;data retention;storage period;storage duration;time limits for erasure;retention schedule',
  archivage:
    'archivage;archivage intermédiaire;durée d’archivage;durée d’archivage intermédiaire;archives intermédiaires',
  sort_final: 'sort final;sort final des données;devenir des données',
  destinataires:
    'destinataires;destinataires des données;catégories de destinataires;catégories de destinataires des données;catégorie de destinataires;destinataire;accès aux données;personnes ayant accès aux données;qui y a accès;qui a accès;qui a accès aux données;recipients;categories of recipients;data recipients',
  destinataires_internes:
    'destinataires internes;destinataire interne;internes;services destinataires;internal recipients',
  destinataires_externes:
    'organismes externes;destinataires externes;destinataire externe;organisme externe;tiers;tiers destinataires;external recipients;third parties',
  sous_traitants:
    'sous-traitants;sous-traitant;sous-traitance;prestataires sous-traitants;sous-traitants éventuels;processors;processor;data processors',
  transferts:
    'transferts hors ue;transferts des données hors ue;transferts de données hors ue;transfert hors ue;transfert de données hors ue;transfert;transferts;transferts de données;transferts internationaux;transferts hors de l’union européenne;transfert hors de l’union européenne;transfert hors union européenne;transferts hors union européenne;transferts hors eee;transfert hors ue / eee;transferts hors ue/eee;transferts hors de l’ue;transfert de données hors de l’union européenne;transferts vers des pays tiers;des données personnelles sont-elles transmises hors de l’union européenne;transfers;international transfers;third country transfers;transfers to third countries;transfers outside the eu;transfers outside eea;data transfers',
  transferts_pays:
    'si oui, vers quel(s) pays;pays;pays hors ue;pays hors eee;pays hors union européenne;pays tiers;pays de destination;pays destinataire;pays concernés;vers quel pays;country;countries;third countries',
  transferts_garantie:
    'type de garanties;garanties;garanties appropriées;garantie;garanties prévues;encadrement du transfert;safeguards;transfer safeguards',
  transferts_document: 'liens vers la documentation;lien vers la documentation;documentation du transfert',
  mesures_securite:
    'mesures de sécurité;mesures de sécurité techniques;mesures de sécurité mises en œuvre;mesures de sécurité techniques et organisationnelles;mesures techniques et organisationnelles;mesures techniques et organisationnelles de sécurité;mesures de sécurité des données;description des mesures de sécurité;description générale des mesures de sécurité;mesures techniques;mesures organisationnelles;sécurité;sécurité des données;security;security measures;technical and organisational measures;technical and organizational measures;technical and organisational security measures',
  source:
    'source des données;sources des données;source;origine des données;origine;provenance des données;mode de collecte;modalités de collecte;source of data;data source;data sources',
  information:
    'information des personnes;information des personnes concernées;support de l’information;support d’information;mention d’information;mentions d’information;modalités d’information;privacy notice',
  droits:
    'droits des personnes;exercice des droits;modalités d’exercice des droits;droits des personnes concernées;data subject rights',
  aipd: 'aipd;analyse d’impact;analyse d’impact (aipd);analyse d’impact relative à la protection des données;aipd requise;aipd nécessaire;analyse d’impact nécessaire;pia;dpia;dpia required',
  decision_automatisee:
    'décision automatisée;prise de décision automatisée;décisions automatisées;profilage et décision automatisée;automated decision;automated decision-making',
  notes: 'commentaires;commentaire;observations;observation;remarques;remarque;notes;comments;remarks',
  clients:
    'clients (responsables du traitement);clients responsables du traitement;clients responsables de traitement;responsables de traitement clients;pour le compte de;client (responsable du traitement);client responsable du traitement;responsable de traitement client',
  categories_traitements:
    'catégories de traitements effectués;catégories de traitements effectués pour chaque client;catégories de traitements;catégorie de traitements;catégories de traitements effectués pour le compte du client;catégorie d’activités de traitement;catégories d’activités de traitement;categories of processing',
  sous_traitants_ulterieurs:
    'sous-traitants ultérieurs;sous-traitant ultérieur;sous-traitants de rang 2;sub-processors;subprocessors',
  sort_donnees: 'sort des données en fin de prestation;sort des données en fin de contrat',
  instructions: 'instructions du client;instructions documentées;instructions',
  contrat: 'contrat;référence du contrat;contrat de sous-traitance',
  operations:
    'table des opérations;tableau des opérations;opérations;opérations effectuées;recensement des opérations;liste des opérations',
  flux: 'flux de données;flux;flux des données;schéma des flux;data flows',
  liste:
    'liste des traitements;liste des activités de traitement;liste des activités;activités de l’organisme impliquant le traitement de données personnelles;sommaire;sommaire du registre;table des matières;liste des fiches',
} as const satisfies Record<string, string>;

/** Labels of one line of a section, whatever its number: « Sous-finalité 3 », « Destinataire 1 ». */
export const RANGS: Readonly<Record<string, Champ>> = {
  'sous finalite': 'sous_finalites',
  finalite: 'finalites',
  objectif: 'finalites',
  'categorie de personne': 'personnes',
  personne: 'personnes',
  categorie: 'personnes',
  destinataire: 'destinataires',
  'mesure de securite': 'mesures_securite',
  mesure: 'mesures_securite',
  'organisme destinataire': 'transferts',
  organisme: 'transferts',
  transfert: 'transferts',
  client: 'clients',
  activite: 'nom',
  operation: 'operations',
};

/** What a column or a part of a section holds. */
export type Role = keyof typeof ROLES;

export const ROLES = {
  prenom: 'prénom;first name',
  nom: 'nom;nom de famille;nom de l’organisme;raison sociale;dénomination;name;nom du destinataire;organisme;nom et prénom;nom prénom',
  societe: 'société (si dpo externe);société;société si dpo externe;société du dpo',
  fonction: 'fonction;qualité;titre;poste',
  adresse: 'adresse;adresse postale;address',
  code_postal: 'code postal;cp;postal code;zip code',
  ville: 'ville;commune;city',
  pays: 'pays;country;pays destinataire;pays de destination',
  telephone: 'téléphone;tél;tel;numéro de téléphone;phone',
  courriel:
    'adresse mél;adresse mel;mél;mel;courriel;email;e-mail;mail;adresse e-mail;adresse email;adresse électronique;adresse mail;adresse de messagerie;messagerie',
  categorie:
    'catégorie;catégorie de données;catégories de données;catégorie de personnes;catégories de personnes;category',
  libelle: 'finalité;libellé;intitulé',
  base_legale: 'base légale;base juridique;fondement juridique;legal basis',
  fondement: 'fondement;texte;référence légale',
  description:
    'description;détail;détails;données;données traitées;données concernées;contenu;exemples;nature',
  precisions: 'précisions;précision;commentaire;commentaires;détails;à préciser;précisez',
  duree:
    'durée de conservation;durée;durées de conservation;conservation;délai;délai de conservation;délai d’effacement;retention;retention period',
  depart: 'point de départ;à compter de;départ',
  archivage: 'archivage;archivage intermédiaire;durée d’archivage',
  sort_final: 'sort final',
  condition: 'condition;condition de l’article 9;exception;exception article 9',
  source: 'source;origine;source des données;origine des données',
  type: 'type de destinataire;type de mesure de sécurité;type de mesure;type;catégorie de destinataire;catégorie de mesure;types',
  destinataire: 'destinataire;organisme destinataire;organisme;nom du destinataire;recipient',
  garantie: 'type de garanties;type de garantie;garanties;garantie;garanties appropriées;safeguards',
  document: 'liens vers la documentation;lien vers la documentation;documentation;document;lien;liens',
  reference: 'référence;réf;n° / réf;n°;numéro',
  operation: 'opération;type d’opération;operation',
  operation_description: 'description de l’opération;description opération;opération effectuée',
  operation_finalite: 'finalité de l’opération;finalité;but',
  donnees:
    'catégories de données personnelles concernées;catégories de données;données;catégories de données concernées',
  personnes: 'catégories de personnes concernées;catégories de personnes;personnes concernées;personnes',
  destinataires: 'destinataires;destinataire;recipients',
  de: 'de;depuis;source;origine;from;émetteur',
  vers: 'vers;destination;à destination de;to;récepteur',
  canal: 'canal;moyen;mode de transmission;channel;protocole',
  format: 'format;format des données',
  prestation: 'prestation;service rendu;mission',
  contrat: 'contrat;référence du contrat',
  instructions: 'instructions;instructions du client',
  sort_donnees: 'sort des données;sort des données en fin de prestation',
  categories_traitements:
    'catégories de traitements;catégories de traitements effectués;traitements effectués',
  autorisation: 'autorisation',
} as const satisfies Record<string, string>;

/** The columns each section may have; the first ones are those of a table without a header, in this order. */
export const SECTIONS = {
  acteurs: [
    'nom',
    'adresse',
    'code_postal',
    'ville',
    'pays',
    'telephone',
    'courriel',
    'prenom',
    'fonction',
    'societe',
  ],
  finalites: ['libelle', 'base_legale', 'fondement'],
  donnees: ['description', 'duree', 'depart', 'archivage', 'sort_final', 'source', 'categorie', 'precisions'],
  donnees_sensibles: [
    'description',
    'duree',
    'depart',
    'archivage',
    'sort_final',
    'source',
    'condition',
    'categorie',
    'precisions',
  ],
  personnes: ['description', 'precisions', 'categorie', 'type'],
  destinataires: ['type', 'precisions', 'nom', 'description', 'contrat', 'pays'],
  mesures_securite: ['type', 'precisions', 'description'],
  transferts: ['destinataire', 'pays', 'garantie', 'document', 'nom'],
  conservation: ['duree', 'depart', 'archivage', 'sort_final', 'categorie'],
  clients: [
    'nom',
    'prenom',
    'fonction',
    'adresse',
    'code_postal',
    'ville',
    'pays',
    'telephone',
    'courriel',
    'contrat',
    'instructions',
    'categories_traitements',
    'sort_donnees',
  ],
  sous_traitants_ulterieurs: [
    'nom',
    'prestation',
    'pays',
    'adresse',
    'code_postal',
    'ville',
    'autorisation',
    'contrat',
  ],
  operations: [
    'operation_description',
    'reference',
    'operation_finalite',
    'donnees',
    'personnes',
    'destinataires',
    'operation',
  ],
  flux: ['de', 'vers', 'donnees', 'canal', 'format'],
} as const satisfies Partial<Record<Champ, readonly Role[]>>;

export type Section = keyof typeof SECTIONS;

/** What only a register of processing activities asks: without one of them, a sheet is about something else. */
const PROPRES: ReadonlySet<Champ> = new Set<Champ>([
  'finalites',
  'sous_finalites',
  'base_legale',
  'personnes',
  'donnees',
  'donnees_sensibles',
  'conservation',
  'destinataires',
  'destinataires_internes',
  'destinataires_externes',
  'sous_traitants',
  'transferts',
  'mesures_securite',
  'dpo',
  'responsables_conjoints',
  'clients',
  'categories_traitements',
  'operations',
  'aipd',
]);

/** Words that any text may use as a title. */
const FAIBLES = /^(?:objectifs?|objet|but)$/i;

const ACTIVITE = /traitement|activit|processing/i;

/** Whether a label shows that what it stands in is a register. */
export const estPropre = (champ: Champ, texte: string): boolean =>
  (PROPRES.has(champ) && !FAIBLES.test(texte.trim())) ||
  ((champ === 'nom' || champ === 'titre' || champ === 'identification' || champ === 'responsable') &&
    ACTIVITE.test(texte));
