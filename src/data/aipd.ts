// Généré depuis data/aipd.yaml par tools/generate-data.js : modifier le YAML, pas ce fichier.

import { Table } from './table.ts';
import type { Fiabilite } from './vocabulaire.ts';

export const aipdLuLe = '2026-11-21';
export type CritereAipdId =
  | 'evaluation'
  | 'decision-automatisee'
  | 'surveillance'
  | 'sensibles'
  | 'grande-echelle'
  | 'croisement'
  | 'vulnerables'
  | 'innovation'
  | 'exclusion';
export interface CritereAipd {
  readonly id: CritereAipdId;
  readonly label: string;
  readonly fiabilite: Fiabilite;
  readonly sources: readonly string[];
}
export const criteresAipd = new Table<CritereAipd>(`
{"id":"evaluation","label":"évaluation ou notation, y compris le profilage","fiabilite":"lu","sources":["LD326"]}
{"id":"decision-automatisee","label":"décision automatisée avec effet juridique ou similaire","fiabilite":"lu","sources":["LD326"]}
{"id":"surveillance","label":"surveillance systématique de personnes","fiabilite":"lu","sources":["LD326"]}
{"id":"sensibles","label":"données sensibles ou à caractère hautement personnel","fiabilite":"lu","sources":["LD326"]}
{"id":"grande-echelle","label":"données traitées à grande échelle","fiabilite":"lu","sources":["LD326"]}
{"id":"croisement","label":"croisement ou combinaison de données","fiabilite":"lu","sources":["LD326"]}
{"id":"vulnerables","label":"données concernant des personnes vulnérables (patients, personnes âgées, enfants, employés\\u2026)","fiabilite":"lu","sources":["LD326"]}
{"id":"innovation","label":"utilisation innovante, nouvelle solution technologique ou organisationnelle","fiabilite":"lu","sources":["LD326"]}
{"id":"exclusion","label":"traitement pouvant exclure d\\u2019un droit, d\\u2019un service ou d\\u2019un contrat","fiabilite":"lu","sources":["LD326"]}
`);
export type CasAipdId = 'evaluation-systematique' | 'grande-echelle-sensible' | 'surveillance-zone-publique';
export interface CasAipd {
  readonly id: CasAipdId;
  readonly label: string;
  readonly article: string;
  readonly fiabilite: Fiabilite;
  readonly sources: readonly string[];
}
export const casAipd = new Table<CasAipd>(`
{"id":"evaluation-systematique","label":"évaluation systématique et approfondie d\\u2019aspects personnels, automatisée, fondant des décisions à effet juridique ou significatif","article":"35(3)(a)","fiabilite":"lu","sources":["RGPD35"]}
{"id":"grande-echelle-sensible","label":"traitement à grande échelle de catégories particulières (art. 9) ou de données pénales (art. 10)","article":"35(3)(b)","fiabilite":"lu","sources":["RGPD35"]}
{"id":"surveillance-zone-publique","label":"surveillance systématique à grande échelle d\\u2019une zone accessible au public","article":"35(3)(c)","fiabilite":"lu","sources":["RGPD35"]}
`);
export type TypeRequisId =
  | 'sante-etablissement'
  | 'genetiques-vulnerables'
  | 'profils-rh'
  | 'surveillance-employes'
  | 'alertes-sociales-sanitaires'
  | 'alertes-professionnelles'
  | 'entrepot-sante'
  | 'profilage-exclusion-contrat'
  | 'manquements-mutualises'
  | 'profilage-sources-externes'
  | 'biometrie-vulnerables'
  | 'logement-social'
  | 'accompagnement-social'
  | 'localisation-large-echelle';
