import { auBesoin } from '../../model/au-besoin.ts';
import { ensemble } from '../ensemble.ts';

const ORDRES = ensemble(
  'cliquez appuyez tapez entrez inserez remplacez completez remplissez renseignez saisissez selectionnez choisissez decrivez precisez listez indiquez detaillez enumerez mentionnez veuillez',
);
const VERBES = ensemble(
  'decrire indiquer preciser saisir lister inserer ecrire entrer taper renseigner completer mentionner detailler ajouter mettre remplir definir determiner rediger selectionner choisir cliquer cocher',
);
const PRIERES = ensemble('merci priere pensez');
const PRIERE = /^(?:merci de|priere de|pensez a) /;
const OBJETS = auBesoin(
  () =>
    /^(?:ici|un element|une valeur|une option|une date|une reponse|dans (?:la|cette) liste|la case|parmi\b.*|(?:le |la |les |l'|un |une |votre |vos |du |de )?(?:texte|finalites?|objectifs?|donnees?|mesures?|durees?|traitements?|description|destinataires?|categories?|personnes concernees|nom|libelle|reponse|valeur|contenu|commentaire|champ)(?: (?:ici|du traitement|traitees?|de conservation|concernees?|collectees?|de securite|mises en place|de la fiche|correspondante?s?|de donnees|de personnes))*)$/,
);

/** « Cliquez ici pour entrer du texte », « Décrire ici la finalité »: what the form says to whoever fills it. */
export function estConsigne(nu: string): boolean {
  const [premier = '', ...suite] = nu.split(' ');
  if (ORDRES.has(premier) || (PRIERES.has(premier) && PRIERE.test(nu))) return true;
  if (!VERBES.has(premier)) return false;
  return suite.length === 0 || suite[0] === 'ici' || OBJETS().test(suite.join(' '));
}

/** Whether such an order may begin with this word. */
export const ouvreUneConsigne = (mot: string): boolean =>
  ORDRES.has(mot) || VERBES.has(mot) || PRIERES.has(mot);
