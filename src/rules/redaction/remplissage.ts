import { auBesoin } from '../../model/au-besoin.ts';
import { type Forme, mots, question, repond } from '../../model/lexique.ts';
import { plier } from '../../model/pliage.ts';
import { ensemble, ensembleDeTextes } from '../ensemble.ts';
import { estAFaire, estChampAFaire, estEnAttente, ouvreUnRappel } from './a-faire.ts';
import { estConsigne, ouvreUneConsigne } from './consignes.ts';

const LONGUEUR = 200;

/**
 * A text left for later, or left in place by a form: « à compléter », « XXX », « [Nom du prestataire] ».
 * It must be the whole text, or begin it: « Relancer les dossiers à compléter » is a purpose.
 */
export function estRemplissage(texte: string): boolean {
  if (texte === '' || !peutEtreLaisse(texte)) return false;
  const debut = texte.slice(0, LONGUEUR);
  const plie = plier(debut);
  const nu = sansBords(plie);
  // « XXXX XXXX XXXX 4242 » is a number that somebody masked.
  if (nu.startsWith('x') && /^[x* -]+\d{2,4}$/.test(nu)) return false;
  if (estVide(plie) || estX(plie) || estX(nu) || (plie.includes('[') && CROCHET().test(plie))) return true;
  if (ENTIERS.has(nu) || ENTIERS.has(nu.replace(ARTICLE, '')) || estDeTableur(plie)) return true;
  return estAFaire(debut) || estChampAFaire(debut) || estEnAttente(nu) || estConsigne(nu);
}

/** The field does not apply, says the text: « N/A », « sans objet ». */
export function estSansObjet(texte: string): boolean {
  if (texte.length >= 30) return false;
  const premier = mots(texte)[0];
  return (
    premier !== undefined &&
    repond(premier.forme, OUVRE_SANS_OBJET) &&
    SANS_OBJET().test(sansBords(plier(texte)))
  );
}

