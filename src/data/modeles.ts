// Généré depuis data/modeles.yaml par tools/generate-data.js : modifier le YAML, pas ce fichier.

import { Table } from './table.ts';
import type { Fiabilite } from './vocabulaire.ts';

export const modelesLuLe = '2026-11-21';
export type ModeleId =
  | 'paie'
  | 'recrutement'
  | 'gestion-personnel'
  | 'formation'
  | 'temps-acces'
  | 'videosurveillance'
  | 'geolocalisation-vehicules'
  | 'ecoute-appels'
  | 'messagerie-si'
  | 'cse-activites-sociales'
  | 'alertes-professionnelles'
  | 'clients'
  | 'prospection'
  | 'fidelisation'
  | 'sav-satisfaction'
  | 'etude-marche'
  | 'fournisseurs'
  | 'impayes'
  | 'site-contact'
  | 'cookies-audience'
  | 'location'
  | 'association-membres'
  | 'cantine-scolaire'
  | 'listes-electorales'
  | 'etat-civil'
  | 'accompagnement-social'
  | 'dossiers-patients';
export interface Modele {
  readonly id: ModeleId;
  readonly nom: string;
  readonly reperes?: readonly string[];
  readonly typesAipd?: readonly string[];
  readonly exemptionsAipd?: readonly string[];
  readonly fiabilite: Fiabilite;
  readonly sources: readonly string[];
}
export const modeles = new Table<Modele>(`
{"id":"paie","nom":"Gestion de la paie","reperes":["paie","paie-cotisations","paie-bulletin-electronique"],"exemptionsAipd":["rh-moins-250"],"fiabilite":"outil","sources":["OUTIL"]}
{"id":"recrutement","nom":"Gestion du recrutement","reperes":["recrutement-non-retenu","recrutement-vivier"],"typesAipd":["profils-rh"],"fiabilite":"outil","sources":["OUTIL"]}
{"id":"gestion-personnel","nom":"Gestion administrative du personnel","reperes":["gestion-personnel","registre-personnel","accidents-travail","mandats-representants"],"exemptionsAipd":["rh-moins-250"],"fiabilite":"outil","sources":["OUTIL"]}
{"id":"formation","nom":"Formation du personnel","reperes":["formation"],"fiabilite":"outil","sources":["OUTIL"]}
{"id":"temps-acces","nom":"Contrôle de l\\u2019accès aux locaux et des horaires","reperes":["controle-acces-journaux","controle-acces-identification","temps-travail","controle-acces-biometrique"],"exemptionsAipd":["acces-horaires"],"fiabilite":"outil","sources":["OUTIL"]}
{"id":"videosurveillance","nom":"Vidéosurveillance des locaux","reperes":["videosurveillance"],"typesAipd":["surveillance-employes"],"fiabilite":"outil","sources":["OUTIL"]}
{"id":"geolocalisation-vehicules","nom":"Géolocalisation des véhicules professionnels","reperes":["geolocalisation-vehicules"],"typesAipd":["localisation-large-echelle"],"fiabilite":"outil","sources":["OUTIL"]}
{"id":"ecoute-appels","nom":"Écoute et enregistrement des appels","reperes":["enregistrement-appels-qualite","enregistrement-appels-preuve"],"fiabilite":"outil","sources":["OUTIL"]}
{"id":"messagerie-si","nom":"Messagerie, journalisation et sécurité du système d\\u2019information","reperes":["journaux-si"],"fiabilite":"outil","sources":["OUTIL"]}
{"id":"cse-activites-sociales","nom":"Activités sociales et culturelles du CSE","reperes":["cse-activites-sociales","elections-vote-electronique"],"exemptionsAipd":["comite-entreprise"],"fiabilite":"outil","sources":["OUTIL"]}
{"id":"alertes-professionnelles","nom":"Recueil et traitement des alertes professionnelles","reperes":["alertes-professionnelles"],"typesAipd":["alertes-professionnelles"],"fiabilite":"outil","sources":["OUTIL"]}
{"id":"clients","nom":"Gestion des clients","reperes":["clients","prospection-clients","comptabilite","contrats-electroniques"],"typesAipd":["profilage-exclusion-contrat"],"fiabilite":"outil","sources":["OUTIL"]}
{"id":"prospection","nom":"Prospection commerciale","reperes":["prospects","opposition-prospection","newsletter"],"fiabilite":"outil","sources":["OUTIL"]}
{"id":"fidelisation","nom":"Fidélisation de la clientèle","reperes":["prospection-clients","enregistrement-appels-qualite"],"fiabilite":"outil","sources":["OUTIL"]}
{"id":"sav-satisfaction","nom":"Service après-vente et enquêtes de satisfaction","reperes":["sav-satisfaction"],"fiabilite":"outil","sources":["OUTIL"]}
{"id":"etude-marche","nom":"Études de marché","reperes":["etude-marche"],"fiabilite":"outil","sources":["OUTIL"]}
{"id":"fournisseurs","nom":"Gestion des fournisseurs","reperes":["fournisseurs","comptabilite"],"exemptionsAipd":["fournisseurs"],"fiabilite":"outil","sources":["OUTIL"]}
{"id":"impayes","nom":"Gestion des impayés","reperes":["impayes"],"typesAipd":["manquements-mutualises"],"fiabilite":"outil","sources":["OUTIL"]}
{"id":"site-contact","nom":"Formulaire de contact du site","reperes":["contact-site"],"fiabilite":"outil","sources":["OUTIL"]}
{"id":"cookies-audience","nom":"Traceurs et mesure d\\u2019audience du site","reperes":["mesure-audience","cookies-choix"],"fiabilite":"outil","sources":["OUTIL"]}
{"id":"location","nom":"Gestion locative","reperes":["location-candidats","location-bail"],"fiabilite":"outil","sources":["OUTIL"]}
{"id":"association-membres","nom":"Gestion des membres et des donateurs","reperes":["association-membres","association-dons"],"exemptionsAipd":["association-membres-donateurs"],"fiabilite":"outil","sources":["OUTIL"]}
{"id":"cantine-scolaire","nom":"Restauration scolaire, périscolaire et petite enfance","reperes":["scolaire-petite-enfance"],"typesAipd":["biometrie-vulnerables"],"exemptionsAipd":["collectivites-scolaire-enfance"],"fiabilite":"outil","sources":["OUTIL"]}
{"id":"listes-electorales","nom":"Tenue des listes électorales","reperes":["listes-electorales"],"exemptionsAipd":["fichier-electoral"],"fiabilite":"outil","sources":["OUTIL"]}
{"id":"etat-civil","nom":"Tenue de l\\u2019état civil","reperes":["etat-civil"],"fiabilite":"outil","sources":["OUTIL"]}
{"id":"accompagnement-social","nom":"Accompagnement social et médico-social","reperes":["social-medico-social"],"typesAipd":["accompagnement-social"],"fiabilite":"outil","sources":["OUTIL"]}
{"id":"dossiers-patients","nom":"Dossiers des patients d\\u2019un cabinet","reperes":["sante-cabinet","sante-feuilles-soins"],"typesAipd":["sante-etablissement"],"exemptionsAipd":["sante-exercice-individuel"],"fiabilite":"outil","sources":["OUTIL"]}
`);

