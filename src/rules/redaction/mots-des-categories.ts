import type { CategorieDonneesId } from '../../data/vocabulaire.ts';
import { lexique } from '../../model/lexique.ts';

/** Recordings and histories of exchanges: the CNIL’s models have no line of their own for them. */
export type CategorieDesMots = Exclude<CategorieDonneesId, 'autres'> | 'echanges';

/** Words that belong to one category of the CNIL’s models and to no other. */
export const MOTS_DES_CATEGORIES = lexique(
  () => ({
    identite: `
      nom, nom et prénom, noms et prénoms, nom prénom, nom de famille, nom de naissance, nom d’usage,
      nom patronymique, nom marital, nom de jeune fille, nom du client, nom de l’enfant, nom de l’élève,
      nom du salarié, nom de l’adhérent, nom de l’usager, nom des parents, patronyme, initiales, prénom,
      âge, civilité, état civil, date de naissance, date naissance, DDN, lieu de naissance,
      date et lieu de naissance, sexe, nationalité, adresse, adresse postale, adresse personnelle,
      adresse du domicile, adresse de domicile, adresse de livraison, adresse de facturation,
      adresse complète, code postal, ville, commune de résidence, lieu de résidence, domicile,
      pays de naissance, adresse courriel, coordonnées postales, coordonnées téléphoniques, téléphone,
      portable, mobile, numéro de mobile, fax, télécopie, numéro de téléphone, tel, tél, n de tel,
      num de téléphone, courriel, e mail, email, mail, mél, adresse électronique, adresse mail,
      adresse e mail, adresse email, adresse de messagerie, coordonnées, photo, photographie,
      photo d’identité, image, carte d’identité, carte nationale d’identité, CNI, pièce d’identité,
      numéro de passeport, passeport, numéro de permis, titre de séjour, titre d’identité, permis de séjour,
      livret de famille, signature manuscrite, identité, pseudonyme,
    `,
    'vie-personnelle': `
      situation familiale, situation de famille, situation maritale, situation matrimoniale,
      situation conjugale, état matrimonial, régime matrimonial, nombre d’enfants, nombre enfants,
      nb enfants, nb d’enfants, nbre d’enfants, âge des enfants, prénoms des enfants, enfants à charge,
      nombre de personnes au foyer, personnes au foyer, vie de famille, statut marital, type de logement,
      situation de logement, mode d’habitat, date de mariage, propriétaire ou locataire,
      pratiques culturelles, pratiques sportives, activités de loisirs, personnes à charge,
      composition du foyer, composition de la famille, composition familiale, habitudes de vie,
      habitudes de consommation, habitudes d’achat, habitudes alimentaires, mode de vie, loisir,
      centres d’intérêt, hobby, sports pratiqués, date du mariage, mariage, PACS, divorce, conjoint,
      conjointe, ayants droit, fratrie, vie associative, vie personnelle, vie privée, mode de garde,
      profession des parents, profession du conjoint, profession du père, profession de la mère
    `,
    'vie-professionnelle': `
      CV, curriculum vitae, lettre de motivation, diplôme, expérience professionnelle,
      expériences professionnelles, expérience, profession, métier, emploi, emploi occupé, poste occupé,
      poste, intitulé du poste, fonction, fonctions exercées, employeur, ancienneté, évaluation annuelle,
      évaluations annuelles, évaluation professionnelle, entretien annuel, entretien professionnel,
      entretien d’évaluation, évaluation, formation, formations suivies, scolarité, cursus,
      parcours professionnel, carrière, compétence, qualification, distinction, langues parlées,
      langue parlée, habilitation, contrat de travail, type de contrat, grade, échelon, coefficient,
      lieu de travail, temps de travail, horaires de travail, service d’affectation, stage, classe,
      bulletin scolaire, notes scolaires, notes obtenues, notes du trimestre, moyenne générale,
      moyenne trimestrielle, appréciation, catégorie socioprofessionnelle, catégorie socio professionnelle,
      CSP, congé, absence, niveau d’études, niveau d’étude, études suivies, établissement scolaire,
      résultats scolaires, certification, statut professionnel, situation professionnelle,
      catégorie d’emploi, catégorie professionnelle, heures travaillées, heures supplémentaires,
      référence professionnelle, ancien employeur, habilitation électrique, test de langue, date d’embauche,
      date d’entrée
    `,
    'economique-financier': `
      IBAN, RIB, BIC, relevé d’identité bancaire, relevé d’identité postale, coordonnées bancaires,
      données bancaires, informations bancaires, compte bancaire, numéro de compte,
      numéro de compte bancaire, domiciliation bancaire, salaire, rémunération, revenu, ressource,
      charges du foyer, revenus et charges, quotient familial, avis d’imposition, avis d’impôt, impôt,
      revenu fiscal, situation fiscale, situation financière, situation économique, impayé, facture,
      règlement, modalités de règlement, moyen de paiement, mode de paiement, paiement, carte bancaire, CB,
      numéro de CB, n° de compte, n de compte, coord bancaires, ticket de caisse, tickets de caisse,
      carte de crédit, numéro de carte bancaire, carte de paiement, prime, indemnité, montant, solde,
      crédit, emprunt, dette, endettement, patrimoine, prélèvement, prélèvement à la source, mandat SEPA,
      chèque, pension, allocation, prestations sociales, loyer, épargne, chiffre d’affaires, cotisation,
      don, remboursement, frais, échéancier, virement, découvert, solvabilité, références bancaires,
      établissement bancaire, numéro fiscal, taxe foncière, taxe d’habitation, APL, numéro d’allocataire,
      aides perçues, situation bancaire, prétentions salariales, saisie sur salaire, taux d’imposition,
      bulletin de paie, bulletin de salaire, fiche de paie
    `,
    connexion: `
      adresse IP, adresses IP, IP, log, journal de connexion, journaux de connexion, journal des accès,
      journal d’accès, journaux d’accès, journalisation, trace de connexion, traces d’accès,
      trace informatique, identifiant de connexion, identifiants de connexion, mot de passe, login,
      horodatage, horodatage des connexions, session, ouverture de session, date de connexion,
      heure de connexion, heures de connexion, date et heure de connexion, date de dernière connexion,
      dernière connexion, historique de connexion, historique des connexions, données de connexion,
      identifiant du terminal, identifiants du terminal, identifiant de terminal, identifiant de l’appareil,
      adresse MAC, numéro IMEI, IMEI, historique de navigation interne, journaux, connexion,
      numéros appelés, appels émis, heures de passage, date et heure d’accès, user agent,
      identifiant technique
    `,
    localisation: `
      GPS, traceur GPS, balise GPS, tracé GPS, parcours GPS, position, dernière position, position GPS,
      coordonnées GPS, géolocalisation, données de géolocalisation, géolocaliser, localisation, itinéraire,
      trajet, déplacement, latitude, longitude, bornage, antenne relais, GSM, parcours du véhicule,
      arrêts du véhicule, tournée géolocalisée, position du véhicule, adresse de géolocalisation
    `,
    internet: `
      cookie, traceur, traceur publicitaire, donnée de navigation, navigation, historique de navigation,
      mesure d’audience, pages vues, pages visitées, pages consultées, clic, pixel,
      identifiant publicitaire, identifiant de traceur, URL consultée, taux d’ouverture,
      parcours sur le site, statistiques de visite, temps passé sur le site, comportement de navigation,
      préférences de navigation, liens cliqués, mots clés recherchés, recherches effectuées,
      publicités vues, historique de recherche, publicité ciblée, ciblage publicitaire, durée de visite,
      préférences de cookies
    `,
    nir: `
      NIR, NIRPP, numéro de sécurité sociale, numéro sécurité sociale, numéro de sécu, numéro sécu,
      n de sécurité sociale, n sécurité sociale, n de sécu, n sécu, n SS, n° de sécurité sociale,
      n° de sécu, n° sécu, n° SS, numéro d’inscription au répertoire, numéro INSEE, n INSEE, num INSEE,
      numéro vitale, identifiant de sécurité sociale, numéro d’affiliation à la sécurité sociale,
      numéro d’immatriculation à la sécurité sociale, numéro d’assuré social, num sécu, num de sécu
    `,
    echanges: `
      historique des échanges, historique des communications, historique des appels,
      historique des conversations, historique des contacts, historique de la relation,
      échanges avec le client, échanges avec les clients, contenu des échanges, contenu des messages,
      messages échangés, contenu des courriels, contenu des mails, contenu des conversations,
      historique des demandes, historique des réclamations, historique des achats, historique d’achats,
      historique des commandes, transcription des appels, compte rendu d’appel, bande audio,
      comptes rendus d’appels, correspondance, enregistrement vocal, enregistrement de la voix,
      enregistrement audio, enregistrement sonore, enregistrement des appels, enregistrement de l’appel,
      enregistrement d’un appel, enregistrement d’appel, enregistrement téléphonique,
      enregistrement de la conversation, enregistrement des conversations, enregistrement de conversations,
      enregistrement des communications, enregistrement de la communication, voix, preuve de l’appel
    `,
  }),
  {
    sauf: `
      nom du tuteur, nom de l’employeur, nom du poste, nom de la mutuelle, nom du médecin,
      nom de l’entreprise, nom de la société, nom du fichier, nom de domaine, nom d’utilisateur,
      nom de l’école, nom du produit, nom de l’animal, adresse du lieu de stage, adresse de l’employeur,
      adresse de l’entreprise, adresse d’intervention, adresse du chantier, adresse de départ,
      adresse d’arrivée, adresse de prise en charge, adresse du site, adresse du bien,
      adresse du logement loué, adresse web, adresse internet, numéro de série, numéro de commande,
      note de frais, note interne, coordonnées de l’employeur, coordonnées de la mutuelle,
      poste informatique, poste de travail, poste téléphonique, image de marque, position hiérarchique,
      position statutaire, position administrative, position dans la fratrie, déplacement professionnel,
      frais de déplacement, ordre de mission, crédit d’heures, crédit de formation,
      compte personnel de formation, classe d’âge, formation sportive, mode de règlement intérieur,
      règlement intérieur, prime enfance, avis de réception, accusé de réception
    `,
  },
);

