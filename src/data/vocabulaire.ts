// Généré depuis data/vocabulaire.yaml par tools/generate-data.js : modifier le YAML, pas ce fichier.

import { Table } from './table.ts';

/** How sure an entry is; `outil`: a choice of this tool. */
export type Fiabilite = 'lu' | 'sec' | 'projet' | 'averifier' | 'outil';
export const vocabulaireLuLe = '2026-11-21';
export type BaseLegaleId =
  | 'consentement'
  | 'contrat'
  | 'obligation-legale'
  | 'interets-vitaux'
  | 'mission-interet-public'
  | 'interet-legitime';
export interface BaseLegale {
  readonly id: BaseLegaleId;
  readonly label: string;
  readonly article: string;
  readonly aDocumenter: readonly string[];
  readonly texteRequis?: true;
  readonly interditAutoritePublique?: true;
  readonly fiabilite: Fiabilite;
}
export const basesLegales = new Table<BaseLegale>(`
{"id":"consentement","label":"Consentement","article":"6(1)(a)","aDocumenter":["modalités de recueil et preuve (art. 7(1))","modalités de retrait, aussi simples que l\\u2019octroi (art. 7(3))","finalités spécifiques pour lesquelles il est donné (art. 4(11), 6(1)(a))"],"fiabilite":"lu"}
{"id":"contrat","label":"Exécution d\\u2019un contrat ou de mesures précontractuelles","article":"6(1)(b)","aDocumenter":["contrat, ou demande précontractuelle, auquel la personne concernée est elle-même partie","en quoi le traitement est nécessaire à son exécution"],"fiabilite":"lu"}
{"id":"obligation-legale","label":"Respect d\\u2019une obligation légale","article":"6(1)(c)","aDocumenter":["texte précis (Union ou droit national) qui impose le traitement au responsable (art. 6(3))"],"texteRequis":true,"fiabilite":"lu"}
{"id":"interets-vitaux","label":"Sauvegarde des intérêts vitaux","article":"6(1)(d)","aDocumenter":["situation d\\u2019urgence visée et personne protégée"],"fiabilite":"lu"}
{"id":"mission-interet-public","label":"Mission d\\u2019intérêt public ou exercice de l\\u2019autorité publique","article":"6(1)(e)","aDocumenter":["texte qui confie la mission ou l\\u2019autorité publique (art. 6(3))","nécessité du traitement pour cette mission"],"texteRequis":true,"fiabilite":"lu"}
{"id":"interet-legitime","label":"Intérêts légitimes du responsable ou d\\u2019un tiers","article":"6(1)(f)","aDocumenter":["intérêt poursuivi, énoncé précisément (art. 13(1)(d))","nécessité et mise en balance avec les droits des personnes, dont les enfants (art. 6(1)(f))","attentes raisonnables des personnes et modalités d\\u2019opposition (art. 21)"],"interditAutoritePublique":true,"fiabilite":"lu"}
`);
export type ConditionArt9Id =
  | 'art9-2-a'
  | 'art9-2-b'
  | 'art9-2-c'
  | 'art9-2-d'
  | 'art9-2-e'
  | 'art9-2-f'
  | 'art9-2-g'
  | 'art9-2-h'
  | 'art9-2-i'
  | 'art9-2-j';
