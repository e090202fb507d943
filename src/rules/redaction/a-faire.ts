import { auBesoin } from '../../model/au-besoin.ts';
import { mots } from '../../model/lexique.ts';
import { ensemble } from '../ensemble.ts';

const LIGNE_DE_MODELE = auBesoin(
  () =>
    /^(?:sous-finalite|destinataire|categorie(?: de personnes| de donnees)?|mesure(?: de securite)?|organisme(?: destinataire)?|activite|finalite|personne|donnee|traitement|texte|exemple|valeur|nom|element) ?\d{1,2}$/,
);
const NON_DIT = auBesoin(
  () =>
    /^(?:non|pas(?: encore)?) (?:renseigne|defini|precise|determine|complete|rempli|identifie|documente|connu|fixe|decide|arrete|choisi|valide|redige|saisi|fait|pret|disponible)e?s?(?: (?:a ce jour|pour l'instant|pour le moment|actuellement))?$/,
);

const INFINITIFS = ensemble(`
  completer remplir renseigner definir determiner rediger ecrire decrire detailler lister inserer ajouter
  indiquer saisir confirmer verifier valider documenter identifier specifier expliciter mentionner fournir
  mettre revoir corriger modifier discuter trancher arbitrer etudier creuser voir faire venir demander fixer
  decider prevoir adapter personnaliser developper traiter reprendre clarifier finaliser choisir
  selectionner remplacer enrichir noter recuperer obtenir evaluer estimer recenser etablir calculer relire
  actualiser ameliorer affiner nommer designer suivre
`);
/** What may follow « à compléter » and leave it a reminder. */
const SUITES = ensemble(`
  ulterieurement plus prochainement rapidement bientot encore ici svp merci urgent asap ensemble si s par
  avec aupres lors apres avant en des d quand pour selon chez au aux a le la les l cette ce jour et ou todo
  rh dpo dsi
`);

/** « à compléter », « À définir avec le DPO », « todo : voir RH ». */
export function estAFaire(texte: string): boolean {
  const suite = mots(texte);
  const lus = suite.map(({ mot }) => mot);
  const [premier = '', second = '', troisieme = ''] = lus;
  if (premier === 'todo' || premier === 'fixme' || (premier === 'to' && second === 'do')) {
    return !/^lists?$/.test(premier === 'to' ? troisieme : second);
  }
  if (/^(?:tbd|tbc|tba|wip)$/.test(premier))
    return suite.length === 1 || suite[1]!.coupure || /-/.test(suite[1]!.avant);
  const debut = premier === 'reste' && second === 'a' ? 1 : 0;
  if (lus[debut] !== 'a') return false;
  const precise = lus[debut + 1] === 'preciser';
  if (!precise && !INFINITIFS.has(lus[debut + 1] ?? '')) return false;
  const apres = suite[debut + 2];
  if (!apres) return !precise;
  // « à remplir par les parents : nom, classe » describes a form.
  const enumere =
    /^(?:(?! : ).)* : .*,|^[^:\n\r\u2028\u2029]*:.*,.*,/m.test(texte) &&
    suite.findIndex(({ avant }) => avant.includes(':')) > debut + 2;
  if (enumere) return false;
  return SUITES.has(apres.mot) || (!precise && apres.coupure);
}

const CHAMPS = ensemble(`
  texte champ zone rubrique section partie contenu description descriptif donnee donnees duree delai
  finalite finalites objectif objectifs liste information informations nom noms element elements libelle
  date valeur point points base destinataire destinataires mesure mesures categorie categories service
  contact prestataire prestataires sous source reponse fiche tableau detail details precision precisions
  personne personnes coordonnees hebergeur logiciel logiciels outil organisme fournisseur editeur
  intervenant partenaire partenaires responsable dpo contrat convention clause clauses norme fondement motif
  critere criteres modalite modalites regle regles procedure sort archivage conservation justification
  condition conditions garantie pays lien adresse telephone courriel mail reference references numero type
  nature role perimetre frequence volume cas depart evenement delegue signataire suite reste tout intitule
`);

const REMPLIR = ensemble(
  'completer remplir renseigner definir determiner rediger decrire detailler preciser lister inserer ajouter indiquer saisir confirmer verifier valider identifier specifier expliciter mentionner choisir remplacer fixer documenter personnaliser',
);

const AUTOUR = ensemble(
  'le la les l un une de du des d reste restent restant encore svp ici ulterieurement prochainement',
);

/** « Contrat à venir » is an event; « texte à venir » is not. */
const CONTENUS =
  /^(?:textes?|descriptions?|contenu|reponses?|informations?|details?|precisions?|elements?|suite|tableau|liste|fiche)$/;

/** « texte à insérer », « durée à définir »: the name of the field, then what remains to be done with it. */
export function estChampAFaire(texte: string): boolean {
  const lus = mots(texte).map(({ mot }) => mot);
  const propres = lus.filter((mot) => !AUTOUR.has(mot));
  if (propres.length < 3 || propres.length > 6 || !CHAMPS.has(propres[0]!)) return false;
  const [avant, dernier] = propres.slice(-2);
  if (avant !== 'a') return false;
  return REMPLIR.has(dernier!) || (dernier === 'venir' && CONTENUS.test(propres[0]!));
}

const AUPRES =
  '(?:dpo|rh|dsi|juriste|direction|responsable|service|prestataire|informatique|comptable|comptabilite|secretariat|mairie|avocat|editeur|juridique|client)';
const TRAVAUX =
  '(?:reponse|retour|information|info|precision|validation|confirmation|element|redaction|definition|completion|saisie|documentation|arbitrage|decision|rapport|analyse|reflexion|recensement|complement|remplissage|mise a jour|elaboration|construction|identification|discussion|negociation|verification|etude|finalisation|preparation|ecriture|choix)s?';
const ATTENTE = auBesoin(
  () =>
    new RegExp(
      `^(?:(?:est |toujours |reste )?(?:en )?(?:attente|cours|construction)(?: (?:de |du |des |d')?(?:la |l'|le |les )?(?:${TRAVAUX}|${AUPRES})\\b.*)?|(?:voir|vu|demander|question|cf\\.?) (?:avec |a |au |aupres (?:de |du )?)?(?:le |la |l'|les )?${AUPRES}\\b.{0,30}|(?:voir|demander) (?:avec|aupres de) [^ ]{1,20}(?: [^ ]{1,20})?)$`,
    ),
);

/** What they begin with, as few texts do: the expressions take long to prepare. */
const EN_SUSPENS = ensemble(
  'non pas est toujours reste voir vu demander question cf cf. en attente cours construction',
);

export function estEnAttente(nu: string): boolean {
  if (/\d$/.test(nu) && LIGNE_DE_MODELE().test(nu)) return true;
  return EN_SUSPENS.has(/^[a-z]*\.?/.exec(nu)![0]) && (NON_DIT().test(nu) || ATTENTE().test(nu));
}

const OUVRENT = ensemble('todo fixme to tbd tbc tba wip a');
const LIGNES = ensemble(
  'sous destinataire categorie mesure organisme activite finalite personne donnee traitement texte exemple valeur nom element',
);

/** Whether a reminder may begin with this word. */
export const ouvreUnRappel = (mot: string): boolean =>
  OUVRENT.has(mot) ||
  EN_SUSPENS.has(mot) ||
  LIGNES.has(mot.replace(/\d{1,2}$/, '')) ||
  CHAMPS.has(mot) ||
  AUTOUR.has(mot);
