// Généré depuis data/durees.yaml par tools/generate-data.js : modifier le YAML, pas ce fichier.

import { Table } from './table.ts';
import type { Fiabilite } from './vocabulaire.ts';

export const dureesLuLe = '2026-11-21';
export type RepereDureeId =
  | 'paie'
  | 'paie-bulletin-electronique'
  | 'paie-cotisations'
  | 'gestion-personnel'
  | 'registre-personnel'
  | 'temps-travail'
  | 'recrutement-non-retenu'
  | 'recrutement-vivier'
  | 'formation'
  | 'accidents-travail'
  | 'mandats-representants'
  | 'cse-activites-sociales'
  | 'elections-vote-electronique'
  | 'contentieux-disciplinaire'
  | 'alertes-professionnelles'
  | 'videosurveillance'
  | 'controle-acces-journaux'
  | 'controle-acces-identification'
  | 'controle-acces-biometrique'
  | 'journaux-si'
  | 'hebergeur-donnees-identification'
  | 'geolocalisation-vehicules'
  | 'contraventions'
  | 'enregistrement-appels-qualite'
  | 'enregistrement-appels-preuve'
  | 'clients'
  | 'prospection-clients'
  | 'prospects'
  | 'opposition-prospection'
  | 'newsletter'
  | 'comptes-inactifs'
  | 'carte-bancaire'
  | 'contrats-electroniques'
  | 'sav-satisfaction'
  | 'etude-marche'
  | 'cookies-choix'
  | 'mesure-audience'
  | 'contact-site'
  | 'fournisseurs'
  | 'comptabilite'
  | 'fiscal'
  | 'impayes'
  | 'location-candidats'
  | 'location-bail'
  | 'sante-cabinet'
  | 'sante-feuilles-soins'
  | 'sante-etablissement'
  | 'sante-dmp'
  | 'pharmacie-stupefiants'
  | 'social-medico-social'
  | 'association-dons'
  | 'association-membres'
  | 'scolaire-petite-enfance'
  | 'etat-civil'
  | 'listes-electorales'
  | 'demandes-droits'
  | 'violations'
  | 'dommage-corporel';