export interface TypeRequis {
  readonly id: TypeRequisId;
  readonly label: string;
  readonly criteres: readonly CritereAipdId[];
  readonly exemples: readonly string[];
  readonly fiabilite: Fiabilite;
  readonly sources: readonly string[];
}
export const typesRequis = new Table<TypeRequis>(`
{"id":"sante-etablissement","label":"Traitements de données de santé mis en \\u0153uvre par les établissements de santé ou médico-sociaux pour la prise en charge des personnes","criteres":["sensibles","vulnerables"],"exemples":["dossier patients d\\u2019un hôpital","télémédecine","dossiers de résidents d\\u2019EHPAD ou suivis par un CCAS"],"fiabilite":"lu","sources":["LISTE327"]}
{"id":"genetiques-vulnerables","label":"Traitements portant sur des données génétiques de personnes dites vulnérables","criteres":["sensibles","vulnerables"],"exemples":["recherche médicale avec données génétiques de patients"],"fiabilite":"lu","sources":["LISTE327"]}
{"id":"profils-rh","label":"Traitements établissant des profils de personnes physiques à des fins de gestion des ressources humaines","criteres":["evaluation","vulnerables"],"exemples":["hauts potentiels","recrutement assisté par algorithme de sélection","formations personnalisées par algorithme","prédiction des départs"],"fiabilite":"lu","sources":["LISTE327"]}
{"id":"surveillance-employes","label":"Traitements ayant pour finalité de surveiller de manière constante l\\u2019activité des employés concernés","criteres":["vulnerables","surveillance"],"exemples":["analyse des courriels sortants (DLP)","vidéosurveillance d\\u2019employés manipulant de l\\u2019argent","vidéosurveillance d\\u2019un entrepôt de biens de valeur","chronotachygraphe"],"fiabilite":"lu","sources":["LISTE327"]}
{"id":"alertes-sociales-sanitaires","label":"Traitements ayant pour finalité la gestion des alertes et des signalements en matière sociale et sanitaire","criteres":["vulnerables","evaluation","sensibles"],"exemples":["mineurs en danger","gestion de crise sanitaire","signalement de maltraitance"],"fiabilite":"lu","sources":["LISTE327"]}
{"id":"alertes-professionnelles","label":"Traitements ayant pour finalité la gestion des alertes et des signalements en matière professionnelle","criteres":["vulnerables","evaluation","sensibles"],"exemples":["recueil d\\u2019alertes professionnelles","signalements de corruption","devoir de vigilance"],"fiabilite":"lu","sources":["LISTE327"]}
{"id":"entrepot-sante","label":"Traitements des données de santé nécessaires à la constitution d\\u2019un entrepôt de données ou d\\u2019un registre","criteres":["sensibles","vulnerables"],"exemples":["entrepôt de données de santé pour la recherche"],"fiabilite":"lu","sources":["LISTE327"]}
{"id":"profilage-exclusion-contrat","label":"Traitements impliquant le profilage des personnes pouvant aboutir à leur exclusion du bénéfice d\\u2019un contrat ou à la suspension voire à la rupture de celui-ci","criteres":["evaluation","croisement"],"exemples":["score de crédit","détection de comportements interdits sur un réseau social","lutte contre la fraude aux moyens de paiement"],"fiabilite":"lu","sources":["LISTE327"]}
{"id":"manquements-mutualises","label":"Traitements mutualisés de manquements contractuels constatés, susceptibles d\\u2019aboutir à une décision d\\u2019exclusion ou de suspension du bénéfice d\\u2019un contrat","criteres":["croisement","decision-automatisee"],"exemples":["fichier d\\u2019impayés partagé par un secteur","résiliations automobiles partagées entre assureurs"],"fiabilite":"lu","sources":["LISTE327"]}
{"id":"profilage-sources-externes","label":"Traitements de profilage faisant appel à des données provenant de sources externes","criteres":["evaluation","croisement","innovation","sensibles"],"exemples":["courtiers en données","publicité en ligne personnalisée"],"fiabilite":"lu","sources":["LISTE327"]}
{"id":"biometrie-vulnerables","label":"Traitements de données biométriques aux fins de reconnaissance des personnes parmi lesquelles figurent des personnes dites vulnérables","criteres":["sensibles","vulnerables"],"exemples":["empreintes de patients","cantine par contour de la main"],"fiabilite":"lu","sources":["LISTE327"]}
{"id":"logement-social","label":"Instruction des demandes et gestion des logements sociaux","criteres":["sensibles","evaluation"],"exemples":["instruction de demandes de logement social"],"fiabilite":"lu","sources":["LISTE327"]}
{"id":"accompagnement-social","label":"Traitements ayant pour finalité l\\u2019accompagnement social ou médico-social des personnes","criteres":["sensibles","evaluation","vulnerables"],"exemples":["insertion sociale et professionnelle","MDPH","CCAS suivant des pathologies chroniques"],"fiabilite":"lu","sources":["LISTE327"]}
{"id":"localisation-large-echelle","label":"Traitements de données de localisation à large échelle","criteres":["sensibles","grande-echelle","surveillance","vulnerables","innovation"],"exemples":["application mobile collectant la géolocalisation","mobilité urbaine","base clients d\\u2019un opérateur télécom","billettique"],"fiabilite":"lu","sources":["LISTE327"]}
`);