export interface PropositionCommune {
  readonly id: string;
  readonly champ:
    | 'finalites'
    | 'personnes'
    | 'donnees'
    | 'donnees_sensibles'
    | 'destinataires'
    | 'mesures_securite'
    | 'information'
    | 'droits'
    | 'decision_automatisee'
    | 'formalites';
  readonly note?: string;
  readonly valeur?: string;
  readonly fiabilite: Fiabilite;
  readonly sources: readonly string[];
}
export const propositionsCommunes = new Table<PropositionCommune>(`
{"id":"commun-mesures","champ":"mesures_securite","note":"une mesure sans description n\\u2019apprend rien ; la dernière vaut s\\u2019il y a un sous-traitant","valeur":"- type: controle-acces\\n  description: a-preciser\\n- type: tracabilite\\n  description: a-preciser\\n- type: protection-logiciels\\n  description: a-preciser\\n- type: sauvegarde\\n  description: a-preciser\\n- type: controle-sous-traitants\\n  description: a-preciser\\n","fiabilite":"lu","sources":["SEC24"]}
`);

export interface Proposition {
  readonly id: string;
  readonly champ:
    | 'finalites'
    | 'personnes'
    | 'donnees'
    | 'donnees_sensibles'
    | 'destinataires'
    | 'mesures_securite'
    | 'information'
    | 'droits'
    | 'decision_automatisee'
    | 'formalites';
  readonly note?: string;
  readonly valeur?: string;
  readonly modele: ModeleId;
  readonly fiabilite: Fiabilite;
  readonly sources: readonly string[];
}
export const propositions = new Table<Proposition>(`
{"id":"paie-finalites","champ":"finalites","valeur":"- libelle: Calculer les rémunérations et établir les bulletins de paie\\n  base_legale: contrat\\n- libelle: Calculer les versements dus aux organismes sociaux et les déclarer\\n  base_legale: obligation-legale\\n  fondement: a-preciser\\n- libelle: Ordonner à la banque le virement des salaires\\n  base_legale: contrat\\n","modele":"paie","fiabilite":"lu","sources":["ODS"]}
{"id":"paie-bases","champ":"finalites","note":"pour les bases légales","modele":"paie","fiabilite":"sec","sources":["GRH19"]}
{"id":"paie-personnes","champ":"personnes","valeur":"- categorie: salaries\\n","modele":"paie","fiabilite":"lu","sources":["ODS"]}
{"id":"paie-donnees","champ":"donnees","valeur":"- categorie: identite\\n  description: nom, prénoms, adresse\\n- categorie: vie-professionnelle\\n  description: poste, temps de travail\\n- categorie: economique-financier\\n  description: rémunération, coordonnées bancaires\\n- categorie: nir\\n  description: numéro de sécurité sociale, pour la paie et les déclarations\\n  fondement: a-preciser\\n","modele":"paie","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"paie-destinataires","champ":"destinataires","valeur":"- { type: interne, nom: direction administrative et financière }\\n- { type: externe, nom: organismes sociaux }\\n- { type: externe, nom: banque de l\\u2019organisme }\\n- { type: sous-traitant, nom: prestataire de paie }\\n","modele":"paie","fiabilite":"lu","sources":["ODS"]}
{"id":"recrutement-finalites","champ":"finalites","valeur":"- libelle: Évaluer la capacité du candidat à occuper l\\u2019emploi proposé\\n  base_legale: contrat\\n  fondement: mesures prises à la demande du candidat avant le contrat\\n- libelle: Constituer un vivier de candidats\\n  base_legale: interet-legitime\\n  interet: a-preciser\\n","modele":"recrutement","fiabilite":"lu","sources":["TRAV18"]}
{"id":"recrutement-bases","champ":"finalites","note":"pour les bases légales","modele":"recrutement","fiabilite":"averifier","sources":["GRH19"]}
{"id":"recrutement-personnes","champ":"personnes","valeur":"- categorie: candidats\\n","modele":"recrutement","fiabilite":"lu","sources":["TRAV18"]}
{"id":"recrutement-donnees","champ":"donnees","note":"ni numéro de sécurité sociale, ni parents et fratrie, ni opinions politiques, ni appartenance syndicale d\\u2019un candidat","valeur":"- categorie: identite\\n  description: a-preciser\\n- categorie: vie-professionnelle\\n  description: a-preciser\\n","modele":"recrutement","fiabilite":"lu","sources":["TRAV18"]}
{"id":"recrutement-destinataires","champ":"destinataires","note":"seules les personnes qui interviennent dans le recrutement","valeur":"- { type: interne, nom: personnes chargées du recrutement }\\n- { type: sous-traitant, nom: cabinet de recrutement }\\n","modele":"recrutement","fiabilite":"lu","sources":["TRAV18"]}
{"id":"gestion-personnel-finalites","champ":"finalites","valeur":"- libelle: Administrer les dossiers du personnel\\n  base_legale: contrat\\n- libelle: Organiser le travail (annuaire, organigramme)\\n  base_legale: a-preciser\\n- libelle: Gérer l\\u2019action sociale\\n  base_legale: a-preciser\\n- libelle: Organiser les élections et le fonctionnement des instances\\n  base_legale: obligation-legale\\n  fondement: a-preciser\\n","modele":"gestion-personnel","fiabilite":"lu","sources":["TRAV18"]}
{"id":"gestion-personnel-bases","champ":"finalites","note":"pour les bases légales ; le consentement n\\u2019y est qu\\u2019exceptionnel","modele":"gestion-personnel","fiabilite":"sec","sources":["GRH19"]}
{"id":"gestion-personnel-personnes","champ":"personnes","valeur":"- categorie: salaries\\n","modele":"gestion-personnel","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"gestion-personnel-donnees","champ":"donnees","valeur":"- categorie: identite\\n  description: a-preciser\\n- categorie: vie-professionnelle\\n  description: a-preciser\\n- categorie: economique-financier\\n  description: a-preciser\\n","modele":"gestion-personnel","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"gestion-personnel-commentaires","champ":"donnees","note":"les zones de commentaires restent pertinentes et non excessives","modele":"gestion-personnel","fiabilite":"lu","sources":["TRAV18"]}
{"id":"gestion-personnel-destinataires","champ":"destinataires","valeur":"- { type: interne, nom: service du personnel }\\n- { type: interne, nom: \\"supérieurs hiérarchiques, pour ce qui leur est nécessaire\\" }\\n- { type: interne, nom: \\"représentants du personnel, pour le registre unique du personnel\\" }\\n","modele":"gestion-personnel","fiabilite":"lu","sources":["TRAV18"]}
{"id":"formation-finalites","champ":"finalites","valeur":"- libelle: Suivre les demandes et les périodes de formation\\n  base_legale: a-preciser\\n- libelle: Organiser les sessions\\n  base_legale: a-preciser\\n- libelle: Évaluer les connaissances\\n  base_legale: a-preciser\\n","modele":"formation","fiabilite":"sec","sources":["WORD"]}
{"id":"formation-bases","champ":"finalites","note":"pour les bases légales : contrat ou obligation légale, selon la finalité","modele":"formation","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"formation-personnes","champ":"personnes","valeur":"- categorie: salaries\\n","modele":"formation","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"formation-donnees","champ":"donnees","valeur":"- categorie: identite\\n  description: a-preciser\\n- categorie: vie-professionnelle\\n  description: a-preciser\\n","modele":"formation","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"formation-destinataires","champ":"destinataires","valeur":"- { type: interne, nom: service des ressources humaines }\\n- { type: externe, nom: organisme de formation }\\n- { type: externe, nom: opérateur de compétences }\\n","modele":"formation","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"temps-acces-finalites","champ":"finalites","note":"jamais le contrôle des déplacements à l\\u2019intérieur des locaux","valeur":"- libelle: Assurer la sécurité des accès aux locaux\\n  base_legale: interet-legitime\\n  interet: a-preciser\\n- libelle: Décompter le temps de travail\\n  base_legale: obligation-legale\\n  fondement: a-preciser\\n","modele":"temps-acces","fiabilite":"lu","sources":["TRAV18"]}
{"id":"temps-acces-bases","champ":"finalites","note":"pour les bases légales","modele":"temps-acces","fiabilite":"sec","sources":["FICHE_ACCES"]}
{"id":"temps-acces-personnes","champ":"personnes","valeur":"- categorie: salaries\\n- categorie: visiteurs\\n","modele":"temps-acces","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"temps-acces-donnees","champ":"donnees","valeur":"- categorie: identite\\n  description: nom, numéro de badge\\n- categorie: connexion\\n  description: dates et heures de passage\\n","modele":"temps-acces","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"temps-acces-destinataires","champ":"destinataires","valeur":"- { type: interne, nom: personnes habilitées du service des ressources humaines }\\n- { type: interne, nom: personnes habilitées du service de sécurité }\\n","modele":"temps-acces","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"temps-acces-information","champ":"information","note":"les représentants du personnel sont informés ou consultés","modele":"temps-acces","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"videosurveillance-finalites","champ":"finalites","note":"ni poste de travail, sauf exception, ni lieux de pause, ni toilettes, ni locaux syndicaux","valeur":"- libelle: Assurer la sécurité des biens et des personnes\\n  base_legale: interet-legitime\\n  interet: a-preciser\\n- libelle: Identifier les auteurs de vols ou d\\u2019agressions\\n  base_legale: interet-legitime\\n  interet: a-preciser\\n","modele":"videosurveillance","fiabilite":"lu","sources":["TRAV18"]}
{"id":"videosurveillance-bases","champ":"finalites","note":"pour les bases légales","modele":"videosurveillance","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"videosurveillance-personnes","champ":"personnes","valeur":"- categorie: salaries\\n- categorie: visiteurs\\n- categorie: clients\\n","modele":"videosurveillance","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"videosurveillance-donnees","champ":"donnees","valeur":"- categorie: identite\\n  description: images des personnes filmées\\n","modele":"videosurveillance","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"videosurveillance-destinataires","champ":"destinataires","valeur":"- { type: interne, nom: personnes habilitées et formées à consulter les images }\\n","modele":"videosurveillance","fiabilite":"lu","sources":["TRAV18"]}
{"id":"videosurveillance-information","champ":"information","valeur":"support: panneaux affichés de façon visible\\n","modele":"videosurveillance","fiabilite":"lu","sources":["TRAV18"]}
{"id":"videosurveillance-formalites","champ":"formalites","note":"un lieu ouvert au public peut demander une autorisation préfectorale (code de la sécurité intérieure) : à vérifier","modele":"videosurveillance","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"geolocalisation-finalites","champ":"finalites","note":"le suivi du temps de travail, seulement à titre accessoire","valeur":"- libelle: Suivre les tournées\\n  base_legale: interet-legitime\\n  interet: a-preciser\\n- libelle: Prouver les interventions\\n  base_legale: interet-legitime\\n  interet: a-preciser\\n- libelle: Assurer la sécurité des personnes et des véhicules\\n  base_legale: interet-legitime\\n  interet: a-preciser\\n","modele":"geolocalisation-vehicules","fiabilite":"lu","sources":["TRAV18"]}
{"id":"geolocalisation-bases","champ":"finalites","note":"pour les bases légales","modele":"geolocalisation-vehicules","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"geolocalisation-personnes","champ":"personnes","valeur":"- categorie: salaries\\n","modele":"geolocalisation-vehicules","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"geolocalisation-donnees","champ":"donnees","valeur":"- categorie: localisation\\n  description: a-preciser\\n","modele":"geolocalisation-vehicules","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"geolocalisation-desactivation","champ":"donnees","note":"le dispositif se désactive hors du temps de travail","modele":"geolocalisation-vehicules","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"ecoute-finalites","champ":"finalites","note":"pas d\\u2019enregistrement permanent ni systématique","valeur":"- libelle: Former et évaluer les téléopérateurs, améliorer la qualité du service\\n  base_legale: interet-legitime\\n  interet: a-preciser\\n- libelle: Prouver un contrat conclu par téléphone\\n  base_legale: a-preciser\\n","modele":"ecoute-appels","fiabilite":"lu","sources":["TRAV18"]}
{"id":"ecoute-bases","champ":"finalites","note":"pour les bases légales ; la preuve d\\u2019un contrat repose sur le contrat ou une obligation","modele":"ecoute-appels","fiabilite":"sec","sources":["FICHE_ECOUTE"]}
{"id":"ecoute-personnes","champ":"personnes","valeur":"- categorie: tiers-appelants\\n- categorie: salaries\\n  precisions: téléopérateurs\\n","modele":"ecoute-appels","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"ecoute-donnees","champ":"donnees","valeur":"- categorie: identite\\n  description: voix enregistrée\\n","modele":"ecoute-appels","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"ecoute-bancaires","champ":"donnees","note":"l\\u2019enregistrement s\\u2019interrompt quand des données bancaires sont dictées","modele":"ecoute-appels","fiabilite":"sec","sources":["FICHE_ECOUTE"]}
{"id":"ecoute-information","champ":"information","note":"l\\u2019interlocuteur apprend l\\u2019existence et la finalité de l\\u2019enregistrement, et peut s\\u2019y opposer avant la fin de la conversation","modele":"ecoute-appels","fiabilite":"lu","sources":["TRAV18"]}
{"id":"messagerie-finalites","champ":"finalites","note":"les traces ne servent pas à compter les heures de travail","valeur":"- libelle: Assurer la sécurité du système d\\u2019information\\n  base_legale: interet-legitime\\n  interet: a-preciser\\n- libelle: Fournir la messagerie\\n  base_legale: interet-legitime\\n  interet: a-preciser\\n- libelle: Assister les utilisateurs\\n  base_legale: interet-legitime\\n  interet: a-preciser\\n","modele":"messagerie-si","fiabilite":"lu","sources":["SEC24","TRAV18"]}
{"id":"messagerie-bases","champ":"finalites","note":"pour les bases légales","modele":"messagerie-si","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"messagerie-personnes","champ":"personnes","valeur":"- categorie: salaries\\n","modele":"messagerie-si","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"messagerie-donnees","champ":"donnees","valeur":"- categorie: connexion\\n  description: journaux (identifiant, date, heure, action)\\n- categorie: identite\\n  description: a-preciser\\n","modele":"messagerie-si","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"messagerie-information","champ":"information","note":"les utilisateurs et les représentants du personnel sont informés","modele":"messagerie-si","fiabilite":"lu","sources":["SEC24","TRAV18"]}
{"id":"cse-finalites","champ":"finalites","valeur":"- libelle: Gérer les activités sociales et culturelles\\n  base_legale: a-preciser\\n- libelle: Organiser les élections professionnelles\\n  base_legale: a-preciser\\n","modele":"cse-activites-sociales","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"cse-bases","champ":"finalites","note":"pour les bases légales : obligation légale ou mission, à établir","modele":"cse-activites-sociales","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"cse-personnes","champ":"personnes","valeur":"- categorie: salaries\\n- categorie: ayants-droit\\n","modele":"cse-activites-sociales","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"cse-donnees","champ":"donnees","valeur":"- categorie: identite\\n  description: a-preciser\\n- categorie: vie-personnelle\\n  description: enfants à charge\\n- categorie: economique-financier\\n  description: quotient familial\\n","modele":"cse-activites-sociales","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"cse-destinataires","champ":"destinataires","valeur":"- { type: interne, nom: élus du CSE }\\n- { type: externe, nom: prestataires des activités }\\n","modele":"cse-activites-sociales","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"alertes-finalites","champ":"finalites","note":"la base légale est une obligation légale ou un intérêt légitime, selon le dispositif","valeur":"- libelle: Recueillir et traiter les signalements\\n  base_legale: a-preciser\\n","modele":"alertes-professionnelles","fiabilite":"sec","sources":["ALERTES23"]}
{"id":"alertes-personnes","champ":"personnes","valeur":"- categorie: lanceurs-alerte\\n  precisions: auteurs des signalements, personnes visées, témoins\\n","modele":"alertes-professionnelles","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"alertes-donnees","champ":"donnees","valeur":"- categorie: identite\\n  description: a-preciser\\n- categorie: vie-professionnelle\\n  description: fonctions, faits signalés\\n","modele":"alertes-professionnelles","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"alertes-sensibles","champ":"donnees_sensibles","note":"des données relatives à des infractions (article 10) peuvent s\\u2019y trouver","modele":"alertes-professionnelles","fiabilite":"sec","sources":["ALERTES23"]}
{"id":"alertes-destinataires","champ":"destinataires","valeur":"- { type: interne, nom: personnes habilitées à traiter les signalements }\\n","modele":"alertes-professionnelles","fiabilite":"sec","sources":["ALERTES23"]}
{"id":"clients-finalites","champ":"finalites","valeur":"- libelle: Gérer les contrats, les commandes, les livraisons et les factures\\n  base_legale: contrat\\n- libelle: Tenir la comptabilité des clients\\n  base_legale: obligation-legale\\n  fondement: a-preciser\\n- libelle: Mesurer la satisfaction\\n  base_legale: interet-legitime\\n  interet: a-preciser\\n- libelle: Traiter les réclamations, le service après-vente et les garanties\\n  base_legale: contrat\\n","modele":"clients","fiabilite":"projet","sources":["COM18"]}
{"id":"clients-personnes","champ":"personnes","valeur":"- categorie: clients\\n","modele":"clients","fiabilite":"projet","sources":["COM18"]}
{"id":"clients-donnees","champ":"donnees","valeur":"- categorie: identite\\n  description: a-preciser\\n- categorie: economique-financier\\n  description: moyens de paiement, transactions\\n- categorie: connexion\\n  description: a-preciser\\n","modele":"clients","fiabilite":"projet","sources":["COM18"]}
{"id":"clients-connexion","champ":"donnees","note":"\`connexion\`, seulement s\\u2019il existe un compte en ligne","modele":"clients","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"clients-destinataires","champ":"destinataires","valeur":"- { type: interne, nom: \\"services commercial, comptable et après-vente\\" }\\n- { type: externe, nom: livreur }\\n- { type: sous-traitant, nom: hébergeur }\\n- { type: externe, nom: administrations }\\n","modele":"clients","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"prospection-finalites","champ":"finalites","note":"consentement pour le courriel, le SMS et les automates, sauf produits analogues d\\u2019un client ou prospection d\\u2019un professionnel en rapport avec son métier","valeur":"- libelle: Solliciter des prospects\\n  base_legale: a-preciser\\n- libelle: Organiser des jeux-concours et du parrainage\\n  base_legale: a-preciser\\n","modele":"prospection","fiabilite":"projet","sources":["COM18"]}
{"id":"prospection-telephone","champ":"finalites","note":"pour appeler des consommateurs, consentement préalable depuis le 11 août 2026, sauf contrat en cours","modele":"prospection","fiabilite":"sec","sources":["DEM26"]}
{"id":"prospection-personnes","champ":"personnes","valeur":"- categorie: prospects\\n","modele":"prospection","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"prospection-donnees","champ":"donnees","valeur":"- categorie: identite\\n  description: a-preciser\\n- categorie: economique-financier\\n  description: historique des achats\\n","modele":"prospection","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"prospection-droits","champ":"droits","note":"chacun peut s\\u2019opposer à la prospection sans donner de motif (article 21(2))","modele":"prospection","fiabilite":"lu","sources":["RGPD"]}
{"id":"fidelisation-finalites","champ":"finalites","note":"programme souscrit : contrat ; relance : intérêt légitime ; pour le compte d\\u2019un client, c\\u2019est une fiche de sous-traitant qu\\u2019il faut","valeur":"- libelle: Analyser les besoins des clients et suivre les échanges\\n  base_legale: a-preciser\\n- libelle: Proposer des offres et des réductions\\n  base_legale: a-preciser\\n","modele":"fidelisation","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"fidelisation-telephone","champ":"finalites","note":"pour appeler des consommateurs, consentement préalable depuis le 11 août 2026, sauf contrat en cours","modele":"fidelisation","fiabilite":"sec","sources":["DEM26"]}
{"id":"fidelisation-personnes","champ":"personnes","valeur":"- categorie: clients\\n","modele":"fidelisation","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"fidelisation-donnees","champ":"donnees","valeur":"- categorie: identite\\n  description: nom, adresse, téléphone, courriel\\n- categorie: economique-financier\\n  description: historique des achats\\n- categorie: autres\\n  libelle: Relation avec le client\\n  description: historique des échanges, satisfaction\\n","modele":"fidelisation","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"sav-finalites","champ":"finalites","valeur":"- libelle: Traiter les réclamations et le service après-vente\\n  base_legale: contrat\\n- libelle: Mesurer la satisfaction\\n  base_legale: interet-legitime\\n  interet: a-preciser\\n","modele":"sav-satisfaction","fiabilite":"projet","sources":["COM18"]}
{"id":"sav-personnes","champ":"personnes","valeur":"- categorie: clients\\n","modele":"sav-satisfaction","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"sav-donnees","champ":"donnees","valeur":"- categorie: identite\\n  description: a-preciser\\n","modele":"sav-satisfaction","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"etude-finalites","champ":"finalites","note":"consentement ou intérêt légitime, selon l\\u2019enquête ; pour le compte d\\u2019un donneur d\\u2019ordre, c\\u2019est une fiche de sous-traitant qu\\u2019il faut","valeur":"- libelle: Recueillir des opinions et des habitudes\\n  base_legale: a-preciser\\n","modele":"etude-marche","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"etude-personnes","champ":"personnes","valeur":"- categorie: prospects\\n  precisions: personnes interrogées\\n","modele":"etude-marche","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"etude-donnees","champ":"donnees","note":"attention aux questions qui révéleraient des données sensibles, une opinion politique par exemple","valeur":"- categorie: identite\\n  description: a-preciser\\n- categorie: vie-personnelle\\n  description: habitudes\\n- categorie: internet\\n  description: a-preciser\\n","modele":"etude-marche","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"fournisseurs-finalites","champ":"finalites","valeur":"- libelle: Sélectionner les fournisseurs et évaluer la qualité\\n  base_legale: interet-legitime\\n  interet: a-preciser\\n- libelle: Passer les commandes\\n  base_legale: contrat\\n- libelle: Payer les fournisseurs et tenir la comptabilité\\n  base_legale: obligation-legale\\n  fondement: a-preciser\\n","modele":"fournisseurs","fiabilite":"lu","sources":["ODS"]}
{"id":"fournisseurs-bases","champ":"finalites","note":"pour les bases légales","modele":"fournisseurs","fiabilite":"projet","sources":["COM18"]}
{"id":"fournisseurs-personnes","champ":"personnes","valeur":"- categorie: contacts-professionnels\\n  precisions: interlocuteurs chez les fournisseurs\\n","modele":"fournisseurs","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"fournisseurs-donnees","champ":"donnees","valeur":"- categorie: identite\\n  description: identité et coordonnées professionnelles\\n- categorie: economique-financier\\n  description: coordonnées bancaires\\n","modele":"fournisseurs","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"impayes-finalites","champ":"finalites","valeur":"- libelle: Recenser les impayés avérés\\n  base_legale: interet-legitime\\n  interet: a-preciser\\n- libelle: Exclure une personne de transactions à venir\\n  base_legale: interet-legitime\\n  interet: a-preciser\\n","modele":"impayes","fiabilite":"projet","sources":["IMP18"]}
{"id":"impayes-bases","champ":"finalites","note":"pour les bases légales","modele":"impayes","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"impayes-personnes","champ":"personnes","valeur":"- categorie: clients\\n","modele":"impayes","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"impayes-donnees","champ":"donnees","valeur":"- categorie: identite\\n  description: a-preciser\\n- categorie: economique-financier\\n  description: impayés\\n","modele":"impayes","fiabilite":"projet","sources":["IMP18"]}
{"id":"impayes-decision","champ":"decision_automatisee","note":"une exclusion décidée par la seule machine relève de l\\u2019article 22 et de ses garanties","modele":"impayes","fiabilite":"lu","sources":["RGPD"]}
{"id":"site-contact-finalites","champ":"finalites","note":"intérêt légitime ou mesures avant un contrat, selon la demande","valeur":"- libelle: Répondre aux demandes reçues par le site\\n  base_legale: a-preciser\\n","modele":"site-contact","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"site-contact-personnes","champ":"personnes","valeur":"- categorie: internautes\\n","modele":"site-contact","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"site-contact-donnees","champ":"donnees","valeur":"- categorie: identite\\n  description: a-preciser\\n- categorie: autres\\n  libelle: Contenu de la demande\\n  description: texte libre du message\\n","modele":"site-contact","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"cookies-finalites","champ":"finalites","note":"un outil qui réutilise les données pour son propre compte sort de l\\u2019exemption de consentement","valeur":"- libelle: Mesurer l\\u2019audience du site\\n  base_legale: a-preciser\\n","modele":"cookies-audience","fiabilite":"lu","sources":["LINC17"]}
{"id":"cookies-personnes","champ":"personnes","valeur":"- categorie: internautes\\n","modele":"cookies-audience","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"cookies-donnees","champ":"donnees","valeur":"- categorie: internet\\n  description: a-preciser\\n","modele":"cookies-audience","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"location-finalites","champ":"finalites","valeur":"- libelle: Proposer des biens à la location\\n  base_legale: a-preciser\\n- libelle: Étudier les candidatures et préparer le bail\\n  base_legale: contrat\\n  fondement: mesures prises à la demande du candidat avant le bail\\n- libelle: Gérer le bail jusqu\\u2019à sa fin\\n  base_legale: contrat\\n","modele":"location","fiabilite":"sec","sources":["LOC21"]}
{"id":"location-bases","champ":"finalites","note":"pour les bases légales","modele":"location","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"location-personnes","champ":"personnes","valeur":"- categorie: locataires\\n  precisions: candidats, locataires et garants\\n","modele":"location","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"location-donnees","champ":"donnees","note":"la liste des pièces qu\\u2019on peut demander est fixée par décret","valeur":"- categorie: identite\\n  description: a-preciser\\n- categorie: economique-financier\\n  description: a-preciser\\n","modele":"location","fiabilite":"sec","sources":["LOC21"]}
{"id":"association-finalites","champ":"finalites","valeur":"- libelle: Gérer les adhésions et les cotisations\\n  base_legale: contrat\\n- libelle: Établir les reçus fiscaux\\n  base_legale: obligation-legale\\n  fondement: a-preciser\\n- libelle: Informer les membres et les donateurs\\n  base_legale: interet-legitime\\n  interet: a-preciser\\n","modele":"association-membres","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"association-personnes","champ":"personnes","valeur":"- categorie: adherents\\n- categorie: donateurs\\n","modele":"association-membres","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"association-sensibles","champ":"donnees_sensibles","note":"être membre d\\u2019un organisme politique, religieux ou syndical est une donnée sensible : l\\u2019article 9(2)(d) a ses conditions","modele":"association-membres","fiabilite":"lu","sources":["RGPD"]}
{"id":"cantine-finalites","champ":"finalites","valeur":"- libelle: Préinscrire et inscrire les enfants\\n  base_legale: mission-interet-public\\n  fondement: a-preciser\\n- libelle: Suivre la fréquentation\\n  base_legale: mission-interet-public\\n  fondement: a-preciser\\n- libelle: Facturer les services aux familles\\n  base_legale: mission-interet-public\\n  fondement: a-preciser\\n","modele":"cantine-scolaire","fiabilite":"sec","sources":["NS58"]}
{"id":"cantine-bases","champ":"finalites","note":"pour les bases légales","modele":"cantine-scolaire","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"cantine-personnes","champ":"personnes","valeur":"- categorie: enfants\\n- categorie: parents\\n","modele":"cantine-scolaire","fiabilite":"sec","sources":["NS58"]}
{"id":"cantine-donnees","champ":"donnees","valeur":"- categorie: identite\\n  description: identité et coordonnées des représentants légaux\\n- categorie: vie-personnelle\\n  description: autorité parentale, assurance\\n- categorie: economique-financier\\n  description: revenus\\n","modele":"cantine-scolaire","fiabilite":"sec","sources":["NS58"]}
{"id":"cantine-sensibles","champ":"donnees_sensibles","note":"une allergie est une donnée de santé : la condition de l\\u2019article 9(2) est à établir","valeur":"- categorie: sante\\n  description: allergies\\n  condition: a-preciser\\n","modele":"cantine-scolaire","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"listes-finalites","champ":"finalites","valeur":"- libelle: Inscrire les électeurs et organiser les scrutins\\n  base_legale: obligation-legale\\n  fondement: a-preciser\\n","modele":"listes-electorales","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"listes-personnes","champ":"personnes","valeur":"- categorie: administres\\n","modele":"listes-electorales","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"listes-donnees","champ":"donnees","valeur":"- categorie: identite\\n  description: a-preciser\\n","modele":"listes-electorales","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"etat-civil-finalites","champ":"finalites","valeur":"- libelle: Établir et conserver les actes de l\\u2019état civil\\n  base_legale: obligation-legale\\n  fondement: a-preciser\\n","modele":"etat-civil","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"etat-civil-personnes","champ":"personnes","valeur":"- categorie: administres\\n","modele":"etat-civil","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"etat-civil-donnees","champ":"donnees","valeur":"- categorie: identite\\n  description: a-preciser\\n- categorie: vie-personnelle\\n  description: a-preciser\\n","modele":"etat-civil","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"social-finalites","champ":"finalites","valeur":"- libelle: Accueillir, héberger et accompagner les personnes\\n  base_legale: mission-interet-public\\n  fondement: a-preciser\\n","modele":"accompagnement-social","fiabilite":"sec","sources":["SOC21"]}
{"id":"social-bases","champ":"finalites","note":"pour la base légale","modele":"accompagnement-social","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"social-personnes","champ":"personnes","valeur":"- categorie: residents\\n","modele":"accompagnement-social","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"social-donnees","champ":"donnees","valeur":"- categorie: identite\\n  description: a-preciser\\n- categorie: economique-financier\\n  description: a-preciser\\n","modele":"accompagnement-social","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"social-sensibles","champ":"donnees_sensibles","note":"la condition de l\\u2019article 9(2) est à établir","valeur":"- categorie: sante\\n  description: a-preciser\\n  condition: a-preciser\\n","modele":"accompagnement-social","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"patients-finalites","champ":"finalites","valeur":"- libelle: Gérer les rendez-vous\\n  base_legale: a-preciser\\n- libelle: Tenir les dossiers médicaux, établir les ordonnances et les courriers\\n  base_legale: a-preciser\\n- libelle: Établir et transmettre les feuilles de soins\\n  base_legale: a-preciser\\n","modele":"dossiers-patients","fiabilite":"lu","sources":["CNOM18"]}
{"id":"patients-bases","champ":"finalites","note":"pour les bases légales : contrat ou obligation légale, à établir","modele":"dossiers-patients","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"patients-personnes","champ":"personnes","valeur":"- categorie: patients\\n- categorie: ayants-droit\\n","modele":"dossiers-patients","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"patients-donnees","champ":"donnees","valeur":"- categorie: identite\\n  description: a-preciser\\n- categorie: nir\\n  description: numéro de sécurité sociale, pour les feuilles de soins\\n  fondement: a-preciser\\n","modele":"dossiers-patients","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"patients-sensibles","champ":"donnees_sensibles","note":"l\\u2019article 9(2)(h) suppose le secret professionnel de l\\u2019article 9(3)","valeur":"- categorie: sante\\n  description: a-preciser\\n  condition: art9-2-h\\n","modele":"dossiers-patients","fiabilite":"averifier","sources":["OUTIL"]}
{"id":"patients-destinataires","champ":"destinataires","valeur":"- { type: interne, nom: secrétariat médical }\\n- { type: interne, nom: équipe de soins }\\n- { type: externe, nom: Sécurité sociale }\\n- { type: sous-traitant, nom: éditeur du logiciel }\\n","modele":"dossiers-patients","fiabilite":"lu","sources":["CNOM18"]}
{"id":"patients-mesures","champ":"mesures_securite","note":"accès par carte de professionnel de santé, journal de six mois, sauvegarde, chiffrement","modele":"dossiers-patients","fiabilite":"lu","sources":["CNOM18"]}
`);
