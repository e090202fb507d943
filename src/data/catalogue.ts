// Généré depuis data/*.yaml par tools/generate-data.js : modifier le YAML, pas ce fichier.

import type { Fiabilite } from './vocabulaire.ts';

export interface SourceDonnees {
  readonly code: string;
  readonly titre: string;
  readonly url?: string;
  /** How it was read, where not in the original. */
  readonly lecture?: string;
}
export interface ListeDonnees {
  readonly id: string;
  readonly entrees: number;
}
export interface FichierDonnees {
  readonly id: string;
  readonly titre: string;
  readonly luLe: string;
  /** Last day for which sources were compared, where earlier than the reading. */
  readonly recoupeAu?: string;
  readonly entrees: number;
  readonly listes: readonly ListeDonnees[];
  readonly fiabilites: Readonly<Record<Fiabilite, number>>;
  readonly sources: readonly SourceDonnees[];
}
/** What is shipped, for the command that lists it: nothing else needs to load this file. */
export const catalogue: readonly FichierDonnees[] = [
  {
    id: 'vocabulaire',
    titre: 'Vocabulaires du registre',
    luLe: '2026-11-21',
    entrees: 139,
    listes: [
      { id: 'bases_legales', entrees: 6 },
      { id: 'conditions_art9', entrees: 10 },
      { id: 'categories_donnees', entrees: 9 },
      { id: 'categories_sensibles', entrees: 10 },
      { id: 'categories_personnes', entrees: 29 },
      { id: 'types_destinataire', entrees: 7 },
      { id: 'types_mesure', entrees: 10 },
      { id: 'garanties', entrees: 20 },
      { id: 'modules_cct', entrees: 4 },
      { id: 'droits', entrees: 11 },
      { id: 'droits_par_base', entrees: 6 },
      { id: 'operations', entrees: 17 },
    ],
    fiabilites: { lu: 106, sec: 8, projet: 0, averifier: 0, outil: 25 },
    sources: [
      {
        code: 'RGPD',
        titre: 'Règlement (UE) 2016/679 (RGPD), version française, JO L 119 du 4.5.2016',
        url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
      },
      {
        code: 'ODS',
        titre: 'CNIL, modèle de registre simplifié (tableur, juillet 2019)',
        url: 'https://www.cnil.fr/sites/default/files/atoms/files/registre-traitement-simplifie.ods',
      },
      {
        code: 'WORD',
        titre: 'CNIL, modèle de registre de base (Word et PDF, 2018)',
        url: 'https://www.cnil.fr/sites/default/files/atoms/files/registre_rgpd_basique.pdf',
        lecture:
          'PDF non ouvert ; lu dans le guide de l’Ordre des médecins et de la CNIL (juin 2018, annexe 2), qui le reproduit, et recoupé avec deux reprises publiques',
      },
      { code: 'LINC15', titre: 'CNIL (LINC), Guide RGPD du développeur, fiche 15, les bases légales' },
      {
        code: 'NIR',
        titre:
          'Loi Informatique et Libertés, art. 30, et décret n° 2019-341 du 19 avril 2019 (numéro de sécurité sociale)',
        url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000038396526',
        lecture: 'lu par source secondaire (note de recherche datée qui cite les deux textes)',
      },
      {
        code: 'CCT2021',
        titre: 'Décision d’exécution (UE) 2021/914 du 4 juin 2021, clauses contractuelles types',
        lecture: 'lu par source secondaire datée',
      },
      {
        code: 'DPF',
        titre:
          'Décision d’exécution (UE) 2023/1795 du 10 juillet 2023, cadre de protection des données UE–États-Unis',
        lecture: 'lu par source secondaire datée',
      },
      {
        code: 'SCHREMS2',
        titre: 'CJUE, 16 juillet 2020, C-311/18, qui invalide la décision (UE) 2016/1250 (Privacy Shield)',
        lecture: 'lu par source secondaire datée',
      },
      {
        code: 'SCHREMS1',
        titre: 'CJUE, 6 octobre 2015, C-362/14, qui invalide la décision 2000/520/CE (Safe Harbor)',
        lecture: 'lu par source secondaire datée',
      },
      {
        code: 'LIL85',
        titre: 'Loi Informatique et Libertés, art. 85 (données après le décès)',
        lecture: 'lu par source secondaire',
      },
      {
        code: 'AIPD327',
        titre:
          'CNIL, liste des types d’opérations de traitement pour lesquelles une AIPD est requise (délibération n° 2018-327 du 11 octobre 2018)',
        url: 'https://www.cnil.fr/sites/cnil/files/atoms/files/liste-traitements-aipd-requise.pdf',
      },
      { code: 'OUTIL', titre: 'Choix de cet outil, sans valeur de nomenclature officielle' },
    ],
  },
  {
    id: 'pays',
    titre: 'Pays et décisions d’adéquation',
    luLe: '2026-11-21',
    recoupeAu: '2026-10-08',
    entrees: 277,
    listes: [
      { id: 'regimes', entrees: 5 },
      { id: 'pays', entrees: 250 },
      { id: 'periodes_passees', entrees: 2 },
      { id: 'adequations', entrees: 20 },
    ],
    fiabilites: { lu: 253, sec: 21, projet: 0, averifier: 2, outil: 1 },
    sources: [
      {
        code: 'ISO3166',
        titre: 'Norme ISO 3166-1, codes à deux lettres ; noms français usuels du répertoire CLDR d’Unicode',
        lecture:
          'codes et noms repris de la table CLDR livrée avec Node.js 20, quelques noms ajustés à l’usage',
      },
      {
        code: 'RGPD',
        titre: 'Règlement (UE) 2016/679 (RGPD), version française, JO L 119 du 4.5.2016',
        url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
      },
      {
        code: 'EEE',
        titre: 'Accord sur l’Espace économique européen, auquel le RGPD est intégré',
        lecture: 'lu par source secondaire',
      },
      {
        code: 'TFUE',
        titre: 'Traité sur le fonctionnement de l’Union européenne, art. 349 et 355',
        lecture:
          'non relu ; application aux territoires français d’outre-mer à vérifier hors régions ultrapériphériques',
      },
      {
        code: 'COMMISSION',
        titre: 'Commission européenne, page des décisions d’adéquation',
        url: 'https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection/adequacy-decisions_en',
        lecture:
          'lu par source secondaire (deux synthèses publiques datées, septembre 2026 et 8 octobre 2026)',
      },
      {
        code: 'NUMEROS',
        titre: 'Numéros et dates des décisions d’adéquation',
        lecture: 'lu par source secondaire (tables publiques d’outils de transfert, recoupées entre elles)',
      },
      {
        code: 'UK2025',
        titre:
          'Décision d’exécution (UE) 2025/2574 du 19 décembre 2025 modifiant la décision (UE) 2021/1772, JO L, 2025/2574, 23.12.2025',
        lecture: 'comparée mot à mot à EUR-Lex par la source consultée',
      },
      {
        code: 'BREXIT',
        titre: 'Commission européenne, page sur le retrait du Royaume-Uni et la protection des données',
        url: 'https://ec.europa.eu/info/law/law-topic/data-protection/international-dimension-data-protection/brexit_en',
      },
      {
        code: 'BR2026',
        titre: 'Décision d’exécution (UE) 2026/179 du 26 janvier 2026 (Brésil)',
        url: 'https://eur-lex.europa.eu/eli/dec_impl/2026/179/oj',
        lecture: 'lu par source secondaire datée',
      },
      {
        code: 'SCHREMS2',
        titre: 'CJUE, 16 juillet 2020, C-311/18, qui invalide la décision (UE) 2016/1250 (Privacy Shield)',
        lecture: 'lu par source secondaire datée',
      },
      {
        code: 'SCHREMS1',
        titre: 'CJUE, 6 octobre 2015, C-362/14, qui invalide la décision 2000/520/CE (Safe Harbor)',
        lecture: 'lu par source secondaire datée',
      },
      {
        code: 'OEB2025',
        titre: 'Décision d’exécution (UE) 2025/1382 du 15 juillet 2025 (Organisation européenne des brevets)',
        lecture: 'lu par source secondaire datée',
      },
      { code: 'OUTIL', titre: 'Choix de cet outil' },
    ],
  },
  {
    id: 'durees',
    titre: 'Durées de conservation de référence',
    luLe: '2026-11-21',
    entrees: 65,
    listes: [
      { id: 'reperes_duree', entrees: 58 },
      { id: 'prescriptions', entrees: 7 },
    ],
    fiabilites: { lu: 12, sec: 34, projet: 4, averifier: 15, outil: 0 },
    sources: [
      {
        code: 'RH26',
        titre:
          'CNIL, référentiel des durées de conservation, gestion des ressources humaines, 2 avril 2026, mis à jour le 20 mai 2026',
        url: 'https://www.cnil.fr/sites/default/files/2026-04/referentiel_durees_de_conservation_gestion_des_ressources_humaines.pdf',
        lecture: 'lu par source secondaire (quatre transcriptions publiques d’extraits, 2026)',
      },
      { code: 'TRAV18', titre: 'CNIL, fiches « Travail et données personnelles », édition 2018' },
      { code: 'VIDEO18', titre: 'CNIL, « Vidéosurveillance, vidéoprotection, les commerces », édition 2018' },
      {
        code: 'COM18',
        titre: 'CNIL, projet de référentiel sur la gestion des activités commerciales (2018)',
      },
      {
        code: 'COM21',
        titre:
          'CNIL, délibération n° 2021-131 du 23 septembre 2021, référentiel sur la gestion des activités commerciales',
        url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000045538574',
        lecture: 'lu par source secondaire',
      },
      {
        code: 'NS48',
        titre: 'CNIL, norme simplifiée n° 48, art. 5',
        url: 'https://www.legifrance.gouv.fr/affichTexteArticle.do?cidTexte=JORFTEXT000033117877',
      },
      { code: 'IMP18', titre: 'CNIL, projet de référentiel sur la gestion des impayés (2018)' },
      { code: 'SEC24', titre: 'CNIL, guide de la sécurité des données personnelles, édition 2024, fiche 16' },
      { code: 'LINC17', titre: 'CNIL (LINC), Guide RGPD du développeur, fiche 17' },
      {
        code: 'CNOM18',
        titre:
          'Ordre des médecins et CNIL, guide pratique sur la protection des données personnelles, juin 2018',
      },
      {
        code: 'LEGI26',
        titre: 'Légifrance, articles de code ouverts le 18 septembre 2026',
        lecture: 'lu par source secondaire, qui a ouvert chaque article',
      },
      { code: 'LEGI_SEC', titre: 'C. com. L110-4 et C. trav. L1471-1', lecture: 'lu par source secondaire' },
      {
        code: 'CNIL_DUREES',
        titre: 'CNIL, « Les durées de conservation des données »',
        url: 'http://www.cnil.fr/fr/gerer-la-duree-de-conservation-des-donnees',
        lecture: 'lu dans une copie de la page',
      },
      {
        code: 'ODS',
        titre: 'CNIL, modèle de registre simplifié, onglet 4 (exemple de la paie)',
        url: 'https://www.cnil.fr/sites/default/files/atoms/files/registre-traitement-simplifie.ods',
      },
      {
        code: 'ALERTES23',
        titre:
          'CNIL, délibération n° 2023-064 du 6 juillet 2023, référentiel sur les alertes professionnelles',
        lecture: 'existence lue par source secondaire (mgglegal.com) ; durées non lues',
      },
      {
        code: 'CONDUCTEURS21',
        titre: 'CNIL, délibération n° 2021-043 du 12 avril 2021, désignation des conducteurs',
        url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000043482957',
        lecture: 'lu par source secondaire',
      },
      {
        code: 'REPOUSSOIR',
        titre: 'CNIL, page sur la liste repoussoir, consultée le 26 septembre 2026',
        lecture: 'lu par source secondaire',
      },
      {
        code: 'CCONSO',
        titre: 'Code de la consommation, art. L213-1, D213-1 et D213-2',
        lecture: 'lu par deux sources secondaires',
      },
      {
        code: 'LOCATIF21',
        titre: 'CNIL, délibération n° 2021-057 du 6 mai 2021, référentiel sur la gestion locative',
        lecture: 'lu par source secondaire',
      },
      {
        code: 'GUIDE_ASSO',
        titre: 'CNIL, guide pour les associations',
        url: 'https://www.cnil.fr/sites/default/files/atoms/files/cnil-guide_association.pdf',
        lecture: 'non lu',
      },
      {
        code: 'SOCIAL',
        titre:
          'CNIL, référentiels du secteur social et médico-social (délibérations n° 2021-028 et n° 2023-095)',
        url: 'https://agencergpd.eu/durees-de-conservation-dans-le-secteur-social-et-medico-social-nouveau-referentiel-de-la-cnil',
        lecture: 'lu par source secondaire, à l’adresse donnée',
      },
      {
        code: 'ORSAY',
        titre: 'orsaylaw.com, durées de conservation des données RH',
        url: 'https://orsaylaw.com/donnees-rh-de-lentreprise-quelles-durees-de-conservation',
        lecture: 'source secondaire',
      },
      {
        code: 'EWATCHERS',
        titre: 'ewatchers.org, durée de conservation des données des clients et prospects',
        url: 'https://ewatchers.org/question/rgpd/combien-de-temps-peut-on-conserver-des-donnees-sur-ses-clients-et-prospects-45',
        lecture: 'source secondaire',
      },
      {
        code: 'MODELES_BIZ',
        titre: 'modeles.biz, durée de conservation des comptes clients',
        url: 'https://modeles.biz/blogs/infos/quelle-duree-de-conservation-des-comptes-clients',
        lecture: 'source secondaire',
      },
      {
        code: 'OLYMPE',
        titre: 'olympe.legal, durée de conservation pour l’assurance des loyers impayés',
        lecture: 'source secondaire',
      },
      {
        code: 'ORDREMK',
        titre:
          'Ordre des masseurs-kinésithérapeutes, référentiels de la CNIL sur la conservation des données des patients',
        url: 'https://ordremk.fr/actualites/kines/conservation-des-donnees-personnelles-des-patients-la-cnil-publie-des-referentiels',
        lecture: 'source secondaire',
      },
      {
        code: 'ONPP',
        titre: 'Ordre des pédicures-podologues, sécuriser son exercice',
        lecture: 'source secondaire',
      },
      { code: 'SCDP', titre: 'scdp.fr, délai de conservation des dossiers', lecture: 'source secondaire' },
      {
        code: 'PHARMACIE',
        titre: 'rgpdpharmacie.fr, durées de conservation',
        url: 'https://rgpdpharmacie.fr/post/4/prevoir-une-duree-de-conservation-des-donnees-personnelles-adequate-et-pertinente',
        lecture: 'source secondaire',
      },
      {
        code: 'QUALINEO',
        titre:
          'qualineo.io, référentiel de la CNIL sur les durées de conservation dans les établissements médico-sociaux',
        url: 'https://qualineo.io/post/referentiel-cnil-durees-conservation-documents-essms',
        lecture: 'source secondaire',
      },
      {
        code: 'UPLEX',
        titre: 'uplex.fr, norme simplifiée NS-058',
        url: 'https://uplex.fr/contrats/?p=417980',
        lecture: 'source secondaire',
      },
      {
        code: 'SYNTHESE_WEB',
        titre: 'Synthèse publique des durées applicables aux sites web',
        lecture: 'source secondaire',
      },
      { code: 'NON_LU', titre: 'Aucune source lue', lecture: 'repère de mémoire, à vérifier avant usage' },
    ],
  },
  {
    id: 'aipd',
    titre: 'Analyse d’impact (AIPD)',
    luLe: '2026-11-21',
    entrees: 50,
    listes: [
      { id: 'criteres_aipd', entrees: 9 },
      { id: 'cas_aipd', entrees: 3 },
      { id: 'types_requis', entrees: 14 },
      { id: 'mots_types_requis', entrees: 8 },
      { id: 'types_exemptes', entrees: 12 },
      { id: 'seuils_aipd', entrees: 4 },
    ],
    fiabilites: { lu: 30, sec: 11, projet: 0, averifier: 1, outil: 8 },
    sources: [
      {
        code: 'RGPD35',
        titre: 'Règlement (UE) 2016/679 (RGPD), art. 35 et 36, version française, JO L 119 du 4.5.2016',
        url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
      },
      {
        code: 'LISTE327',
        titre:
          'CNIL, liste des types d’opérations de traitement pour lesquelles une AIPD est requise, délibération n° 2018-327 du 11 octobre 2018',
        url: 'https://www.cnil.fr/sites/cnil/files/atoms/files/liste-traitements-aipd-requise.pdf',
      },
      {
        code: 'LD326',
        titre:
          'CNIL, lignes directrices sur l’AIPD, délibération n° 2018-326 du 11 octobre 2018, JO du 6 novembre 2018',
      },
      {
        code: 'D118',
        titre:
          'CNIL, liste des traitements dispensés d’AIPD, délibération n° 2019-118 du 12 septembre 2019, JO du 22 octobre 2019',
        url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000039248939',
        lecture: 'lu par source secondaire (trois reprises publiques de la liste)',
      },
      { code: 'OUTIL', titre: 'Choix de cet outil, sans valeur de liste officielle' },
    ],
  },
  {
    id: 'article30',
    titre: 'Article 30 du RGPD, point par point',
    luLe: '2026-11-21',
    entrees: 11,
    listes: [{ id: 'points_article30', entrees: 11 }],
    fiabilites: { lu: 11, sec: 0, projet: 0, averifier: 0, outil: 0 },
    sources: [
      {
        code: 'RGPD',
        titre: 'Règlement (UE) 2016/679 (RGPD), art. 30, version française, JO L 119 du 4.5.2016',
        url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
      },
    ],
  },
  {
    id: 'modeles',
    titre: 'Modèles de traitements',
    luLe: '2026-11-21',
    entrees: 153,
    listes: [
      { id: 'modeles', entrees: 27 },
      { id: 'propositions_communes', entrees: 1 },
      { id: 'propositions', entrees: 125 },
    ],
    fiabilites: { lu: 28, sec: 17, projet: 8, averifier: 73, outil: 27 },
    sources: [
      {
        code: 'ODS',
        titre: 'CNIL, modèle de registre simplifié (tableur, juillet 2019), exemples',
        url: 'https://www.cnil.fr/sites/default/files/atoms/files/registre-traitement-simplifie.ods',
      },
      {
        code: 'WORD',
        titre: 'CNIL, modèle de registre de base (2018), exemple de la formation',
        lecture: 'lu dans une reprise publique',
      },
      { code: 'TRAV18', titre: 'CNIL, fiches « Travail et données personnelles », édition 2018' },
      {
        code: 'FICHE_ECOUTE',
        titre: 'CNIL, fiche sur l’écoute et l’enregistrement des appels',
        lecture: 'lu par source secondaire',
      },
      {
        code: 'FICHE_ACCES',
        titre: 'CNIL, fiche sur l’accès aux locaux et les horaires (17 juin 2026)',
        lecture: 'lu par source secondaire',
      },
      {
        code: 'COM18',
        titre: 'CNIL, projet de référentiel sur la gestion des activités commerciales (2018)',
      },
      { code: 'IMP18', titre: 'CNIL, projet de référentiel sur la gestion des impayés (2018)' },
      {
        code: 'GRH19',
        titre: 'CNIL, délibération n° 2019-160 du 21 novembre 2019, référentiel sur la gestion du personnel',
        lecture: 'extraits, lus par source secondaire',
      },
      {
        code: 'LOC21',
        titre: 'CNIL, délibération n° 2021-057 du 6 mai 2021, référentiel sur la gestion locative',
        lecture: 'lu dans la page qui le publie',
      },
      {
        code: 'SOC21',
        titre: 'CNIL, délibération n° 2021-028 du 11 mars 2021, référentiel social et médico-social',
        lecture: 'lu par source secondaire',
      },
      {
        code: 'NS58',
        titre:
          'CNIL, norme simplifiée n° 58 (délibération n° 2015-433), sans valeur juridique depuis le RGPD',
        lecture: 'lu dans une reprise publique',
      },
      {
        code: 'ALERTES23',
        titre:
          'CNIL, délibération n° 2023-064 du 6 juillet 2023, référentiel sur les alertes professionnelles',
        lecture: 'lu par source secondaire',
      },
      {
        code: 'CNOM18',
        titre:
          'Ordre des médecins et CNIL, guide pratique sur la protection des données personnelles, juin 2018',
      },
      { code: 'SEC24', titre: 'CNIL, guide de la sécurité des données personnelles, édition 2024' },
      { code: 'LINC17', titre: 'CNIL (LINC), Guide RGPD du développeur, fiche 17' },
      {
        code: 'DEM26',
        titre: 'Code de la consommation, art. L223-1, dans sa rédaction en vigueur le 11 août 2026',
        lecture: 'lu par source secondaire',
      },
      {
        code: 'RGPD',
        titre: 'Règlement (UE) 2016/679 (RGPD), version française, JO L 119 du 4.5.2016',
        url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
      },
      { code: 'OUTIL', titre: 'choix de cet outil, sans texte lu à l’appui' },
    ],
  },
];