export interface RepereDuree {
  readonly id: RepereDureeId;
  readonly activite: string;
  readonly baseActive: {
    readonly duree?: string;
    readonly min?: string;
    readonly max?: true;
    readonly texte: string;
  };
  readonly archivage?: {
    readonly duree?: string;
    readonly min?: string;
    readonly max?: true;
    readonly texte: string;
    readonly depart?: 'fin-base-active';
  };
  readonly depart: string;
  readonly fondement?: string;
  readonly nature: 'obligation' | 'prescription' | 'recommandation' | 'usage';
  readonly sens: 'minimum' | 'maximum' | 'repere';
  readonly valableDu?: string;
  readonly valableJusquAu?: string;
  readonly fiabilite: Fiabilite;
  readonly sources: readonly string[];
}
export const reperesDuree = new Table<RepereDuree>(`
{"id":"paie","activite":"Paie : bulletins et double des bulletins","baseActive":{"duree":"P1M","texte":"1 mois après transmission du bulletin"},"archivage":{"duree":"P5Y","texte":"double conservé 5 ans par l\\u2019employeur"},"depart":"émission ou remise du bulletin (modèle de la CNIL, versement de la paie)","fondement":"C. trav. L3243-4","nature":"obligation","sens":"minimum","fiabilite":"sec","sources":["RH26","LEGI26","ODS"]}
{"id":"paie-bulletin-electronique","activite":"Bulletin de paie électronique : disponibilité pour le salarié","baseActive":{"texte":"mise à disposition"},"archivage":{"duree":"P50Y","texte":"50 ans, ou jusqu\\u2019à l\\u2019âge de la retraite + 6 ans (75 ans)"},"depart":"émission du bulletin","fondement":"C. trav. L3243-4, D3243-8","nature":"obligation","sens":"minimum","fiabilite":"sec","sources":["RH26"]}
{"id":"paie-cotisations","activite":"Éléments de calcul des cotisations, DSN","baseActive":{"duree":"P1M","max":true,"texte":"1 mois au plus"},"archivage":{"duree":"P6Y","texte":"6 ans"},"depart":"établissement","fondement":"CSS L243-16","nature":"obligation","sens":"minimum","fiabilite":"sec","sources":["RH26"]}
{"id":"gestion-personnel","activite":"Gestion administrative du personnel (dossier professionnel)","baseActive":{"texte":"durée de la relation de travail"},"archivage":{"duree":"P5Y","texte":"prescription de droit commun, si utile à la preuve"},"depart":"départ de la personne","fondement":"C. civ. 2224","nature":"recommandation","sens":"repere","fiabilite":"sec","sources":["RH26","TRAV18"]}
{"id":"registre-personnel","activite":"Registre unique du personnel","baseActive":{"texte":"présence dans l\\u2019effectif"},"archivage":{"duree":"P5Y","texte":"5 ans"},"depart":"départ du salarié ou stagiaire","fondement":"C. trav. R1221-26","nature":"obligation","sens":"minimum","fiabilite":"sec","sources":["RH26","ORSAY"]}
{"id":"temps-travail","activite":"Décompte du temps de travail","baseActive":{"texte":"jusqu\\u2019à l\\u2019émission du bulletin de paie de la période"},"archivage":{"duree":"P1Y","texte":"1 an (ou période de référence si elle dépasse l\\u2019année) ; 3 ans pour les forfaits ; jusqu\\u2019à 5 ans selon la fiche de la CNIL sur l\\u2019accès et les horaires"},"depart":"fin de la période","fondement":"C. trav. D3171-16, L3245-1","nature":"obligation","sens":"repere","fiabilite":"sec","sources":["RH26"]}
{"id":"recrutement-non-retenu","activite":"Candidature non retenue sur un poste","baseActive":{"texte":"jusqu\\u2019à ce que le poste soit pourvu"},"archivage":{"duree":"P5Y","texte":"5 ans, à des fins de preuve (action en discrimination)"},"depart":"date à laquelle le poste a été pourvu","fondement":"C. trav. L1134-5","nature":"prescription","sens":"repere","valableDu":"2026-04-02","fiabilite":"sec","sources":["RH26"]}
{"id":"recrutement-vivier","activite":"CV-thèque, vivier de candidats","baseActive":{"duree":"P2Y","max":true,"texte":"2 ans après le dernier contact, sauf opposition"},"depart":"dernier contact avec le candidat","fondement":"recommandation de la CNIL (guide du recrutement, 30 janvier 2023)","nature":"recommandation","sens":"repere","fiabilite":"lu","sources":["TRAV18","CNIL_DUREES","RH26"]}
{"id":"formation","activite":"Formation du personnel","baseActive":{"texte":"durée de la relation de travail"},"archivage":{"duree":"P5Y","texte":"prescription de droit commun"},"depart":"départ de la personne","fondement":"C. civ. 2224","nature":"usage","sens":"repere","fiabilite":"averifier","sources":["NON_LU"]}
{"id":"accidents-travail","activite":"Accidents du travail (déclarations, vérifications)","baseActive":{"texte":"traitement du dossier"},"archivage":{"duree":"P5Y","texte":"5 ans"},"depart":"date du document","fondement":"C. trav. D4711-3","nature":"obligation","sens":"minimum","fiabilite":"sec","sources":["RH26"]}
{"id":"mandats-representants","activite":"Mandats des représentants du personnel (nature, syndicat)","baseActive":{"duree":"P6M","texte":"6 mois après la fin du mandat (protection L2411-5)"},"archivage":{"duree":"P6Y","texte":"6 ans"},"depart":"fin du mandat","fondement":"C. trav. L2411-5 ; prescription pénale","nature":"prescription","sens":"repere","fiabilite":"averifier","sources":["RH26"]}
{"id":"cse-activites-sociales","activite":"CSE : activités sociales et culturelles","baseActive":{"texte":"durée de la présence du salarié ou de la prestation"},"archivage":{"texte":"pièces comptables : 10 ans, si C. com. L123-22 s\\u2019applique"},"depart":"fin de la prestation","nature":"usage","sens":"repere","fiabilite":"averifier","sources":["NON_LU"]}
{"id":"elections-vote-electronique","activite":"Vote électronique, élections professionnelles","baseActive":{"texte":"fichiers supports sous scellés jusqu\\u2019à l\\u2019expiration des délais de recours ou la fin de la procédure contentieuse"},"archivage":{"texte":"destruction ensuite"},"depart":"proclamation des résultats","fondement":"recommandation de la CNIL sur le vote électronique","nature":"recommandation","sens":"repere","fiabilite":"sec","sources":["RH26"]}
{"id":"contentieux-disciplinaire","activite":"Contentieux disciplinaire et prud\\u2019homal","baseActive":{"texte":"durée de la procédure"},"archivage":{"texte":"jusqu\\u2019à épuisement des voies de recours"},"depart":"ouverture de la procédure","fondement":"art. 6 CEDH","nature":"recommandation","sens":"repere","fiabilite":"sec","sources":["RH26"]}
{"id":"alertes-professionnelles","activite":"Alertes professionnelles (lanceurs d\\u2019alerte)","baseActive":{"texte":"jusqu\\u2019à la décision définitive sur les suites à donner"},"archivage":{"texte":"durée proportionnée à la protection de l\\u2019auteur, des personnes visées et des tiers, puis anonymisation"},"depart":"clôture des opérations de recevabilité ou de vérification","fondement":"loi n° 2022-401 du 21 mars 2022 ; référentiel de la CNIL, délib. n° 2023-064 du 6 juillet 2023","nature":"recommandation","sens":"repere","fiabilite":"averifier","sources":["ALERTES23","RH26"]}
{"id":"videosurveillance","activite":"Vidéosurveillance, vidéoprotection","baseActive":{"duree":"P1M","max":true,"texte":"pas plus de 1 mois ; quelques jours suffisent en général"},"archivage":{"texte":"extraction consignée, pour la durée de la procédure si incident"},"depart":"enregistrement","fondement":"CSI L252-5 (vidéoprotection) ; RGPD 5(1)(e)","nature":"obligation","sens":"maximum","fiabilite":"lu","sources":["VIDEO18","TRAV18","RH26"]}
{"id":"controle-acces-journaux","activite":"Contrôle d\\u2019accès par badge : journaux de passage","baseActive":{"duree":"P3M","max":true,"texte":"3 mois après l\\u2019enregistrement"},"archivage":{"texte":"sans objet ; jusqu\\u2019à 5 ans si les données servent au suivi du temps de travail"},"depart":"enregistrement du passage","fondement":"fiche de la CNIL sur l\\u2019accès aux locaux et les horaires (17 juin 2026)","nature":"recommandation","sens":"repere","fiabilite":"lu","sources":["TRAV18","RH26"]}
{"id":"controle-acces-identification","activite":"Contrôle d\\u2019accès par badge : données d\\u2019identification","baseActive":{"texte":"durée de l\\u2019habilitation"},"archivage":{"texte":"sans objet"},"depart":"fin de l\\u2019habilitation","fondement":"fiche de la CNIL sur l\\u2019accès aux locaux et les horaires","nature":"recommandation","sens":"repere","fiabilite":"sec","sources":["RH26"]}
{"id":"controle-acces-biometrique","activite":"Contrôle d\\u2019accès biométrique : journaux","baseActive":{"duree":"P6M","max":true,"texte":"6 mois glissants"},"archivage":{"texte":"seulement pour une obligation légale ou un contentieux"},"depart":"enregistrement","fondement":"règlement type de la CNIL sur la biométrie, délib. n° 2019-001 du 10 janvier 2019","nature":"obligation","sens":"maximum","fiabilite":"sec","sources":["RH26"]}
{"id":"journaux-si","activite":"Journalisation des systèmes d\\u2019information","baseActive":{"duree":"P1Y","min":"P6M","max":true,"texte":"entre 6 mois et 1 an glissants, sauf obligation légale, contentieux, contrôle interne ou analyse post-incident"},"archivage":{"texte":"exceptions documentées"},"depart":"enregistrement de l\\u2019événement","fondement":"recommandation de la CNIL sur la journalisation, délib. n° 2021-122 ; guide de la sécurité 2024, fiche 16","nature":"recommandation","sens":"repere","fiabilite":"lu","sources":["SEC24","RH26"]}
{"id":"hebergeur-donnees-identification","activite":"Hébergeurs : données d\\u2019identification et de connexion des contributeurs","baseActive":{"duree":"P1Y","texte":"1 an"},"depart":"création du contenu ou fin du contrat, selon la donnée","fondement":"LCEN, art. 6 ; décret n° 2021-1362 du 20 octobre 2021","nature":"obligation","sens":"repere","fiabilite":"sec","sources":["SYNTHESE_WEB"]}
{"id":"geolocalisation-vehicules","activite":"Géolocalisation des véhicules professionnels","baseActive":{"duree":"P2M","max":true,"texte":"2 mois en principe"},"archivage":{"duree":"P1Y","texte":"1 an (optimisation des tournées, preuve des interventions) ; 5 ans pour le suivi du temps de travail"},"depart":"collecte","fondement":"fiche de la CNIL sur la géolocalisation des véhicules","nature":"recommandation","sens":"repere","fiabilite":"lu","sources":["TRAV18","RH26"]}
{"id":"contraventions","activite":"Désignation des conducteurs (contraventions)","baseActive":{"texte":"traitement de la contravention"},"archivage":{"duree":"P1Y","texte":"12 mois"},"depart":"date du document","fondement":"C. route L121-6 ; référentiel de la CNIL, délib. n° 2021-043 du 12 avril 2021","nature":"prescription","sens":"repere","fiabilite":"sec","sources":["RH26","CONDUCTEURS21"]}
{"id":"enregistrement-appels-qualite","activite":"Écoute et enregistrement d\\u2019appels (formation, qualité, évaluation)","baseActive":{"duree":"P6M","max":true,"texte":"6 mois au plus ; bonne pratique : supprimer à bref délai et ne garder que les documents d\\u2019analyse"},"archivage":{"duree":"P1Y","max":true,"texte":"documents d\\u2019analyse : 1 an au plus"},"depart":"enregistrement","fondement":"fiche de la CNIL sur l\\u2019écoute et l\\u2019enregistrement des appels","nature":"recommandation","sens":"maximum","fiabilite":"lu","sources":["TRAV18","RH26"]}
{"id":"enregistrement-appels-preuve","activite":"Enregistrement de certains appels pour prouver la formation d\\u2019un contrat","baseActive":{"texte":"enregistrement ni systématique ni permanent"},"archivage":{"duree":"P5Y","texte":"5 ans à compter de la connaissance de l\\u2019existence du contrat"},"depart":"conclusion du contrat","fondement":"C. civ. 2224","nature":"prescription","sens":"repere","fiabilite":"sec","sources":["RH26"]}
{"id":"clients","activite":"Gestion des clients (commandes, livraison, SAV, fidélité)","baseActive":{"texte":"durée de la relation contractuelle"},"archivage":{"duree":"P5Y","texte":"prescription applicable (5 ans en droit commun) ; pièces comptables 10 ans"},"depart":"fin de la relation commerciale","fondement":"C. civ. 2224 ; C. com. L123-22","nature":"recommandation","sens":"repere","fiabilite":"projet","sources":["COM18","COM21"]}
{"id":"prospection-clients","activite":"Prospection des clients (données de contact)","baseActive":{"duree":"P3Y","max":true,"texte":"3 ans à compter de la fin de la relation commerciale ou du dernier contact"},"depart":"fin de la relation commerciale ou dernier contact émanant de la personne","fondement":"référentiel de la CNIL sur les activités commerciales, délib. n° 2021-131","nature":"recommandation","sens":"repere","fiabilite":"lu","sources":["COM18","COM21","NS48"]}
{"id":"prospects","activite":"Prospects","baseActive":{"duree":"P3Y","max":true,"texte":"3 ans à compter de la collecte ou du dernier contact émanant du prospect, puis relance avant suppression"},"depart":"collecte ou dernier contact émanant du prospect (l\\u2019ouverture d\\u2019un courriel ne suffit pas ; un clic, oui)","fondement":"référentiel de la CNIL sur les activités commerciales, délib. n° 2021-131","nature":"recommandation","sens":"repere","fiabilite":"sec","sources":["COM21","COM18","EWATCHERS"]}
{"id":"opposition-prospection","activite":"Liste d\\u2019opposition (repoussoir)","baseActive":{"duree":"P3Y","min":"P3Y","texte":"au minimum 3 ans, identifiants strictement nécessaires"},"depart":"exercice du droit d\\u2019opposition","fondement":"référentiel de la CNIL sur les activités commerciales","nature":"recommandation","sens":"repere","fiabilite":"sec","sources":["COM18","REPOUSSOIR"]}
{"id":"newsletter","activite":"Lettre d\\u2019information","baseActive":{"texte":"jusqu\\u2019au désabonnement (retrait du consentement) ; à défaut 3 ans après le dernier contact"},"archivage":{"texte":"preuve du consentement : durée de la prospection puis prescription"},"depart":"désabonnement ou dernier contact","fondement":"référentiel de la CNIL sur les activités commerciales","nature":"recommandation","sens":"repere","fiabilite":"projet","sources":["COM18"]}
{"id":"comptes-inactifs","activite":"Comptes en ligne inactifs","baseActive":{"duree":"P2Y","texte":"exemple de délai raisonnable : 2 ans, puis avertissement et suppression"},"depart":"dernière connexion","fondement":"référentiel de la CNIL sur les activités commerciales","nature":"recommandation","sens":"repere","fiabilite":"projet","sources":["COM18","MODELES_BIZ"]}
{"id":"carte-bancaire","activite":"Données de carte bancaire (paiement à distance)","baseActive":{"texte":"numéro : jusqu\\u2019au complet paiement ; cryptogramme : suppression dès le règlement"},"archivage":{"duree":"P13M","texte":"13 mois (15 mois pour cartes à débit différé) pour contestation"},"depart":"date de débit","fondement":"CMF L133-24 ; recommandation CNIL paiement à distance","nature":"recommandation","sens":"repere","fiabilite":"averifier","sources":["COM18"]}
{"id":"contrats-electroniques","activite":"Contrats conclus par voie électronique d\\u2019un montant \\u2265 120 \\u20ac","baseActive":{"texte":"exécution"},"archivage":{"duree":"P10Y","texte":"10 ans"},"depart":"livraison ou prestation","fondement":"C. conso. L213-1, D213-1, D213-2","nature":"obligation","sens":"repere","fiabilite":"sec","sources":["CCONSO"]}
{"id":"sav-satisfaction","activite":"SAV, réclamations, enquêtes de satisfaction","baseActive":{"texte":"traitement de la demande ou de l\\u2019enquête, puis anonymisation"},"archivage":{"duree":"P5Y","texte":"preuve en cas de litige"},"depart":"clôture de la demande","fondement":"C. civ. 2224","nature":"usage","sens":"repere","fiabilite":"averifier","sources":["COM18"]}
{"id":"etude-marche","activite":"Étude de marché, sondages","baseActive":{"texte":"durée de l\\u2019étude, puis anonymisation"},"depart":"fin de l\\u2019étude","nature":"usage","sens":"repere","fiabilite":"averifier","sources":["NON_LU"]}
{"id":"cookies-choix","activite":"Cookies : conservation du choix (consentement ou refus)","baseActive":{"duree":"P6M","texte":"6 mois"},"depart":"expression du choix","fondement":"lignes directrices et recommandation de la CNIL sur les cookies, délib. n° 2020-091 et 2020-092","nature":"recommandation","sens":"repere","fiabilite":"averifier","sources":["NON_LU"]}
{"id":"mesure-audience","activite":"Mesure d\\u2019audience exemptée de consentement","baseActive":{"duree":"P13M","max":true,"texte":"traceurs : 13 mois, non prorogés"},"archivage":{"duree":"P25M","max":true,"texte":"informations collectées : 25 mois"},"depart":"dépôt du traceur ou collecte","fondement":"conditions d\\u2019exemption de la CNIL","nature":"recommandation","sens":"repere","fiabilite":"lu","sources":["LINC17"]}
{"id":"contact-site","activite":"Formulaire de contact","baseActive":{"texte":"traitement de la demande ; si la personne devient prospect, 3 ans"},"depart":"dernier contact","fondement":"référentiel de la CNIL sur les activités commerciales","nature":"recommandation","sens":"repere","fiabilite":"sec","sources":["SYNTHESE_WEB"]}
{"id":"fournisseurs","activite":"Gestion des fournisseurs","baseActive":{"texte":"durée de la relation contractuelle"},"archivage":{"duree":"P10Y","texte":"pièces comptables 10 ans ; contrats : prescription 5 ans (C. com. L110-4)"},"depart":"clôture de l\\u2019exercice ou fin du contrat","fondement":"C. com. L123-22, L110-4","nature":"obligation","sens":"repere","fiabilite":"sec","sources":["LEGI26","COM18"]}
{"id":"comptabilite","activite":"Comptabilité : livres et pièces justificatives","baseActive":{"texte":"exercice"},"archivage":{"duree":"P10Y","texte":"10 ans"},"depart":"clôture de l\\u2019exercice","fondement":"C. com. L123-22","nature":"obligation","sens":"minimum","fiabilite":"lu","sources":["LEGI26","CNIL_DUREES"]}
{"id":"fiscal","activite":"Documents fiscaux","baseActive":{"texte":"exercice"},"archivage":{"duree":"P6Y","texte":"6 ans ; passage à 10 ans annoncé (loi n° 2026-534 du 25 juin 2026, art. 36), à vérifier"},"depart":"dernière opération ou établissement du document","fondement":"LPF L102 B","nature":"obligation","sens":"minimum","fiabilite":"sec","sources":["LEGI26","RH26"]}
{"id":"impayes","activite":"Gestion des impayés","baseActive":{"duree":"PT48H","texte":"régularisé : effacement du fichier d\\u2019exclusion au plus tard 48 h après paiement"},"archivage":{"duree":"P3Y","max":true,"texte":"non régularisé : 3 ans dans le fichier d\\u2019exclusion ; puis archivage pour une obligation ou une preuve"},"depart":"paiement effectif ou survenance de l\\u2019impayé","fondement":"projet de référentiel de la CNIL sur les impayés (2018)","nature":"recommandation","sens":"repere","fiabilite":"projet","sources":["IMP18"]}
{"id":"location-candidats","activite":"Gestion locative : candidats non retenus","baseActive":{"duree":"P3M","max":true,"texte":"3 mois au plus"},"depart":"attribution du logement","fondement":"référentiel de la CNIL sur la gestion locative, délib. n° 2021-057 du 6 mai 2021","nature":"recommandation","sens":"maximum","fiabilite":"sec","sources":["LOCATIF21"]}
{"id":"location-bail","activite":"Gestion locative : locataires","baseActive":{"texte":"durée du bail"},"archivage":{"duree":"P3Y","texte":"3 ans (prescription des actions locatives)"},"depart":"fin du bail","fondement":"loi du 6 juillet 1989, art. 7-1 ; délib. n° 2021-057","nature":"recommandation","sens":"repere","fiabilite":"averifier","sources":["OLYMPE"]}
{"id":"sante-cabinet","activite":"Cabinet médical ou paramédical libéral : dossier patient","baseActive":{"duree":"P5Y","texte":"5 ans à compter de la dernière intervention sur le dossier"},"archivage":{"duree":"P15Y","texte":"15 ans (total 20 ans) ; mineur : jusqu\\u2019au 28e anniversaire ; décès : 10 ans","depart":"fin-base-active"},"depart":"dernière consultation ou intervention sur le dossier","fondement":"référentiels de la CNIL pour la santé (28 juillet 2020) ; CSP R1112-7","nature":"recommandation","sens":"repere","fiabilite":"sec","sources":["ORDREMK","CNOM18"]}
{"id":"sante-feuilles-soins","activite":"Doubles des feuilles de soins électroniques","baseActive":{"duree":"P3M","texte":"3 mois (90 jours)"},"depart":"télétransmission","fondement":"CSS R161-47","nature":"obligation","sens":"repere","fiabilite":"lu","sources":["CNOM18","SCDP"]}
{"id":"sante-etablissement","activite":"Établissement de santé : dossier médical","baseActive":{"duree":"P20Y","texte":"20 ans"},"archivage":{"texte":"dossier transfusionnel : 30 ans"},"depart":"dernier séjour ou dernière consultation externe","fondement":"CSP R1112-7","nature":"obligation","sens":"repere","fiabilite":"sec","sources":["RH26","ONPP"]}
{"id":"sante-dmp","activite":"Dossier médical partagé","baseActive":{"texte":"durée d\\u2019utilisation"},"archivage":{"duree":"P10Y","texte":"10 ans"},"depart":"clôture du dossier","fondement":"référentiel de la CNIL pour la santé (2020)","nature":"obligation","sens":"repere","fiabilite":"sec","sources":["ORDREMK"]}
{"id":"pharmacie-stupefiants","activite":"Pharmacie : copies d\\u2019ordonnances de stupéfiants","baseActive":{"duree":"P3Y","texte":"3 ans"},"archivage":{"texte":"registre : 10 ans ; médicaments dérivés du sang : 40 ans"},"depart":"dispensation","fondement":"code de la santé publique","nature":"obligation","sens":"repere","fiabilite":"sec","sources":["PHARMACIE"]}
{"id":"social-medico-social","activite":"Accueil, hébergement, accompagnement social et médico-social (hors dossier médical)","baseActive":{"duree":"P2Y","texte":"2 ans à compter du dernier contact avec la personne accompagnée"},"archivage":{"texte":"si obligation légale ou preuve, dans la limite de la prescription"},"depart":"dernier contact","fondement":"délib. n° 2021-028 du 11 mars 2021 et n° 2023-095 du 14 septembre 2023","nature":"recommandation","sens":"repere","fiabilite":"sec","sources":["SOCIAL"]}
{"id":"association-dons","activite":"Associations : appels aux dons","baseActive":{"texte":"membres : durée nécessaire à l\\u2019objectif ; prospects : durée de la campagne"},"archivage":{"duree":"P3Y","texte":"en cas d\\u2019opposition : 3 ans à compter du dernier contact"},"depart":"dernier contact émanant de la personne","fondement":"délib. n° 2023-095 (associations du secteur social et médico-social)","nature":"recommandation","sens":"repere","fiabilite":"sec","sources":["SOCIAL","QUALINEO"]}
{"id":"association-membres","activite":"Associations : gestion des membres","baseActive":{"texte":"durée de l\\u2019adhésion"},"archivage":{"duree":"P3Y","texte":"relance des anciens adhérents : 3 ans (par analogie avec la prospection)"},"depart":"fin de l\\u2019adhésion","fondement":"guide de la CNIL pour les associations","nature":"usage","sens":"repere","fiabilite":"averifier","sources":["GUIDE_ASSO"]}
{"id":"scolaire-petite-enfance","activite":"Affaires scolaires, périscolaires, petite enfance (cantine, garderie)","baseActive":{"texte":"durée de la scolarité ou de l\\u2019inscription au service"},"depart":"fin de l\\u2019inscription","fondement":"ancienne norme simplifiée NS-058, délib. n° 2015-433, sans valeur juridique depuis le RGPD","nature":"usage","sens":"repere","fiabilite":"averifier","sources":["UPLEX"]}
{"id":"etat-civil","activite":"État civil communal","baseActive":{"texte":"conservation permanente des registres"},"archivage":{"texte":"archives publiques"},"depart":"établissement de l\\u2019acte","fondement":"code civil ; C. patr. L213-2","nature":"obligation","sens":"repere","fiabilite":"averifier","sources":["NON_LU"]}
{"id":"listes-electorales","activite":"Listes électorales (répertoire électoral unique)","baseActive":{"texte":"inscription en vigueur"},"depart":"radiation","fondement":"code électoral","nature":"obligation","sens":"repere","fiabilite":"averifier","sources":["NON_LU"]}
{"id":"demandes-droits","activite":"Demandes d\\u2019exercice des droits","baseActive":{"texte":"traitement de la demande"},"archivage":{"duree":"P5Y","texte":"5 ans (prescription)"},"depart":"clôture de la demande","fondement":"C. civ. 2224","nature":"usage","sens":"repere","fiabilite":"averifier","sources":["NON_LU"]}
{"id":"violations","activite":"Registre des violations de données","baseActive":{"duree":"P5Y","texte":"5 ans (prudence)"},"depart":"clôture","fondement":"RGPD 33(5) (aucune durée fixée)","nature":"usage","sens":"repere","fiabilite":"averifier","sources":["NON_LU"]}
{"id":"dommage-corporel","activite":"Sinistre avec dommage corporel","baseActive":{"texte":"gestion du sinistre"},"archivage":{"duree":"P10Y","texte":"10 ans"},"depart":"consolidation du dommage","fondement":"C. civ. 2226","nature":"prescription","sens":"repere","fiabilite":"sec","sources":["RH26"]}
`);
export type PrescriptionId =
  | 'droit-commun'
  | 'commerciale'
  | 'salaires'
  | 'discrimination'
  | 'rupture-contrat-travail'
  | 'faute-disciplinaire'
  | 'dommage-corporel';