export interface ConditionArt9 {
  readonly id: ConditionArt9Id;
  readonly label: string;
  readonly article: string;
  readonly aDocumenter: string;
  readonly fiabilite: Fiabilite;
}
export const conditionsArt9 = new Table<ConditionArt9>(`
{"id":"art9-2-a","label":"Consentement explicite","article":"9(2)(a)","aDocumenter":"preuve du consentement explicite ; le droit national ne doit pas l\\u2019exclure","fiabilite":"lu"}
{"id":"art9-2-b","label":"Droit du travail, sécurité sociale et protection sociale","article":"9(2)(b)","aDocumenter":"texte ou convention collective prévoyant des garanties appropriées","fiabilite":"lu"}
{"id":"art9-2-c","label":"Intérêts vitaux d\\u2019une personne incapable de consentir","article":"9(2)(c)","aDocumenter":"incapacité physique ou juridique","fiabilite":"lu"}
{"id":"art9-2-d","label":"Organisme sans but lucratif politique, philosophique, religieux ou syndical","article":"9(2)(d)","aDocumenter":"membres, anciens membres et contacts réguliers seulement ; pas de communication externe sans consentement","fiabilite":"lu"}
{"id":"art9-2-e","label":"Données manifestement rendues publiques par la personne","article":"9(2)(e)","aDocumenter":"source publique","fiabilite":"lu"}
{"id":"art9-2-f","label":"Constatation, exercice ou défense d\\u2019un droit en justice","article":"9(2)(f)","aDocumenter":"contentieux ou précontentieux visé","fiabilite":"lu"}
{"id":"art9-2-g","label":"Intérêt public important","article":"9(2)(g)","aDocumenter":"texte de l\\u2019Union ou national, proportionné, avec mesures de sauvegarde","fiabilite":"lu"}
{"id":"art9-2-h","label":"Médecine préventive ou du travail, soins, systèmes de santé ou sociaux","article":"9(2)(h)","aDocumenter":"texte, ou contrat avec un professionnel de santé soumis au secret (art. 9(3))","fiabilite":"lu"}
{"id":"art9-2-i","label":"Intérêt public dans le domaine de la santé publique","article":"9(2)(i)","aDocumenter":"texte prévoyant des mesures de sauvegarde, notamment le secret professionnel","fiabilite":"lu"}
{"id":"art9-2-j","label":"Archives d\\u2019intérêt public, recherche scientifique ou historique, statistiques","article":"9(2)(j)","aDocumenter":"garanties de l\\u2019art. 89(1) et texte de l\\u2019Union ou national","fiabilite":"lu"}
`);
export type CategorieDonneesId =
  | 'identite'
  | 'vie-personnelle'
  | 'vie-professionnelle'
  | 'economique-financier'
  | 'connexion'
  | 'localisation'
  | 'internet'
  | 'nir'
  | 'autres';
export interface CategorieDonnees {
  readonly id: CategorieDonneesId;
  readonly label: string;
  readonly ods: string | null;
  readonly word: string | null;
  readonly variantes?: readonly string[];
  readonly precisionsObligatoires?: true;
  readonly fiabilite: Fiabilite;
}
export const categoriesDonnees = new Table<CategorieDonnees>(`
{"id":"identite","label":"État civil, identité, données d'identification, images\\u2026","ods":"État civil, identité, données d'identification, images\\u2026","word":"Etat-civil, identité, données d'identification, images (ex. nom, prénom, adresse, photographie, date et lieu de naissance, etc.)","variantes":["Etat civil, identité, données d'identification, images...","Estat-civil, identité, données d'identification, images"],"fiabilite":"lu"}
{"id":"vie-personnelle","label":"Vie personnelle (habitudes de vie, situation familiale, etc.)","ods":"Vie personnelle (habitudes de vie, situation familiale, etc.)","word":"Vie personnelle (ex. habitudes de vie, situation familiale, etc.)","fiabilite":"lu"}
{"id":"vie-professionnelle","label":"Vie professionnelle (CV, situation professionnelle, scolarité, formation, distinctions, diplômes, etc.)","ods":null,"word":"Vie professionnelle (ex. CV, situation professionnelle, scolarité, formation, distinctions, diplômes, etc.)","variantes":["Vie professionnelle (ex. CV, situation professionnelles, scolarité, formation, distinctions, diplômes, etc.)"],"fiabilite":"lu"}
{"id":"economique-financier","label":"Informations d'ordre économique et financier (revenus, situation financière, situation fiscale, etc.)","ods":"Informations d'ordre économique et financier (revenus, situation financière, situation fiscale, etc.)","word":"Informations d\\u2019ordre économique et financier (ex. revenus, situation financière, données bancaires, etc.)","fiabilite":"lu"}
{"id":"connexion","label":"Données de connexion (adresse IP, logs, etc.)","ods":"Données de connexion (adress IP, logs, etc.)","word":"Données de connexion (ex. adresses Ip, logs, identifiants des terminaux, identifiants de connexion, informations d'horodatage, etc.)","fiabilite":"lu"}
{"id":"localisation","label":"Données de localisation (déplacements, données GPS, GSM, etc.)","ods":"Données de localisation (déplacements, données GPS, GSM, etc.)","word":"Données de localisation (ex. déplacements, données GPS, GSM, \\u2026)","fiabilite":"lu"}
{"id":"internet","label":"Internet (cookies, traceurs, données de navigation, mesures d\\u2019audience, \\u2026)","ods":null,"word":"Internet (ex. cookies, traceurs, données de navigation, mesures d\\u2019audience, \\u2026)","fiabilite":"lu"}
{"id":"nir","label":"Numéro de Sécurité Sociale (ou NIR)","ods":"Numéro de Sécurité Sociale (ou NIR)","word":null,"fiabilite":"lu"}
{"id":"autres","label":"Autres catégories de données (précisez)","ods":null,"word":"Autres catégories de données (précisez) :","precisionsObligatoires":true,"fiabilite":"lu"}
`);
export type CategorieSensibleId =
  | 'origine'
  | 'opinions-politiques'
  | 'convictions'
  | 'syndicat'
  | 'genetiques'
  | 'biometriques'
  | 'sante'
  | 'vie-sexuelle'
  | 'penales'
  | 'nir';
