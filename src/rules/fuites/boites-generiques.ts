import { auBesoin } from '../../model/au-besoin.ts';
import { racine } from '../../model/lexique.ts';
import { plier } from '../../model/pliage.ts';
import { ensemble } from '../ensemble.ts';
import { racines } from '../racines.ts';
import { AMBIGUS } from './autres-noms.ts';
import type { Courriel } from './courriels.ts';
import { estPrenom } from './prenoms.ts';

const listeDe = (mots: string) => mots.trim().split(/\s+/);

/** Names of services, functions and machines. */
const GENERIQUES = auBesoin(
  () =>
    new Set(
      listeDe(`
    abonnement abuse api backup cron deploy etatcivil ftp robot sftp ssh accessibilite accueil achat
    actualite adhesion adherent admin administrateur administratif administration admission agence agenda
    aide alerte ambassade amicale annonce appel archive asso association assistance astreinte atelier audit
    auto bal bailleur banque benevole biblio bibliotheque bienvenue billetterie blog bonjour bot bounce
    boutique budget bureau cabinet cadastre camping candidat candidature cantine carriere catalogue cc ccas
    cdi ce centre cgt chantier cil cinema clic client clientele clinique club cnil collecte college com
    comite commande commerce commercial commission commune communication compta comptabilite comptable
    concours conciergerie confidentialite conformite conseil conservatoire consultation contact contactez
    contentieux contrat coordination copropriete coordonnateur correspondance courriel courrier creche cse
    csirt cssct culture cybersecurite daf data dataprivacy dataprotection dec defaut demande demo demarche
    departement depot deontologie dev developpement devis dgs dir direction directeur dispatch divers doc
    documentation don donateur donnee dpd dpo droit drh dsi dsn ecole ecoute edition education election elu
    email emploi enfance enquete enregistrement entretien environnement equipe espace ethique etat etude
    etudiant evenement event export expert exploitation fablab facturation facture famille fax feedback
    festival fiche finance fisc fondation forma formation forum foyer fournisseur garage garderie gdpr
    general gestion gestionnaire git grh greffe groupe gardien habitat hebergement hello help helpdesk hotel
    hotline hopital immo immobilier impayes import incident info information informatique infra innovation
    inscription inspection institut instruction integration intendance international interne intranet
    invitation it jeunesse job jobs journal juridique jury labo laboratoire ldap legal licence lingerie
    litige livraison livre location logement logistique loisir lycee magasin mail mailer mailing maintenance
    mairie maire maison marche marketing media mediateur mediation mediatheque medical medecin membre
    messagerie metropole mission mobilite moderation modo monitoring musee mutuelle nepasrepondre news
    newsletter no nobody noc nonreply noreply notaire notif notification office offre operateur operation
    opposition ordre organisation organisateur paie paiement paroisse parc partenaire partenariat parent
    patient patrimoine paye pedagogie permanence perisco periscolaire personnel pharmacie piscine planning
    plainte plateforme police portail poste postmaster prefecture president presidence presse prestation
    prevention privacy production produit professionnel projet promo protection proviseur psy pub public
    publication qualite question rdv reception recette recherche reclamation recouvrement recrutement
    recruteur redaction referent regie region registre relation remboursement renseignement rep reply
    reponse repondre reservation reseau residence ressource restaurant restauration rgpd rh root rssi sante
    sales sav scolaire scolarite scout secret secretaire secretariat section securite sejour service serveur
    si siege signalement sinistre site social societe soin sos souscription sport stage standard statistique
    stock studio suggestion suivi support surveillance syndic syndicat systeme tech technique technicien
    telephonie test theatre tourisme transport tresorier tresorerie tribunal tri universite urbanisme
    urgence usager user utilisateur vacances vente veille vie ville virement visite vivier voeu voirie
    voyage vol web webmaster webmestre welcome workflow www
  `).map(racine),
    ),
);
/** Long enough to be recognised inside a word written in one piece: `servicesclients`, `contactrgpd`. */
const LONGS = auBesoin(() => [...GENERIQUES()].filter((mot) => mot.length >= 5));

/** « prenom.nom@… »: a form of address, not an address. */
const GABARITS = ensemble(
  'prenom nom initiale votreadresse votremail monadresse monmail xxx xxxx xx votre adresse exemple example identifiant login pseudo pseudonyme firstname lastname surname name mail untel',
);

/** Providers of private mailboxes, where « famille.lambert@… » is a family. */
const PARTICULIERS = auBesoin(
  () =>
    /^(?:gmail|googlemail|orange|wanadoo|free|sfr|hotmail|outlook|live|msn|yahoo|ymail|laposte|bbox|numericable|neuf|club-internet|aliceadsl|icloud|me|mac|aol|gmx|protonmail|proton|tutanota|voila|cegetel)\./i,
);
const GENS = racines(
  'famille parent eleve etudiant patient locataire client candidat donateur adherent membre usager personnel',
);

/** The address is that of a service, a function or a form, not of somebody. */
export function estGenerique({ locale, domaine }: Courriel): boolean {
  const plie = plier(locale);
  const morceaux = plie.split(/[^a-z]+/).filter(Boolean);
  if (morceaux.length === 0) return true;
  if (morceaux.length > 1 && estPrenom(morceaux[0]!) && !AMBIGUS.has(morceaux[0]!)) return false;
  const chezSoi = PARTICULIERS().test(domaine);
  const generique = (mot: string) => GENERIQUES().has(racine(mot)) && !(chezSoi && GENS.has(racine(mot)));
  if (morceaux.some((mot) => generique(mot) || GABARITS.has(mot))) return true;
  const entier = morceaux.join('');
  if (memeNom(entier, domaine)) return true;
  return morceaux.length === 1 && LONGS().some((mot) => entier.startsWith(mot) || entier.endsWith(mot));
}

/** « orbec@orbec-conseil.fr »: the organisation writes under its own name. */
function memeNom(entier: string, domaine: string): boolean {
  const hote = plier(domaine.slice(0, domaine.lastIndexOf('.'))).replace(/[^a-z]/g, '');
  return entier.length >= 4 && hote.startsWith(entier);
}
