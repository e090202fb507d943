import type { Mot } from '../../model/lexique.ts';
import { plier } from '../../model/pliage.ts';
import { ensemble } from '../ensemble.ts';
import { racines } from '../racines.ts';
import { commenceParNom } from './notre-compte.ts';

/** What a company does for another: the trades of those who handle the data of others, and « mené », « réalisé ». */
export const SERVICES = racines(
  'mené réalisé effectué exécuté conduit traité géré opéré produit piloté pilotons menons réalisons effectuons traitons gérons agissons agissant intervenons intervenant gère travaillant travaillons infogérance hébergement télésecrétariat secrétariat permanence paie routage numérisation saisie éditique externalisation externalisé télésurveillance télémarketing téléprospection télévente enquête sondage étude transcription traduction modération sauvegarde supervision télémaintenance TMA comptabilité',
);

export const CLIENTS = racines('client cliente donneur commanditaire annonceur mandant adhérent');

const ORGANISATIONS = racines(
  'société entreprise marque enseigne groupe maison mairie commune ville métropole département région collectivité cabinet banque mutuelle assureur assurance caisse fondation association fédération université hôpital clinique éditeur opérateur bailleur office syndicat chambre institut agence laboratoire ministère préfecture',
);
const PLURIELS = racines(
  'cabinets médecins praticiens entreprises sociétés collectivités communes mairies associations éditeurs banques assureurs mutuelles commerçants artisans PME TPE hôpitaux cliniques syndics bailleurs avocats notaires organismes employeurs marques enseignes industriels laboratoires indépendants',
);
const ARTICLES = ensemble('le la les l un une des de d du nos plusieurs autres divers notre');
const INDEFINIS = ensemble('un une des plusieurs autres divers nos d');

/** What follows « pour » is another organisation: a client, one that is named, or any of a kind. */
export function estTiers(
  apres: readonly Mot[],
  { texte, organisme }: { readonly texte: string; readonly organisme: string },
): boolean {
  const rang = apres.findIndex(({ mot }) => !ARTICLES.has(mot));
  const nom = apres[rang];
  if (!nom || rang > 2 || apres.slice(0, rang + 1).some(({ coupure }) => coupure)) return false;
  if (CLIENTS.has(nom.racine)) return true;
  if (commenceParNom(apres, organisme)) return false;
  if (
    (PLURIELS.has(nom.racine) || ORGANISATIONS.has(nom.racine)) &&
    apres.slice(0, rang).some(({ mot }) => INDEFINIS.has(mot))
  )
    return true;
  return ORGANISATIONS.has(nom.racine) && estNommee(apres.slice(rang + 1), texte, organisme);
}

/** « la mairie de Brénac », « l’enseigne Valdor ». */
function estNommee(suite: readonly Mot[], texte: string, organisme: string): boolean {
  const nom = suite.find(({ mot }) => !ARTICLES.has(mot));
  if (!nom || nom.coupure || commenceParNom([nom], organisme)) return false;
  return /^\p{Lu}/u.test(texte.slice(nom.debut, nom.debut + 2)) && !plier(organisme).includes(nom.mot);
}