export interface CategorieSensible {
  readonly id: CategorieSensibleId;
  readonly label: string;
  readonly ods: string | null;
  readonly article: string;
  readonly art9: boolean;
  readonly fiabilite: Fiabilite;
}
export const categoriesSensibles = new Table<CategorieSensible>(`
{"id":"origine","label":"Données révélant l'origine raciale ou ethnique","ods":"Données révélant l'origine raciale ou ethnique","article":"9(1)","art9":true,"fiabilite":"lu"}
{"id":"opinions-politiques","label":"Données révélant les opinions politiques","ods":"Données révélant les opinions politiques","article":"9(1)","art9":true,"fiabilite":"lu"}
{"id":"convictions","label":"Données révélant les convictions religieuses ou philosophiques","ods":"Données révélant les convictions religieuses ou philosophiques ","article":"9(1)","art9":true,"fiabilite":"lu"}
{"id":"syndicat","label":"Données révélant l'appartenance syndicale","ods":"Données révélant l'appartenance syndicale","article":"9(1)","art9":true,"fiabilite":"lu"}
{"id":"genetiques","label":"Données génétiques","ods":"Données génétiques","article":"9(1), 4(13)","art9":true,"fiabilite":"lu"}
{"id":"biometriques","label":"Données biométriques aux fins d'identifier une personne physique de manière unique","ods":"Données biométriques aux fins d'identifier une personne physique de manière unique","article":"9(1), 4(14)","art9":true,"fiabilite":"lu"}
{"id":"sante","label":"Données concernant la santé","ods":"Données concernant la santé","article":"9(1), 4(15)","art9":true,"fiabilite":"lu"}
{"id":"vie-sexuelle","label":"Données concernant la vie sexuelle ou l'orientation sexuelle","ods":"Données concernant la vie sexuelle ou l'orientation sexuelle","article":"9(1)","art9":true,"fiabilite":"lu"}
{"id":"penales","label":"Données relatives à des condamnations pénales ou infractions","ods":"Données relatives à des condamnations pénales ou  infractions","article":"10","art9":false,"fiabilite":"lu"}
{"id":"nir","label":"Numéro de Sécurité Sociale (ou NIR)","ods":null,"article":"87 ; art. 30 LIL","art9":false,"fiabilite":"lu"}
`);
export type CategoriePersonnesId =
  | 'salaries'
  | 'services-internes'
  | 'clients'
  | 'fournisseurs'
  | 'prestataires'
  | 'prospects'
  | 'candidats'
  | 'autres'
  | 'usagers'
  | 'agents'
  | 'participants-recherche'
  | 'contacts-professionnels'
  | 'beneficiaires'
  | 'patients'
  | 'enfants'
  | 'eleves'
  | 'parents'
  | 'adherents'
  | 'donateurs'
  | 'benevoles'
  | 'visiteurs'
  | 'internautes'
  | 'stagiaires'
  | 'ayants-droit'
  | 'locataires'
  | 'administres'
  | 'residents'
  | 'tiers-appelants'
  | 'lanceurs-alerte';
