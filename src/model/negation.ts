import { auBesoin } from './au-besoin.ts';
import type { Mot } from './mots.ts';

/** The sentence says that the words from `premier` to `dernier` are not there: before them, after them, or in its head. */
export function estNiee(suite: readonly Mot[], premier: number, dernier: number): boolean {
  return estNieeAvant(suite, premier) || estNieeApres(suite, dernier) || estDansUneExclusion(suite, premier);
}

const NEGATIONS = new Set(
  'aucun aucune sans pas hors dehors ni jamais excepte exceptee exceptees exceptes exception sauf exclusion'.split(
    ' ',
  ),
);
// « sans emploi », « sans gluten » say who or what, and deny nothing of what follows.
const SANS_QUALIFIANT = new Set(
  'abri activite adresse alcool contact delai diplome domicile emploi enfant fil frais gluten lactose logement papier papiers plomb porc profession reponse ressource ressources retour sel sucre suite titre'.split(
    ' ',
  ),
);
const HORS_QUALIFIANT = new Set('ligne taxe taxes ue union europe eee norme'.split(' '));
const PORTEE = 6;

/** A negation stands before, in the same clause or earlier in the enumeration that it opens. */
function estNieeAvant(suite: readonly Mot[], rang: number): boolean {
  let portee = PORTEE;
  for (let i = rang - 1; i >= 0 && portee > 0; i--, portee--) {
    const suivant = suite[i + 1]!;
    if (suivant.coupure && !poursuit(suite, i + 1)) return false;
    if (suivant.coupure) portee += PORTEE;
    if (nie(suite, i, rang)) return true;
  }
  return false;
}

/** « sans nom, ni adresse », « aucune donnée de santé, de religion », « sans l’origine, la santé ou le syndicat ». */
function poursuit(suite: readonly Mot[], rang: number): boolean {
  const { avant, mot } = suite[rang]!;
  if (avant.trim() !== ',') return false;
  if (REPRENNENT.includes(mot)) return true;
  return (
    ARTICLES.includes(mot) &&
    suite.slice(rang, rang + PORTEE).some((apres) => apres.mot === 'ni' || apres.mot === 'ou')
  );
}

const REPRENNENT = ['a', 'au', 'aux', 'd', 'de', 'des', 'du', 'ni', 'ou'];
const ARTICLES = ['l', 'la', 'le', 'les'];

function nie(suite: readonly Mot[], i: number, rang: number): boolean {
  const { mot } = suite[i]!;
  const suivant = suite[i + 1]!.mot;
  if (mot === 'non') return i === rang - 1;
  if (mot === 'absence' || mot === 'interdiction') return /^(?:de|d|du)$/.test(suivant);
  if (mot === 'plus') return suite.slice(Math.max(0, i - 3), i).some((avant) => /^ne?$/.test(avant.mot));
  if (mot === 'sans' && SANS_QUALIFIANT.has(suivant)) return false;
  if (mot === 'hors' && HORS_QUALIFIANT.has(suivant)) return false;
  return NEGATIONS.has(mot);
}

const PORTEE_APRES = 5;
const LISTE = 16;
const REFUS = new Set(
  ['interdit', 'exclu', 'proscrit', 'prohibe', 'banni'].flatMap((mot) =>
    ['', 'e', 's', 'es'].map((fin) => mot + fin),
  ),
);
const NON_FAIT = auBesoin(
  () =>
    /^(?:demande|collecte|recueilli|traite|enregistre|renseigne|conserve|utilise|saisi|concerne|applicable|communique|mentionne|prevu|exige|requis|active|deploye|installe|retenu|autorise|admis|permis|note|stocke)e?s?$/,
);
const RIEN = /^(?:aucune?s?|neant|non|jamais|nulle?)$/;

/** The clause goes on to deny it: « n’est pas demandée », « interdite », « : non », « (non recueillie) ». */
function estNieeApres(suite: readonly Mot[], dernier: number): boolean {
  const [premier, second] = [suite[dernier + 1], suite[dernier + 2]];
  if (premier?.mot === 'non' && second && NON_FAIT().test(second.mot)) return true;
  let liste = false;
  for (let i = dernier + 1; i <= dernier + (liste ? LISTE : PORTEE_APRES); i++) {
    const mot = suite[i];
    if (!mot) return false;
    if (mot.avant.trim() === ':') return RIEN.test(mot.mot) || REFUS.has(mot.mot);
    if (mot.coupure && mot.avant.trim() !== ',') return false;
    liste ||= mot.coupure;
    if (REFUS.has(mot.mot) && (!liste || mot.mot.endsWith('s'))) return true;
    if (mot.mot === 'ne' || mot.mot === 'n')
      return (!liste || PLURIEL.test(suite[i + 1]?.mot ?? '')) && refuse(suite, i);
  }
  return false;
}

/** « la religion, la santé et l’origine ne sont pas notées »: the plural takes the whole list. */
const PLURIEL = /^(?:sont|seront|doivent|peuvent|figurent|font|apparaissent|sauraient)$/;

function refuse(suite: readonly Mot[], ne: number): boolean {
  for (const mot of suite.slice(ne + 1, ne + 1 + PORTEE_APRES)) {
    if (mot.coupure) return false;
    if (/^(?:pas|jamais|plus|aucune?|nullement)$/.test(mot.mot)) return true;
  }
  return false;
}

/** « aucune donnée sensible (santé, religion) », « données non collectées : santé, religion ». */
function estDansUneExclusion(suite: readonly Mot[], rang: number): boolean {
  for (let i = rang; i >= Math.max(1, rang - LISTE); i--) {
    const signe = suite[i]!.avant.trim();
    if (signe === '(' || signe === ':') return exclut(suite, i);
    if (suite[i]!.coupure && signe !== ',') return false;
  }
  return false;
}

/** The words before the bracket or the colon say that what it lists is left out. */
function exclut(suite: readonly Mot[], ouverture: number): boolean {
  const tete = suite.slice(Math.max(0, ouverture - PORTEE), ouverture).map(({ mot }) => mot);
  const dernier = tete.at(-1) ?? '';
  if (/^(?:sensibles?|particulieres?|donnees?)$/.test(dernier)) return tete.some((mot) => NEGATIONS.has(mot));
  if (REFUS.has(dernier)) return true;
  return NON_FAIT().test(dernier) && tete.some((mot) => mot === 'non' || mot === 'pas' || mot === 'jamais');
}
