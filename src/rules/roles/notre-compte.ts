import { type Mot, mots } from '../../model/lexique.ts';
import { ensemble } from '../ensemble.ts';

/** Whose account it is when it is not a client's: one's own organisation, or the person concerned. */
const SIENS = ensemble(
  'entreprise societe association organisme etablissement employeur direction service groupe cooperative fondation club',
);
const PERSONNES = ensemble(
  'usager usagers assure assures enfant enfants eleve eleves defunt patient patients salarie salaries agent agents demandeur famille familles personne personnes mineur majeur beneficiaire',
);
const ARTICLES = ensemble('de du d des la le l les un une a au');

/** What follows « pour le compte »: « de l’entreprise », « de l’usager » make nobody a processor. */
export function estNotreCompte(
  apres: readonly Mot[],
  { texte, organisme }: { readonly texte: string; readonly organisme: string },
): boolean {
  if (/^(?:duquel|desquel|laquelle|qui)/.test(apres[0]?.mot ?? '') || apres[1]?.mot === 'laquelle')
    return true;
  const [nom, complement] = apres.filter(({ mot }) => !ARTICLES.has(mot));
  if (!nom || nom.mot === 'propre' || PERSONNES.has(nom.mot) || commenceParNom(apres, organisme)) return true;
  const indefini = apres.slice(0, 2).some(({ mot }) => mot === 'un' || mot === 'une');
  if (!SIENS.has(nom.mot) || indefini) return false;
  return !complement || complement.coupure || !designeUnAutre(complement, texte);
}

/** « la société Osiris », « l’entreprise cliente ». */
const designeUnAutre = ({ mot, debut }: Mot, texte: string): boolean =>
  /^(?:client|donneu|partenaire|adherent|mere|tiers|tierce)/.test(mot) ||
  /^\p{Lu}/u.test(texte.slice(debut, debut + 2));

/** The words begin with the name of the organisation, give or take an article. */
export function commenceParNom(apres: readonly Mot[], organisme: string): boolean {
  const sansArticles = (liste: readonly Mot[]) => liste.filter(({ mot }) => !ARTICLES.has(mot));
  const [nom, suite] = [sansArticles(mots(organisme)), sansArticles(apres)];
  return nom.length > 0 && nom.every(({ mot }, i) => suite[i]?.mot === mot);
}