export interface CategoriePersonnes {
  readonly id: CategoriePersonnesId;
  readonly label: string;
  readonly ods: string | null;
  readonly vulnerables?: true;
  readonly precisionsObligatoires?: true;
  readonly fiabilite: Fiabilite;
}
export const categoriesPersonnes = new Table<CategoriePersonnes>(`
{"id":"salaries","label":"Salariés","ods":"Salariés","fiabilite":"lu"}
{"id":"services-internes","label":"Services Internes","ods":"Services Internes","fiabilite":"lu"}
{"id":"clients","label":"Clients","ods":"Clients","fiabilite":"lu"}
{"id":"fournisseurs","label":"Fournisseurs","ods":"Fournisseurs","fiabilite":"lu"}
{"id":"prestataires","label":"Prestataires","ods":"Prestataires","fiabilite":"lu"}
{"id":"prospects","label":"Prospects","ods":"Prospects","fiabilite":"lu"}
{"id":"candidats","label":"Candidats","ods":"Candidats","fiabilite":"lu"}
{"id":"autres","label":"Autres (préciser)","ods":"Autres (préciser)","precisionsObligatoires":true,"fiabilite":"lu"}
{"id":"usagers","label":"Usagers","ods":null,"fiabilite":"outil"}
{"id":"agents","label":"Agents publics","ods":null,"fiabilite":"outil"}
{"id":"participants-recherche","label":"Participants à une recherche","ods":null,"fiabilite":"outil"}
{"id":"contacts-professionnels","label":"Contacts professionnels (interlocuteurs chez un client, un fournisseur\\u2026)","ods":null,"fiabilite":"outil"}
{"id":"beneficiaires","label":"Bénéficiaires","ods":null,"fiabilite":"outil"}
{"id":"patients","label":"Patients","ods":null,"vulnerables":true,"fiabilite":"outil"}
{"id":"enfants","label":"Enfants et mineurs","ods":null,"vulnerables":true,"fiabilite":"outil"}
{"id":"eleves","label":"Élèves, étudiants","ods":null,"vulnerables":true,"fiabilite":"outil"}
{"id":"parents","label":"Parents et représentants légaux","ods":null,"fiabilite":"outil"}
{"id":"adherents","label":"Membres et adhérents","ods":null,"fiabilite":"outil"}
{"id":"donateurs","label":"Donateurs","ods":null,"fiabilite":"outil"}
{"id":"benevoles","label":"Bénévoles","ods":null,"fiabilite":"outil"}
{"id":"visiteurs","label":"Visiteurs des locaux","ods":null,"fiabilite":"outil"}
{"id":"internautes","label":"Visiteurs du site ou utilisateurs de l\\u2019application","ods":null,"fiabilite":"outil"}
{"id":"stagiaires","label":"Stagiaires, apprentis, intérimaires","ods":null,"fiabilite":"outil"}
{"id":"ayants-droit","label":"Ayants droit, famille","ods":null,"fiabilite":"outil"}
{"id":"locataires","label":"Locataires et candidats locataires","ods":null,"fiabilite":"outil"}
{"id":"administres","label":"Administrés, électeurs","ods":null,"fiabilite":"outil"}
{"id":"residents","label":"Résidents, personnes accompagnées","ods":null,"vulnerables":true,"fiabilite":"outil"}
{"id":"tiers-appelants","label":"Appelants et personnes appelées","ods":null,"fiabilite":"outil"}
{"id":"lanceurs-alerte","label":"Auteurs de signalement et personnes visées","ods":null,"fiabilite":"outil"}
`);
export type TypeDestinataireId =
  | 'interne'
  | 'sous-traitant'
  | 'sous-traitant-ulterieur'
  | 'partenaires'
  | 'pays-tiers'
  | 'externe'
  | 'autre';
