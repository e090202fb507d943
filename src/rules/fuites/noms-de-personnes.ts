import { auBesoin } from '../../model/au-besoin.ts';
import { avecMot, estMajuscule, mots, question, repond } from '../../model/lexique.ts';
import { plier } from '../../model/pliage.ts';
import { ensemble } from '../ensemble.ts';
import { AMBIGUS, CELEBRES, LIEUX, SOCIETE, TITRES } from './autres-noms.ts';
import { estPrenom } from './prenoms.ts';

/** A word that begins with a capital, and the place it stands at. */
interface Morceau {
  readonly texte: string;
  readonly debut: number;
  readonly fin: number;
}

const MOT = auBesoin(() => /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*){0,4}\.?/gu);
/** The same, in a text of the usual letters: much quicker to prepare, above all without « i ». */
const MOT_USUEL = /[A-Za-zÀ-ÖØ-Þà-öø-ÿŒœŸ]+(?:['’-][A-Za-zÀ-ÖØ-Þà-öø-ÿŒœŸ]+){0,4}\.?/g;
const USUEL = /^[\n -~\u00a0«»À-ÖØ-Þà-öø-ÿŒœŸ\u2010-\u202f]*$/;

const LONGUEUR_LUE = 4_000;
/** Neither letters alone nor figures alone: a capital, or a word that announces a name, may stand inside. */
const PEUT_CACHER = question(({ mot }) => !LETTRES_OU_CHIFFRES.test(mot));
const LETTRES_OU_CHIFFRES = /^(?:[a-z]+|\d+)$/;
/** The words of `CIVILITES` and of `apresGroupe`: without any of them, two names follow each other. */
const ANNONCE = auBesoin(
  () =>
    /(?<![a-z])(?:m|mm|mr|mrs|mmes?|mlle|monsieur|madame|mademoiselle|messieurs|mesdames|famille|epoux|epouse|consorts|couple|nee?|veuve|veuf|feu)(?![a-z])/,
);
const ANNONCENT = ensemble(
  'm mm mr mrs mme mmes mlle monsieur madame mademoiselle messieurs mesdames famille epoux epouse consorts couple ne nee veuve veuf feu',
);
const peutAnnoncer = avecMot((forme) =>
  repond(forme, PEUT_CACHER) ? ANNONCE().test(forme.mot) : ANNONCENT.has(forme.mot),
);

/** The first passage of a text that looks like somebody’s name, as written. */
export function nomDePersonne(texte: string): string | undefined {
  const annonce = peutAnnoncer(texte);
  if (!annonce && !aDeuxCapitales(texte)) return undefined;
  const lu = texte.slice(0, LONGUEUR_LUE);
  const suite = [...lu.matchAll(USUEL.test(lu) ? MOT_USUEL : MOT())].map(({ 0: mot, index }) => {
    return { texte: mot, debut: index, fin: index + mot.length };
  });
  for (let rang = 0; rang < suite.length; rang++) {
    const annoncee = annonce
      ? (apresCivilite(suite, rang, texte) ?? apresGroupe(suite, rang, texte))
      : undefined;
    const dernier = annoncee ?? prenomEtNom(suite, rang, texte);
    if (dernier !== undefined) return texte.slice(suite[rang]!.debut, suite[dernier]!.fin).replace(/\.$/, '');
  }
  return undefined;
}

/** Two words follow each other that have a capital, or each a part that has. */
function aDeuxCapitales(texte: string): boolean {
  let precede = false;
  let present = false;
  for (const mot of mots(texte)) {
    if (!LIENS.includes(mot.avant)) {
      precede = present && SUIT.test(mot.avant);
      present = false;
    }
    present ||= mot.majuscule || repond(mot.forme, PEUT_CACHER);
    if (precede && present) return true;
  }
  return false;
}

const LIENS = ["'", '’', '-'];
const SUIT = /^\.?[ \u00a0\u202f]{1,2}$/;

const CIVILITES =
  /^(?:m\.|mm\.|mr\.?|mrs\.?|mme\.?|mmes|mlle\.?|monsieur|madame|mademoiselle|messieurs|mesdames)$/;
const PARTICULES =
  /^(?:de|du|des|d['’]|la|le|von|van|der|den|el|ben|bel|ould|ait|di|da|dos|saint|sainte|veuve|vve|mac|mc)$/i;
/** « M. Gontran Bessuyer », « Madame Veuve Guermanton », « monsieur de Lestrac ». */
function apresCivilite(suite: readonly Morceau[], rang: number, texte: string): number | undefined {
  if (!CIVILITES.test(plier(suite[rang]!.texte)) || estInitiale(suite, rang, texte)) return undefined;
  if (toutEnMinuscules(suite, rang, texte)) return rang + 1;
  let dernier: number | undefined;
  for (let i = rang + 1; i <= rang + 5 && i < suite.length; i++) {
    const { texte: mot } = suite[i]!;
    if (!seSuivent(suite, i, texte)) break;
    if (TITRES.has(plier(mot).replace(/\.$/, '')) && !PARTICULES.test(mot)) break;
    if (estNomPropre(mot)) dernier = i;
    else if (!PARTICULES.test(mot)) break;
  }
  return dernier;
}

/** « dossier de mme trévenel » */
function toutEnMinuscules(suite: readonly Morceau[], rang: number, texte: string): boolean {
  const suivant = suite[rang + 1];
  if (
    !/^(?:mme|mlle|monsieur|madame)\.?$/.test(suite[rang]!.texte) ||
    !suivant ||
    !seSuivent(suite, rang + 1, texte)
  )
    return false;
  return (
    /^\p{Ll}{3,}$/u.test(suivant.texte) &&
    !TITRES.has(plier(suivant.texte)) &&
    !PARTICULES.test(suivant.texte)
  );
}

/** « Jean M. Dupont »: the letter is a second initial. A lower-case « m. » is a metre. */
const estInitiale = (suite: readonly Morceau[], rang: number, texte: string) =>
  suite[rang]!.texte === 'm.' ||
  (/^M\.$/.test(suite[rang]!.texte) && /\d\s?$/.test(texte.slice(0, suite[rang]!.debut)));

/** « la famille Quélennec », « les époux Martin », « née Valbrisac ». */
function apresGroupe(suite: readonly Morceau[], rang: number, texte: string): number | undefined {
  const suivant = suite[rang + 1];
  if (
    !/^(?:famille|epoux|epouse|consorts|couple|nee|ne|veuve|veuf|feu)$/.test(plier(suite[rang]!.texte)) ||
    !suivant
  )
    return undefined;
  const nomme =
    seSuivent(suite, rang + 1, texte) && estNomPropre(suivant.texte) && !FAMILLES.test(plier(suivant.texte));
  return nomme ? rang + 1 : undefined;
}

const FAMILLES = /^(?:rurale?s?|plus|de|laique|france|services?|solidaire|professionnelle|olfactive|euro\w*)/;

/** « Maëlys Trouvadec », « VALBRISAC Corentine », where nothing around makes it a place, a school or a brand. */
function prenomEtNom(suite: readonly Morceau[], rang: number, texte: string): number | undefined {
  const [premier, second] = [suite[rang]!, suite[rang + 1]];
  if (!second || !estNomPropre(premier.texte) || !estNomPropre(second.texte)) return undefined;
  if (!seSuivent(suite, rang + 1, texte)) return undefined;
  const annonce = estAnnonce(suite, rang, texte);
  if (!annonce && (estEnCapitales(texte) || !formeUnNom(premier.texte, second.texte))) return undefined;
  const dernier = etendre(suite, rang + 1, texte);
  return estLieu(suite, rang, texte) || estMarque(suite, rang, dernier, texte) ? undefined : dernier;
}

/** « Corentine Valbrisac » or « VALBRISAC Corentine ». */
function formeUnNom(premier: string, second: string): boolean {
  if (estPrenom(premier)) return !AMBIGUS.has(plier(premier)) || estCapitale(second);
  return (
    estPrenom(second) && estCapitale(premier) && !AMBIGUS.has(plier(second)) && !LIEUX.has(plier(premier))
  );
}

const estCapitale = (mot: string) => !/[a-z]/.test(mot) && /^[\p{Lu}'’-]{3,}$/u.test(mot);

function etendre(suite: readonly Morceau[], rang: number, texte: string): number {
  const suivant = suite[rang + 1];
  return suivant && seSuivent(suite, rang + 1, texte) && estNomPropre(suivant.texte) ? rang + 1 : rang;
}

const PERSONNE = auBesoin(
  () =>
    /^(?:client|cliente|eleve|patient|patiente|salarie|salariee|agent|agente|employe|employee|enfant|adherent|adherente|candidat|candidate|locataire|usager|usagere|resident|residente|stagiaire|apprenti|apprentie|benevole|donateur|donatrice|assure|assuree|allocataire|licencie|licenciee|joueur|joueuse|mere|pere|fils|fille|frere|soeur|conjoint|conjointe|voisin|voisine|ex|exemple|collegue|beneficiaire|abonne|abonnee|proprietaire|demandeur|demandeuse|plaignant|plaignante|victime|temoin|nomme|nommee|dont|dit|appele|appelee|tuteur|tutrice)$/,
);

/** « l’élève … », « exemple : … »: what comes next is somebody. */
function estAnnonce(suite: readonly Morceau[], rang: number, texte: string): boolean {
  const avant = suite[rang - 1];
  if (!avant) return false;
  const entre = texte.slice(avant.fin, suite[rang]!.debut);
  const dernier = plier(avant.texte)
    .replace(/\.$/, '')
    .replace(/^[a-z]+['’]/, '');
  return PERSONNE().test(dernier) && /^\s*(?::\s*)?$/.test(entre);
}

/** One of the three words before says that a place, a school, a law or a firm bears the name. */
function estLieu(suite: readonly Morceau[], rang: number, texte: string): boolean {
  for (let i = rang - 1; i >= Math.max(0, rang - 3); i--) {
    if (/[,;:()\n]/.test(texte.slice(suite[i]!.fin, suite[i + 1]!.debut))) return false;
    if (LIEUX.has(sansElision(suite[i]!.texte))) return true;
  }
  return false;
}

const sansElision = (mot: string) =>
  plier(mot)
    .replace(/\.$/, '')
    .replace(/^(?:l|d|qu|c|s|n)['’]/, '');

/** A firm, a famous name, or a name that begins a longer title. */
function estMarque(suite: readonly Morceau[], rang: number, dernier: number, texte: string): boolean {
  const [premier, second] = [plier(suite[rang]!.texte), plier(suite[rang + 1]!.texte)];
  if (CELEBRES.has(`${premier} ${second}`) || premier === 'france') return true;
  if (/^\s*(?:&|et (?:Fils|Associés|Cie))/.test(texte.slice(suite[dernier]!.fin))) return true;
  const suivant = suite[dernier + 1] && seSuivent(suite, dernier + 1, texte) ? dernier + 1 : dernier;
  return suite.slice(rang + 1, suivant + 1).some(({ texte: mot }) => SOCIETE().test(plier(mot)));
}

function seSuivent(suite: readonly Morceau[], rang: number, texte: string): boolean {
  return (
    /^[ \u00a0\u202f]{1,2}$/.test(texte.slice(suite[rang - 1]!.fin, suite[rang]!.debut)) ||
    /['’]$/.test(suite[rang - 1]!.texte)
  );
}

/** A capital, then at least one more letter: an initial alone hides the name. */
function estNomPropre(mot: string): boolean {
  if (!estMajuscule(mot, /^[dl]['’]/.test(mot) ? 2 : 0)) return false;
  return aDeuxLettres(mot) && !(mot.endsWith('.') && /^\p{L}\.$/u.test(mot));
}

const aDeuxLettres = (mot: string) =>
  /[A-Za-z]{2}/.test(mot) || (!/^[ -~]*$/.test(mot) && /\p{L}{2}/u.test(mot));

const estEnCapitales = (texte: string) => !/[a-z]{3}/.test(texte) && !/\p{Ll}{3}/u.test(texte);
