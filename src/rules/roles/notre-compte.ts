import { type Mot, mots } from '../../model/lexique.ts';
import { plier } from '../../model/pliage.ts';

/** Whose account it is when it is not a client's: one's own organisation, or the person concerned. */
const SIENS = new Set(
  'entreprise societe association organisme etablissement employeur direction service groupe'.split(' '),
);
const PERSONNES = new Set(
  'usager usagers assure assures enfant enfants eleve eleves defunt patient patients salarie salaries agent agents demandeur famille familles personne personnes mineur majeur beneficiaire'.split(
    ' ',
  ),
);
const ARTICLES = new Set('de du d des la le l les un une a au'.split(' '));

/** « pour le compte de l’entreprise », « de l’usager », « pour leur propre compte »: nobody is anybody's processor. */
export function estNotreCompte(
  indice: string,
  apres: readonly Mot[],
  { texte, organisme }: { readonly texte: string; readonly organisme: string },
): boolean {
  if (/\b(?:son|leur)\b/.test(plier(indice))) return apres[0]?.mot === 'propre';
  if (/^(?:duquel|desquel|laquelle|qui)/.test(apres[0]?.mot ?? '') || apres[1]?.mot === 'laquelle')
    return true;
  const [nom, complement] = apres.filter(({ mot }) => !ARTICLES.has(mot));
  if (!nom || PERSONNES.has(nom.mot) || commenceParNom(apres, organisme)) return true;
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
  const nom = mots(organisme);
  const suite = apres.filter(({ mot }) => !ARTICLES.has(mot));
  return nom.length > 0 && nom.every(({ mot }, i) => suite[i]?.mot === mot);
}