export interface TypeDestinataire {
  readonly id: TypeDestinataireId;
  readonly label: string;
  readonly ods: string;
  readonly word: string;
  readonly contratArt28?: true;
  readonly transfert?: true;
  readonly precisionsObligatoires?: true;
  readonly fiabilite: Fiabilite;
}
export const typesDestinataire = new Table<TypeDestinataire>(`
{"id":"interne","label":"Service interne qui traite les données","ods":"Service interne qui traite les données","word":"Destinataires internes","fiabilite":"lu"}
{"id":"sous-traitant","label":"Sous-traitants","ods":"Sous-traitants","word":"Sous-traitants","contratArt28":true,"fiabilite":"lu"}
{"id":"sous-traitant-ulterieur","label":"Sous-traitants ultérieurs","ods":"Sous-traitants","word":"Sous-traitants","fiabilite":"outil"}
{"id":"partenaires","label":"Partenaires institutionnels ou commerciaux","ods":"Partenaires institutionnels ou commerciaux","word":"Organismes externes","fiabilite":"lu"}
{"id":"pays-tiers","label":"Destinataires dans des pays tiers ou organisations internationales","ods":"Destinataires dans des pays tiers ou organisations internationales","word":"Organismes externes","transfert":true,"fiabilite":"lu"}
{"id":"externe","label":"Organismes externes","ods":"Autre (Préciser)","word":"Organismes externes","fiabilite":"lu"}
{"id":"autre","label":"Autre (Préciser)","ods":"Autre (Préciser)","word":"Organismes externes","precisionsObligatoires":true,"fiabilite":"lu"}
`);
export type TypeMesureId =
  | 'tracabilite'
  | 'protection-logiciels'
  | 'sauvegarde'
  | 'chiffrement'
  | 'controle-acces'
  | 'controle-sous-traitants'
  | 'autres'
  | 'reseau'
  | 'locaux'
  | 'organisation';
export interface TypeMesure {
  readonly id: TypeMesureId;
  readonly label: string;
  readonly ods: string;
  readonly word: string;
  readonly rangWord: number;
  readonly precisionAttendue?: string;
  readonly precisionsObligatoires?: true;
  readonly fiabilite: Fiabilite;
}
export const typesMesure = new Table<TypeMesure>(`
{"id":"tracabilite","label":"Mesures de traçabilité","ods":"Mesures de traçabilité","word":"Mesures de traçabilité","rangWord":2,"precisionAttendue":"nature des traces, données enregistrées, durée de conservation","fiabilite":"lu"}
{"id":"protection-logiciels","label":"Mesures de protection des logiciels","ods":"Mesures de protection des logiciels","word":"Mesures de protection des logiciels (antivirus, mises à jour et correctifs de sécurité, tests, etc.)","rangWord":3,"fiabilite":"lu"}
{"id":"sauvegarde","label":"Sauvegarde des données","ods":"Sauvegarde des données","word":"Sauvegarde des données","rangWord":4,"precisionAttendue":"modalités","fiabilite":"lu"}
{"id":"chiffrement","label":"Chiffrement des données","ods":"Chiffrement des données","word":"Chiffrement des données","rangWord":5,"precisionAttendue":"mesures (https, TLS\\u2026)","fiabilite":"lu"}
{"id":"controle-acces","label":"Contrôle d'accès des utilisateurs","ods":"Contrôle d'accès des utilisateurs","word":"Contrôle d'accès des utilisateurs","rangWord":1,"fiabilite":"lu"}
{"id":"controle-sous-traitants","label":"Contrôle des sous-traitants","ods":"Contrôle des sous-traitants","word":"Contrôle des sous-traitants","rangWord":6,"precisionAttendue":"modalités","fiabilite":"lu"}
{"id":"autres","label":"Autres mesures (à préciser)","ods":"Autres mesures (à préciser)","word":"Autres mesures :","rangWord":7,"precisionsObligatoires":true,"fiabilite":"lu"}
{"id":"reseau","label":"Protection du réseau (pare-feu, cloisonnement)","ods":"Autres mesures (à préciser)","word":"Autres mesures :","rangWord":7,"fiabilite":"outil"}
{"id":"locaux","label":"Protection des locaux","ods":"Autres mesures (à préciser)","word":"Autres mesures :","rangWord":7,"fiabilite":"outil"}
{"id":"organisation","label":"Organisation, formation et sensibilisation","ods":"Autres mesures (à préciser)","word":"Autres mesures :","rangWord":7,"fiabilite":"outil"}
`);
export type GarantieId =
  | 'adequation'
  | 'dpf'
  | 'cct'
  | 'cct-autorite'
  | 'bcr'
  | 'code-conduite'
  | 'certification'
  | 'instrument-public'
  | 'clauses-ad-hoc'
  | 'arrangement-administratif'
  | 'derogation-49-a'
  | 'derogation-49-b'
  | 'derogation-49-c'
  | 'derogation-49-d'
  | 'derogation-49-e'
  | 'derogation-49-f'
  | 'derogation-49-g'
  | 'derogation-49-imperieux'
  | 'privacy-shield'
  | 'safe-harbor';