/** Words that do not tell one category from another, and are at home in these. */
export const MOTS_ADMIS = lexique(() => ({
  identite:
    'numéro, matricule, permis de conduire, immatriculation, raison sociale, référence, code client, identifiant, signature, voix, enregistrement, vidéo, taille, pointure',
  'vie-personnelle':
    'avis, usage, opinion, équipement, logement, préférence, goût, habitude, sport, passion, animal, véhicule, activité, voyage, régime, tabac, visite, enfant, famille, parent, foyer, disponibilité',
  'vie-professionnelle':
    'professionnel, entreprise, société, note, moyenne, affectation, permis, planning, tuteur, matricule, grille, point fort, entretien, service, département, secteur, langue, agrément, carte professionnelle, numéro de téléphone professionnel, statut, mission, horaire, heure',
  'economique-financier':
    'commande, devis, achat, abonnement, assurance, bail, loyer, tarif, prix, coût, numéro d’allocataire, aide, bourse, subvention, budget, valeur, ressources du foyer',
  connexion:
    'identifiant, compte, navigateur, terminal, appareil, page consultée, accès, trace, horaire, heure, adresse internet, date, badge, historique de navigation',
  localisation:
    'lieu, parcours, itinéraire, arrêt, étape, zone, distance, kilomètre, vitesse, intervention, déplacement, tournée, passage',
  internet:
    'identifiant, adresse IP, navigateur, réseaux sociaux, pseudonyme, URL, terminal, page, compte, visite, abonnement, préférence',
  nir: 'carte vitale, attestation de droits, sécurité sociale',
  autres: '',
}));