export interface Prescription {
  readonly id: PrescriptionId;
  readonly label: string;
  readonly duree: string;
  readonly fondement: string;
  readonly fiabilite: Fiabilite;
  readonly sources: readonly string[];
}
export const prescriptions = new Table<Prescription>(`
{"id":"droit-commun","label":"droit commun","duree":"P5Y","fondement":"C. civ. 2224","fiabilite":"lu","sources":["LEGI26"]}
{"id":"commerciale","label":"entre commerçants","duree":"P5Y","fondement":"C. com. L110-4","fiabilite":"sec","sources":["LEGI_SEC"]}
{"id":"salaires","label":"salaires","duree":"P3Y","fondement":"C. trav. L3245-1","fiabilite":"sec","sources":["RH26"]}
{"id":"discrimination","label":"discrimination","duree":"P5Y","fondement":"C. trav. L1134-5","fiabilite":"sec","sources":["RH26"]}
{"id":"rupture-contrat-travail","label":"rupture du contrat de travail","duree":"P1Y","fondement":"C. trav. L1471-1","fiabilite":"sec","sources":["LEGI_SEC"]}
{"id":"faute-disciplinaire","label":"faute disciplinaire","duree":"P2M","fondement":"C. trav. L1332-4","fiabilite":"lu","sources":["LEGI26"]}
{"id":"dommage-corporel","label":"dommage corporel","duree":"P10Y","fondement":"C. civ. 2226","fiabilite":"sec","sources":["RH26"]}
`);