export interface Garantie {
  readonly id: GarantieId;
  readonly label: string;
  readonly article: string;
  readonly famille: 'adequation' | 'appropriee' | 'derogation';
  readonly ods: string | null;
  readonly documentRequis: boolean;
  readonly aDocumenter?: string;
  readonly modules?: true;
  readonly autorisationCnil?: true;
  readonly interditAutoritePublique?: true;
  readonly evaluationDansRegistre?: true;
  readonly informerCnil?: true;
  readonly valableDu?: string;
  readonly valableJusquAu?: string;
  readonly fin?: string;
  readonly fiabilite: Fiabilite;
}
export const garanties = new Table<Garantie>(`
{"id":"adequation","label":"Pays adéquat","article":"45","famille":"adequation","ods":"Pays adéquat","documentRequis":false,"fiabilite":"lu"}
{"id":"dpf","label":"Data Privacy Framework (organisme américain certifié)","article":"45 (décision (UE) 2023/1795)","famille":"adequation","ods":null,"documentRequis":true,"aDocumenter":"inscription du destinataire sur la Data Privacy Framework List, données RH comprises le cas échéant","valableDu":"2023-07-10","fiabilite":"sec"}
{"id":"cct","label":"Clauses contractuelles types (CCT)","article":"46(2)(c)","famille":"appropriee","ods":"Clauses contractuelles types (CCT)","documentRequis":true,"modules":true,"fiabilite":"lu"}
{"id":"cct-autorite","label":"Clauses types d\\u2019une autorité de contrôle approuvées par la Commission","article":"46(2)(d)","famille":"appropriee","ods":null,"documentRequis":true,"fiabilite":"lu"}
{"id":"bcr","label":"Règles d'entreprise contraignantes (BCR)","article":"46(2)(b), 47","famille":"appropriee","ods":"Règles d'entreprise contraignantes (BCR)","documentRequis":true,"fiabilite":"lu"}
{"id":"code-conduite","label":"Code de conduite","article":"46(2)(e)","famille":"appropriee","ods":"Code de conduite","documentRequis":true,"fiabilite":"lu"}
{"id":"certification","label":"Certification","article":"46(2)(f)","famille":"appropriee","ods":"Certification","documentRequis":true,"fiabilite":"lu"}
{"id":"instrument-public","label":"Instrument juridique contraignant entre autorités ou organismes publics","article":"46(2)(a)","famille":"appropriee","ods":null,"documentRequis":true,"fiabilite":"lu"}
{"id":"clauses-ad-hoc","label":"Clauses contractuelles ad hoc autorisées par l\\u2019autorité de contrôle","article":"46(3)(a)","famille":"appropriee","ods":null,"documentRequis":true,"autorisationCnil":true,"fiabilite":"lu"}
{"id":"arrangement-administratif","label":"Arrangement administratif entre autorités publiques, autorisé par l\\u2019autorité de contrôle","article":"46(3)(b)","famille":"appropriee","ods":null,"documentRequis":true,"autorisationCnil":true,"fiabilite":"lu"}
{"id":"derogation-49-a","label":"Dérogation : consentement explicite au transfert, après information des risques","article":"49(1)(a)","famille":"derogation","ods":"Dérogations (art 49)","documentRequis":true,"interditAutoritePublique":true,"fiabilite":"lu"}
{"id":"derogation-49-b","label":"Dérogation : exécution d\\u2019un contrat avec la personne","article":"49(1)(b)","famille":"derogation","ods":"Dérogations (art 49)","documentRequis":true,"interditAutoritePublique":true,"fiabilite":"lu"}
{"id":"derogation-49-c","label":"Dérogation : contrat conclu dans l\\u2019intérêt de la personne","article":"49(1)(c)","famille":"derogation","ods":"Dérogations (art 49)","documentRequis":true,"interditAutoritePublique":true,"fiabilite":"lu"}
{"id":"derogation-49-d","label":"Dérogation : motifs importants d\\u2019intérêt public","article":"49(1)(d)","famille":"derogation","ods":"Dérogations (art 49)","documentRequis":true,"fiabilite":"lu"}
{"id":"derogation-49-e","label":"Dérogation : constatation, exercice ou défense de droits en justice","article":"49(1)(e)","famille":"derogation","ods":"Dérogations (art 49)","documentRequis":true,"fiabilite":"lu"}
{"id":"derogation-49-f","label":"Dérogation : intérêts vitaux","article":"49(1)(f)","famille":"derogation","ods":"Dérogations (art 49)","documentRequis":true,"fiabilite":"lu"}
{"id":"derogation-49-g","label":"Dérogation : registre ouvert au public","article":"49(1)(g)","famille":"derogation","ods":"Dérogations (art 49)","documentRequis":true,"fiabilite":"lu"}
{"id":"derogation-49-imperieux","label":"Dérogation résiduelle : intérêts légitimes impérieux","article":"49(1), deuxième alinéa","famille":"derogation","ods":"Dérogations (art 49)","documentRequis":true,"interditAutoritePublique":true,"evaluationDansRegistre":true,"informerCnil":true,"fiabilite":"lu"}
{"id":"privacy-shield","label":"Privacy Shield","article":"45 (décision (UE) 2016/1250)","famille":"adequation","ods":"Privacy shield","documentRequis":true,"valableDu":"2016-08-01","valableJusquAu":"2020-07-15","fin":"CJUE, 16 juillet 2020, C-311/18","fiabilite":"sec"}
{"id":"safe-harbor","label":"Safe Harbor","article":"25 de la directive 95/46/CE (décision 2000/520/CE)","famille":"adequation","ods":null,"documentRequis":true,"valableDu":"2000-07-26","valableJusquAu":"2015-10-05","fin":"CJUE, 6 octobre 2015, C-362/14","fiabilite":"sec"}
`);
export type ModuleCctId = '1' | '2' | '3' | '4';
export interface ModuleCct {
  readonly id: ModuleCctId;
  readonly label: string;
  readonly fiabilite: Fiabilite;
}
export const modulesCct = new Table<ModuleCct>(`
{"id":"1","label":"responsable vers responsable","fiabilite":"sec"}
{"id":"2","label":"responsable vers sous-traitant","fiabilite":"sec"}
{"id":"3","label":"sous-traitant vers sous-traitant","fiabilite":"sec"}
{"id":"4","label":"sous-traitant vers responsable","fiabilite":"sec"}
`);
export type DroitId =
  | 'information'
  | 'acces'
  | 'rectification'
  | 'effacement'
  | 'limitation'
  | 'notification'
  | 'portabilite'
  | 'opposition'
  | 'decision-automatisee'
  | 'retrait-consentement'
  | 'directives-post-mortem';