export interface MotsTypeRequis {
  readonly id: TypeRequisId;
  readonly mots: readonly string[];
  readonly fiabilite: Fiabilite;
  readonly sources: readonly string[];
}
export const motsTypesRequis = new Table<MotsTypeRequis>(`
{"id":"surveillance-employes","mots":["vidéosurveillance des salariés","DLP","chronotachygraphe","keylogger","surveillance constante"],"fiabilite":"outil","sources":["OUTIL"]}
{"id":"alertes-professionnelles","mots":["alerte professionnelle","lanceur d\\u2019alerte","signalement interne","dispositif d\\u2019alerte"],"fiabilite":"outil","sources":["OUTIL"]}
{"id":"profils-rh","mots":["scoring candidats","sélection automatique","hauts potentiels","people analytics","tri de CV par IA"],"fiabilite":"outil","sources":["OUTIL"]}
{"id":"localisation-large-echelle","mots":["géolocalisation des utilisateurs","application mobile géolocalisée"],"fiabilite":"outil","sources":["OUTIL"]}
{"id":"accompagnement-social","mots":["insertion sociale","insertion professionnelle","accompagnement social","MDPH","CCAS"],"fiabilite":"outil","sources":["OUTIL"]}
{"id":"logement-social","mots":["logement social","HLM","bailleur social"],"fiabilite":"outil","sources":["OUTIL"]}
{"id":"sante-etablissement","mots":["EHPAD","hôpital","clinique","établissement de santé"],"fiabilite":"outil","sources":["OUTIL"]}
{"id":"biometrie-vulnerables","mots":["reconnaissance faciale","empreinte digitale","contour de la main","biométrie"],"fiabilite":"outil","sources":["OUTIL"]}
`);
export type TypeExempteId =
  | 'rh-moins-250'
  | 'fournisseurs'
  | 'fichier-electoral'
  | 'comite-entreprise'
  | 'association-membres-donateurs'
  | 'sante-exercice-individuel'
  | 'avocat-individuel'
  | 'greffiers-tribunaux-commerce'
  | 'notaires'
  | 'collectivites-scolaire-enfance'
  | 'acces-horaires'
  | 'ethylotests';
