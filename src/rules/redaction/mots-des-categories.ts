import type { CategorieDonneesId } from '../../data/vocabulaire.ts';
import { lexique } from '../../model/lexique.ts';

/** Recordings and histories of exchanges: the CNIL’s models have no line of their own for them. */
export type CategorieDesMots = Exclude<CategorieDonneesId, 'autres'> | 'echanges';

/** Words that belong to one category of the CNIL’s models and to no other. */
export const MOTS_DES_CATEGORIES = lexique(
  {
    identite: `
      nom, nom et prénom, noms et prénoms, nom prénom, nom de famille, nom de naissance, nom d’usage, nom patronymique, nom marital, nom de jeune fille, nom du client, nom de l’enfant, prénom, civilité, état civil, date de naissance, lieu de naissance, date et lieu de naissance, sexe, nationalité,
      adresse, adresse postale, adresse personnelle, adresse du domicile, adresse de domicile, adresse de livraison, adresse de facturation, adresse complète, code postal, téléphone, portable, numéro de téléphone, courriel, e mail, email, mail, mél, adresse électronique, adresse mail, adresse e mail, adresse email,
      adresse de messagerie, coordonnées, photo, photographie, photo d’identité, image, carte d’identité, carte nationale d’identité, CNI, pièce d’identité, passeport, titre de séjour, titre d’identité, permis de séjour, livret de famille, signature manuscrite, identité, pseudonyme, numéro d’adhérent, numéro de licence
    `,
    'vie-personnelle': `
      situation familiale, situation de famille, situation maritale, situation matrimoniale, situation conjugale, état matrimonial, régime matrimonial, nombre d’enfants, enfants à charge, personnes à charge, composition du foyer, composition de la famille, composition familiale, habitudes de vie, habitude, habitudes de consommation,
      habitudes d’achat, habitudes alimentaires, mode de vie, loisir, centres d’intérêt, hobby, passion, sports pratiqués, goûts, préférence, date du mariage, mariage, PACS, divorce, conjoint, conjointe, ayants droit, fratrie, animaux de compagnie, animal de compagnie, vie associative, vie personnelle, vie privée, mode de garde, logement, équipement, avis, usages, opinion, jour de visite
    `,
    'vie-professionnelle': `
      CV, curriculum vitae, lettre de motivation, diplôme, expérience professionnelle, expériences professionnelles, expérience, profession, métier, emploi, emploi occupé, poste occupé, poste, intitulé du poste, fonction, fonctions exercées, employeur, entreprise, ancienneté, évaluation annuelle, évaluations annuelles, évaluation professionnelle,
      entretien annuel, entretien professionnel, entretien d’évaluation, évaluation, formation, formations suivies, scolarité, cursus, parcours professionnel, carrière, compétence, qualification, distinction, habilitation, contrat de travail, type de contrat, grade, échelon, coefficient, lieu de travail, temps de travail, horaires de travail, service d’affectation, affectation,
      stage, tuteur, classe, bulletin scolaire, note, moyenne, appréciation, catégorie socioprofessionnelle, catégorie socio professionnelle, CSP, matricule, professionnel, congé, absence, planning, niveau d’études, établissement scolaire, permis de conduire, habilitation électrique, test de langue, date d’embauche, date d’entrée
    `,
    'economique-financier': `
      IBAN, RIB, BIC, relevé d’identité bancaire, relevé d’identité postale, coordonnées bancaires, données bancaires, informations bancaires, compte bancaire, numéro de compte, numéro de compte bancaire, domiciliation bancaire, salaire, rémunération, revenu, ressource, charges du foyer, revenus et charges, quotient familial, avis d’imposition, avis d’impôt, impôt, revenu fiscal,
      situation fiscale, situation financière, situation économique, impayé, facture, règlement, modalités de règlement, moyen de paiement, mode de paiement, paiement, carte bancaire, carte de crédit, numéro de carte bancaire, carte de paiement, prime, indemnité, montant, solde, crédit, emprunt, dette, endettement, patrimoine, prélèvement, prélèvement à la source, mandat SEPA, chèque, pension, allocation, prestations sociales, loyer, épargne, chiffre d’affaires, cotisation, don,
      remboursement, frais, saisie sur salaire, taux d’imposition, bulletin de paie, bulletin de salaire, fiche de paie
    `,
    connexion: `
      adresse IP, adresses IP, IP, log, journal de connexion, journaux de connexion, journal des accès, journal d’accès, journaux d’accès, journalisation, trace de connexion, traces d’accès, trace informatique, identifiant de connexion, identifiants de connexion, mot de passe, login, horodatage, horodatage des connexions, session, ouverture de session,
      date de connexion, heure de connexion, heures de connexion, date et heure de connexion, date de dernière connexion, dernière connexion, historique de connexion, historique des connexions, données de connexion, identifiant du terminal, identifiants du terminal, identifiant de terminal, identifiant de l’appareil, adresse MAC, IMEI, connexion, user agent, identifiant technique, identifiant, compte utilisateur
    `,
    localisation: `
      GPS, position, position GPS, coordonnées GPS, géolocalisation, données de géolocalisation, géolocaliser, localisation, itinéraire, trajet, déplacement, latitude, longitude, bornage, antenne relais, GSM, parcours du véhicule, arrêts du véhicule, tournée géolocalisée, position du véhicule, adresse de géolocalisation
    `,
    internet: `
      cookie, traceur, traceur publicitaire, donnée de navigation, navigation, historique de navigation, mesure d’audience, pages vues, pages visitées, pages consultées, clic, pixel, identifiant publicitaire, identifiant de traceur, URL consultée, taux d’ouverture, parcours sur le site, statistiques de visite, durée de visite, réseaux sociaux, navigateur, préférences de cookies
    `,
    nir: `
      NIR, NIRPP, numéro de sécurité sociale, numéro sécurité sociale, numéro de sécu, numéro sécu, n de sécurité sociale, n sécurité sociale, n de sécu, n sécu, n SS, n° de sécurité sociale, n° de sécu, n° sécu, n° SS, numéro d’inscription au répertoire, numéro INSEE, numéro d’assuré social, num sécu, num de sécu
    `,
    echanges: `
      historique des échanges, historique des communications, historique des appels, historique des conversations, historique des contacts, historique de la relation, échanges avec le client, échanges avec les clients, contenu des échanges, contenu des conversations, comptes rendus d’appels, correspondance, enregistrement vocal, enregistrement de la voix, enregistrement audio, enregistrement sonore,
      enregistrement des appels, enregistrement de l’appel, enregistrement d’un appel, enregistrement d’appel, enregistrement téléphonique, enregistrement de la conversation, enregistrement des conversations, enregistrement de conversations, enregistrement des communications, enregistrement de la communication, voix, preuve de l’appel
    `,
  },
  {
    sauf: `
      nom du tuteur, nom de l’employeur, nom du poste, nom de la mutuelle, nom du médecin, nom de l’entreprise, nom de la société, nom du fichier, nom de domaine, nom d’utilisateur, nom de l’école, nom du produit, nom de l’animal, adresse du lieu de stage, adresse de l’employeur, adresse de l’entreprise, adresse du site, adresse du bien, adresse du logement loué, adresse web, adresse internet,
      numéro de série, numéro de commande, note de frais, note interne, coordonnées de l’employeur, coordonnées de la mutuelle, poste informatique, poste de travail, poste téléphonique, image de marque, position hiérarchique, position statutaire, position administrative, position dans la fratrie, déplacement professionnel, frais de déplacement, ordre de mission,
      crédit d’heures, crédit de formation, compte personnel de formation, classe d’âge, formation sportive, mode de règlement intérieur, règlement intérieur, prime enfance, avis de réception, accusé de réception
    `,
  },
);