export interface Droit {
  readonly id: DroitId;
  readonly label: string;
  readonly article: string;
  readonly fiabilite: Fiabilite;
}
export const droits = new Table<Droit>(`
{"id":"information","label":"Droit à l\\u2019information","article":"13, 14","fiabilite":"lu"}
{"id":"acces","label":"Droit d\\u2019accès","article":"15","fiabilite":"lu"}
{"id":"rectification","label":"Droit de rectification","article":"16","fiabilite":"lu"}
{"id":"effacement","label":"Droit à l\\u2019effacement","article":"17","fiabilite":"lu"}
{"id":"limitation","label":"Droit à la limitation du traitement","article":"18","fiabilite":"lu"}
{"id":"notification","label":"Notification aux destinataires des rectifications et effacements","article":"19","fiabilite":"lu"}
{"id":"portabilite","label":"Droit à la portabilité","article":"20","fiabilite":"lu"}
{"id":"opposition","label":"Droit d\\u2019opposition","article":"21","fiabilite":"lu"}
{"id":"decision-automatisee","label":"Droit de ne pas faire l\\u2019objet d\\u2019une décision individuelle automatisée","article":"22","fiabilite":"lu"}
{"id":"retrait-consentement","label":"Retrait du consentement","article":"7(3)","fiabilite":"lu"}
{"id":"directives-post-mortem","label":"Directives relatives au sort des données après le décès","article":"85 LIL","fiabilite":"sec"}
`);