export interface TypeExempte {
  readonly id: TypeExempteId;
  readonly label: string;
  readonly conditions?: {
    readonly effectifMaxExclu?: number;
    readonly profilage?: boolean;
    readonly donneesSensibles?: boolean;
    readonly biometrie?: boolean;
    readonly exerciceIndividuel?: boolean;
  };
  readonly fiabilite: Fiabilite;
  readonly sources: readonly string[];
}
export const typesExemptes = new Table<TypeExempte>(`
{"id":"rh-moins-250","label":"Gestion du personnel, uniquement à des fins de ressources humaines et dans les conditions des textes, des organismes de moins de 250 personnes, à l\\u2019exception du recours au profilage","conditions":{"effectifMaxExclu":250,"profilage":false},"fiabilite":"sec","sources":["D118"]}
{"id":"fournisseurs","label":"Gestion de la relation fournisseurs","fiabilite":"sec","sources":["D118"]}
{"id":"fichier-electoral","label":"Gestion du fichier électoral des communes dans les conditions des textes","fiabilite":"sec","sources":["D118"]}
{"id":"comite-entreprise","label":"Gestion des activités des comités d\\u2019entreprise et d\\u2019établissement (CSE)","fiabilite":"sec","sources":["D118"]}
{"id":"association-membres-donateurs","label":"Association, fondation ou institution sans but lucratif : gestion de ses membres et donateurs dans le cadre de ses activités habituelles","conditions":{"donneesSensibles":false},"fiabilite":"sec","sources":["D118"]}
{"id":"sante-exercice-individuel","label":"Données de santé nécessaires à la prise en charge d\\u2019un patient par un professionnel exerçant à titre individuel (cabinet médical, officine de pharmacie, laboratoire de biologie médicale)","conditions":{"exerciceIndividuel":true},"fiabilite":"sec","sources":["D118"]}
{"id":"avocat-individuel","label":"Avocats exerçant à titre individuel, pour l\\u2019exercice de leur profession","conditions":{"exerciceIndividuel":true},"fiabilite":"sec","sources":["D118"]}
{"id":"greffiers-tribunaux-commerce","label":"Greffiers des tribunaux de commerce, pour leur activité","fiabilite":"sec","sources":["D118"]}
{"id":"notaires","label":"Notaires, pour leur activité notariale et la rédaction des documents","fiabilite":"sec","sources":["D118"]}
{"id":"collectivites-scolaire-enfance","label":"Collectivités territoriales et personnes morales de droit public ou privé : services scolaires, périscolaires et de la petite enfance","fiabilite":"sec","sources":["D118"]}
{"id":"acces-horaires","label":"Gestion des contrôles d\\u2019accès physiques et des horaires pour le calcul du temps de travail, en dehors de tout dispositif biométrique, hors données sensibles ou à caractère hautement personnel","conditions":{"donneesSensibles":false,"biometrie":false},"fiabilite":"sec","sources":["D118"]}
{"id":"ethylotests","label":"Éthylotests strictement encadrés par un texte, dans le transport, aux seules fins d\\u2019empêcher la conduite sous l\\u2019influence de l\\u2019alcool ou de stupéfiants","fiabilite":"averifier","sources":["D118"]}
`);
export type SeuilAipdId = 'criteres' | 'revue' | 'consultation' | 'consultation-prolongee';
export interface SeuilAipd {
  readonly id: SeuilAipdId;
  readonly label: string;
  readonly nombre?: number;
  readonly duree?: string;
  readonly fiabilite: Fiabilite;
  readonly sources: readonly string[];
}
export const seuilsAipd = new Table<SeuilAipd>(`
{"id":"criteres","label":"en général requise à partir de deux critères ; s\\u2019en écarter se documente, avec l\\u2019avis du DPO","nombre":2,"fiabilite":"lu","sources":["LD326"]}
{"id":"revue","label":"revue régulière, en tout état de cause tous les trois ans","duree":"P3Y","fiabilite":"lu","sources":["LD326"]}
{"id":"consultation","label":"délai de la CNIL consultée sur un risque résiduel élevé (art. 36)","duree":"P8W","fiabilite":"lu","sources":["RGPD35"]}
{"id":"consultation-prolongee","label":"prolongation de ce délai","duree":"P6W","fiabilite":"lu","sources":["RGPD35"]}
`);