const SANS_OBJET = auBesoin(
  () =>
    /^(?:n ?[/.]? ?a|s ?[/.] ?o|n ?[/.] ?[cdr]|so|nc|nd|nr|ras|r\.a\.s|sans objet|(?:non|pas) (?:applicable|concernee?s?|communiquee?s?|pertinent)|#n\/a)$/,
);

const OUVRE_SANS_OBJET = question((forme) => !seLitVite(forme) || OUVRENT_SANS_OBJET.has(forme.mot));
const OUVRENT_SANS_OBJET = ensemble('n na nc nd nr s so ras r sans non pas');

/** Nearly every text is read no further than its first word. */
function peutEtreLaisse(texte: string): boolean {
  const premier = mots(texte)[0];
  return !premier || premier.debut > 0 || texte.includes('[') || repond(premier.forme, PEUT_OUVRIR);
}

const PEUT_OUVRIR = question((forme) => {
  const { mot } = forme;
  if (!seLitVite(forme) || X_DATE_OU_BLABLA.test(mot) || OUVERTURES().has(mot)) return true;
  return ouvreUnRappel(mot) || ouvreUneConsigne(mot);
});
const X_DATE_OU_BLABLA = /^(?:x+|y+|z+|n+|[x0]{1,2}|jj|aaaa|lorem|bla(?:bla.*)?)$/;

/** Of an ordinary length, and folded to letters and figures. */
const seLitVite = ({ mot }: Forme) => /^[a-z0-9]{1,40}$/.test(mot);

function sansBords(plie: string): string {
  let debut = 0;
  let fin = plie.length;
  while (debut < fin && AU_DEBUT.includes(plie.charAt(debut))) debut++;
  while (debut < fin && A_LA_FIN.includes(plie.charAt(fin - 1))) fin--;
  return plie.slice(debut, fin);
}

const AU_DEBUT = ' ([{<>«"\'*_.?!=→▶►#•·~/+|-';
const A_LA_FIN = ' )]}>»"\'*_.!?:…|/-';

/** No letter and no digit (« ??? », « ____ »), or nothing outside brackets (« [Nom] [Prénom] », « <à compléter> »). */
function estVide(plie: string): boolean {
  if (plie === '') return false;
  if (!seLit(plie)) return true;
  if (!'[<{$%'.includes(plie.charAt(0)) || !ENTRE_CROCHETS.test(plie) || /[@/]/.test(plie)) return false;
  const hors = plie.replace(/\[[^[\]]*\]|<[^<>]*>|\{[^{}]*\}|%\w+%/g, '').replace(/[${}[\]]/g, '');
  return !seLit(hors);
}

const ENTRE_CROCHETS = /^(?:[[<{]|\$\{|%\w+%$)/;

const seLit = (plie: string) => /[a-z0-9]/.test(plie) || /[\p{L}\p{N}]/u.test(plie);

/** « Mairie de [nom de la commune] »: a template somebody forgot to fill. */
const CROCHET = auBesoin(
  () =>
    /\[(?:nom|date|prenom|adresse|a completer|a definir|precise[rz]|indique[rz]|ville|commune|service|organisme|societe|entreprise|duree|votre|xx)[^\]]{0,60}\]/,
);
const estDeTableur = (plie: string) => '#(lbx'.includes(plie.charAt(0)) && TABLEUR.test(plie);
const TABLEUR = /^#(?:ref|valeur|nom|value|name|div)\b|^\(exemple\)|^lorem\b|^(?:bla ?bla|xx+(?![a-z0-9]))/;

const UNITE = '(?:ans?|annees?|mois|jours?|semaines?|heures?|euros?|%|personnes?)';
const X_SEUL = auBesoin(
  () =>
    new RegExp(
      `^[([]?(?:x{1,20}|[x_.?-]{2,40}|y{3,}|z{3,}|n{1,4}(?= ${UNITE})|\\?(?= ${UNITE}))(?:[ /.-](?:x{1,20}|${UNITE}))*[)\\]]?$`,
    ),
);
/** How it begins, unlike nearly every text. */
const OUVRE_X = /^[([]?(?:[x_.?-]|y{3}|z{3}|n+ )/;
const DATE_VIDE = /^(?:[x_0]{2}|jj)[/.-](?:[x_0]{2}|mm)[/.-](?:[x_0]{2,4}|aaaa)$/;
const ANONYMES =
  'societe entreprise prestataire logiciel service organisme association commune ville sous-traitant client fournisseur editeur hebergeur cabinet m mme monsieur madame article art loi decret contrat convention n°'.split(
    ' ',
  );
const ANONYME = auBesoin(() => new RegExp(`^(?:${ANONYMES.join('|')})\\.? x{1,5}$`));

const estX = (plie: string) =>
  (OUVRE_X.test(plie) && X_SEUL().test(plie)) ||
  ('/.-'.includes(plie.charAt(2)) && DATE_VIDE.test(plie)) ||
  plie === 'aaaa-mm-jj' ||
  (plie.endsWith('x') && ANONYME().test(plie));

/** Whole texts that hold a place, say that nothing is known, or are the label of the field itself. */
const ENTIERS_ECRITS = `
  azerty, qwerty, asdf, qsdf, sdfg, test, tests, test test, toto, titi, tata, foo, bar, foo bar, bidon,
  essai, exemple, example, sample, dummy, placeholder, default, string, null, none, undefined, nan, vide,
  champ vide, rien, brouillon, draft, ebauche, provisoire, modele, texte, texte texte, texte ici,
  texte libre, texte provisoire, texte de remplissage, texte d'exemple, exemple de texte,
  exemple a remplacer, a, aa, aaa, aaaa, abc, abcd, description, libelle, intitule, reponse,
  donnee manquante, donnees manquantes, information manquante, informations manquantes, info manquante,
  manquant, manquante, indisponible, non disponible, information non disponible, pas d'information,
  pas d'informations, pas d'info, pas d'infos, aucune information, aucune idee, sans reponse,
  pas de reponse, reponse a venir, inconnu, inconnue, inconnus, inconnu a ce jour, je ne sais pas,
  ne sait pas, ne sais pas, on ne sait pas, nous ne savons pas, je sais pas, sais pas, nsp, j'ignore, tbd,
  tbc, tba, wip, ceci est un exemple, ceci est un texte, ceci est un test, sous-finalite, nom du traitement,
  nom du service, nom du destinataire, nom du sous-traitant, nom du responsable, nom du logiciel,
  nom de l'activite, nom de l'organisme, nom de la mesure, nom de la fiche, finalite principale,
  finalite du traitement, description du traitement, type de destinataire, type de mesure de securite,
  point de depart, duree de conservation, categorie de donnees, categories de donnees,
  categories de donnees collectees, categorie de personnes, categories de personnes concernees,
  description des donnees, description de la mesure, prochainement, bientot, plus tard, ulterieurement,
  on verra
`;
const ENTIERS = ensembleDeTextes(ENTIERS_ECRITS);

const ARTICLE = /^(?:l' ?|(?:les?|la|une?|mon|votre)(?: |$))/;
/** The first words of all these, with an article or without. */
const OUVERTURES = auBesoin(() => {
  const articles = ['l', 'le', 'les', 'la', 'un', 'une', 'mon', 'votre'];
  const premiers = `,${ANONYMES.join()},${ENTIERS_ECRITS}`.match(/,\s*[a-z0-9]+/g)!;
  return new Set([...articles, ...premiers.map((premier) => premier.slice(1).trim())]);
});
