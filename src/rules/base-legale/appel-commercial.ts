import { lexique } from '../../model/lexique.ts';

const NOTIONS = lexique(
  () => ({
    // Words that say both the telephone and the sale.
    demarchage: `
      télémarketing, télévente, téléprospection, télé-prospection, télédémarchage, cold calling,
      appel à froid, phoning, télévendeur, téléprospecteur, appel commercial, appel sortant commercial,
      phoning commercial, téléphonique commerciale, commercial par téléphone, appel de prospection,
      appel de vente, appel marketing, appel promotionnel
    `,
    telephone: `
      téléphone, téléphonique, téléphoner, tel, appel, appeler, téléopérateur, téléconseiller, téléacteur,
      coup de fil, vocal
    `,
    sortant: `
      appels sortants, appeler le client, appeler les clients, appeler nos clients, appeler les prospects,
      appeler les particuliers, appel des clients, appel du client, appels aux clients,
      contacter par téléphone, contacter les clients par téléphone, joindre par téléphone
    `,
    vente: `
      prospection, prospecter, prospect, démarchage, démarcher, vente, vendre, offre, promotion,
      promotionnel, réduction, souscription, souscrire, relance des devis, nos commerciaux,
      pour les commerciaux, pour un commercial, nouveau forfait, nos produits, nos services,
      nos nouveautés, nos solutions, conquête, développement commercial, remise, rabais,
      à visée commerciale, à but commercial, fin commerciale, caractère commercial, sollicitation,
      solliciter, marketing, abonnement, relance commerciale, proposition commerciale,
      campagne commerciale, action commerciale, animation commerciale, contact commercial,
      rendez-vous commercial
    `,
    proposer: 'offrir, proposer, propose, proposition, présenter, présentation, promouvoir',
    lien: 'fidélisation, fidéliser, reconquête, reconquérir, réactivation, client inactif, ancien client',
    consommateurs: `
      particulier, consommateur, ménage, foyer, grand public, habitant, propriétaire, locataire, abonné,
      assuré, personne âgée, senior, retraité, étudiant, famille, domicile
    `,
    // In the plural, those who are called; in the singular, more often the caller.
    organisations: `
      entreprise, société, collectivité, mairie, administration, établissement, organisme, association,
      commerce
    `,
    professionnels: `
      professionnel, B2B, BtoB, B to B, grossiste, revendeur, distributeur, grande distribution, acheteur,
      artisan, commerçant, PME, TPE, ETI, restaurateur, hôtelier, hôtel, restaurant, pharmacie,
      pharmacien, médecin, avocat, agriculteur, exploitant, industriel, dirigeant, décideur, syndic, CSE,
      comité d’entreprise
    `,
    // Who is called for something else than a sale.
    autres: `
      candidat, donateur, mécène, bénévole, électeur, fournisseur, partenaire, sponsor, élève, patient
    `,
    entrant: `
      appel entrant, appel reçu, réception des appels, réception d’appels, prise d’appels, répondre,
      réponse aux, reçu par téléphone, demande reçue, accueil téléphonique, standard, assistance, hotline,
      numéro vert, passé par téléphone
    `,
    etude:
      'enquête, étude, sondage, satisfaction, interview, recouvrement, formation des, formation du, formation à',
    refus: `
      opposition, opposé, Bloctel, plainte, réclamation, signalement, lutte, interdiction, liste rouge
    `,
    autreCanal: `
      courriel, e-mail, email, mail, SMS, courrier, newsletter, lettre, en ligne, site, boutique, magasin
    `,
  }),
  {
    sauf: `
      appel d’offres, appel à projets, appel à candidatures, appel à manifestation, appel de fonds,
      appel de cotisation, appel à dons, appel aux dons, appel à la générosité, cour d’appel, faire appel,
      fait appel, numéro de téléphone, annuaire téléphonique, téléphone mobile, téléphone portable,
      flotte de téléphones, vente de téléphones, après-vente, offre d’emploi, remise de téléphones,
      remise du téléphone, remise des clés, promotion interne, en particulier,
      gestion des abonnements téléphoniques, abonnement téléphonique, messagerie vocale
    `,
  },
);

type Notion = ReturnType<typeof NOTIONS.chercher>[number]['cle'];

/** What a purpose says of calls made to sell something. */
export interface AppelCommercial {
  /** It says by itself that consumers are called to sell them something. */
  readonly demarche: boolean;
  /** It says that clients are called, whatever for. */
  readonly appelle: boolean;
  /** It says that something is offered, without saying by which means. */
  readonly propose: boolean;
}

/** Reads a text that names an activity. Calls received, surveys and calls to professionals are not door-to-door selling. */
export const lireAppelCommercial = (texte: string): AppelCommercial =>
  peutVendre(NOTIONS.evoques(texte)) ? lireClauses(texte) : RIEN;

/** Without these, no clause says anything of a call to clients nor of an offer. */
const peutVendre = (dites: readonly Notion[]) =>
  dites.includes('demarchage') ||
  dites.includes('vente') ||
  dites.includes('sortant') ||
  (dites.includes('telephone') && (dites.includes('lien') || dites.includes('proposer')));

/** Nothing of the sort. */
export const RIEN: AppelCommercial = { demarche: false, appelle: false, propose: false };

function lireClauses(texte: string): AppelCommercial {
  // « le client qui n’est pas venu »: the relative clause denies nothing of what comes before it.
  const clauses = texte.split(/[;.\n]|\bqui n(?=[e'’])/).map(lireClause);
  return {
    demarche: clauses.some(({ demarche }) => demarche),
    appelle: clauses.some(({ appelle }) => appelle),
    propose: clauses.some(({ propose }) => propose),
  };
}

function lireClause(clause: string): AppelCommercial {
  const occurrences = lireNotions(clause);
  const notions = new Set<Notion>(occurrences.map(({ cle }) => cle));
  const a = (...cles: Notion[]) => cles.some((cle) => notions.has(cle));
  const refus = occurrences.findIndex(({ cle }) => cle === 'refus');
  const vente = occurrences.findIndex(({ cle }) => cle === 'vente' || cle === 'demarchage');
  const exclu =
    (a('professionnels', 'organisations', 'autres') && !a('consommateurs')) ||
    (refus !== -1 && refus < vente) ||
    (a('entrant') && !a('sortant')) ||
    (a('etude') && !a('demarchage'));
  if (exclu) return RIEN;
  return {
    demarche:
      a('demarchage') ||
      (a('telephone', 'sortant') && (a('vente', 'lien') || (a('proposer') && a('consommateurs')))),
    appelle: a('sortant'),
    propose: a('vente') && !a('autreCanal'),
  };
}

/** What the text affirms; an organisation named in the singular is left out. */
const lireNotions = (texte: string) =>
  NOTIONS.chercher(texte).filter(
    ({ cle, niee, texte: ecrit }) => !niee && (cle !== 'organisations' || /s$/i.test(ecrit)),
  );

/** The text names professionals and no consumer. */
export function neViseQueDesProfessionnels(texte: string): boolean {
  const notions = new Set(lireNotions(texte).map(({ cle }) => cle));
  const professionnels = notions.has('professionnels') || notions.has('organisations');
  return professionnels && !notions.has('consommateurs');
}

/** The text speaks of offering something, by whatever means. */
export const parleDeProspection = (texte: string): boolean =>
  NOTIONS.chercher(texte).some(({ cle }) => cle === 'vente' || cle === 'demarchage' || cle === 'lien');