export interface DroitsDeBase {
  readonly id: BaseLegaleId;
  readonly acces: 'oui' | 'non' | 'conditions' | 'retrait';
  readonly rectification: 'oui' | 'non' | 'conditions' | 'retrait';
  readonly effacement: 'oui' | 'non' | 'conditions' | 'retrait';
  readonly limitation: 'oui' | 'non' | 'conditions' | 'retrait';
  readonly portabilite: 'oui' | 'non' | 'conditions' | 'retrait';
  readonly opposition: 'oui' | 'non' | 'conditions' | 'retrait';
  readonly fiabilite: Fiabilite;
}
export const droitsParBase = new Table<DroitsDeBase>(`
{"id":"consentement","acces":"oui","rectification":"oui","effacement":"oui","limitation":"oui","portabilite":"oui","opposition":"retrait","fiabilite":"lu"}
{"id":"contrat","acces":"oui","rectification":"oui","effacement":"oui","limitation":"oui","portabilite":"oui","opposition":"non","fiabilite":"lu"}
{"id":"obligation-legale","acces":"oui","rectification":"oui","effacement":"conditions","limitation":"oui","portabilite":"non","opposition":"non","fiabilite":"lu"}
{"id":"interets-vitaux","acces":"oui","rectification":"oui","effacement":"oui","limitation":"oui","portabilite":"non","opposition":"non","fiabilite":"lu"}
{"id":"mission-interet-public","acces":"oui","rectification":"oui","effacement":"non","limitation":"oui","portabilite":"non","opposition":"oui","fiabilite":"lu"}
{"id":"interet-legitime","acces":"oui","rectification":"oui","effacement":"oui","limitation":"oui","portabilite":"non","opposition":"oui","fiabilite":"lu"}
`);
export type OperationId =
  | 'collecte'
  | 'enregistrement'
  | 'organisation'
  | 'structuration'
  | 'conservation'
  | 'adaptation'
  | 'modification'
  | 'extraction'
  | 'consultation'
  | 'utilisation'
  | 'communication'
  | 'diffusion'
  | 'rapprochement'
  | 'interconnexion'
  | 'limitation'
  | 'effacement'
  | 'destruction';
export interface Operation {
  readonly id: OperationId;
  readonly label: string;
  readonly fiabilite: Fiabilite;
}
export const operations = new Table<Operation>(`
{"id":"collecte","label":"Collecte","fiabilite":"lu"}
{"id":"enregistrement","label":"Enregistrement","fiabilite":"lu"}
{"id":"organisation","label":"Organisation","fiabilite":"lu"}
{"id":"structuration","label":"Structuration","fiabilite":"lu"}
{"id":"conservation","label":"Conservation","fiabilite":"lu"}
{"id":"adaptation","label":"Adaptation","fiabilite":"lu"}
{"id":"modification","label":"Modification","fiabilite":"lu"}
{"id":"extraction","label":"Extraction","fiabilite":"lu"}
{"id":"consultation","label":"Consultation","fiabilite":"lu"}
{"id":"utilisation","label":"Utilisation","fiabilite":"lu"}
{"id":"communication","label":"Communication par transmission","fiabilite":"lu"}
{"id":"diffusion","label":"Diffusion ou toute autre forme de mise à disposition","fiabilite":"lu"}
{"id":"rapprochement","label":"Rapprochement","fiabilite":"lu"}
{"id":"interconnexion","label":"Interconnexion","fiabilite":"lu"}
{"id":"limitation","label":"Limitation","fiabilite":"lu"}
{"id":"effacement","label":"Effacement","fiabilite":"lu"}
{"id":"destruction","label":"Destruction","fiabilite":"lu"}
`);
