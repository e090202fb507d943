import { type Mot, mots } from '../../model/lexique.ts';
import { parTexte } from '../../model/memoire.ts';
import { racines } from '../racines.ts';
import { NOTIONS, type Notion } from './appels-notions.ts';

export const SONORE = /\b(?:voix|vocal|vocaux|audio|sonore)/i;

/** A recording and the call it bears on. */
export interface Lien {
  readonly enregistrement: Notion;
  readonly appel: Notion;
}

export interface Lecture {
  readonly suite: readonly Mot[];
  readonly notions: readonly Notion[];
  readonly liens: readonly Lien[];
}

/** Every recording is compared with every call: a hostile text must not make that long. */
const LONGUEUR_LUE = 2_000;
/** « enregistré si la personne ne s’y oppose pas »: what the condition denies is not the recording. */
const CLAUSES =
  /[;.\n]|\b(?:si|s['’]ils?|lorsqu['’]|lorsque|quand|à moins|tant qu['’]|tant que|qui n['’]|qui ne) /i;

/** The text clause by clause, each with what it records; none where no word speaks of it. */
export function lire(texte: string): readonly Lecture[] {
  const lu = texte.slice(0, LONGUEUR_LUE);
  return peutEnregistrer(lu) ? clauses(lu) : AUCUNE;
}

const AUCUNE: readonly [] = [];

/** Without these, no clause says that a sound is recorded, nor what it is the sound of. */
function peutEnregistrer(texte: string): boolean {
  const dites = NOTIONS.evoques(texte);
  const a = (...cles: Notion['cle'][]) => cles.some((cle) => dites.includes(cle));
  if (a('franc', 'sansReste')) return true;
  return (
    a('appel', 'appelant', 'accueil', 'telephone', 'echange') &&
    (a('enregistrement', 'enregistre', 'declenche', 'reecoute', 'son') || SONORE.test(texte))
  );
}

const clauses = parTexte((lu): readonly Lecture[] => lu.split(CLAUSES).map(lireClause));

function lireClause(clause: string): Lecture {
  const suite = mots(clause);
  const notions = NOTIONS.chercher(clause).filter((notion) => !estFigure(notion, suite));
  const a = (...cles: Notion['cle'][]) => notions.some(({ cle }) => cles.includes(cle));
  const appels = notions.filter(({ cle }) => {
    if (cle === 'echange') return a('telephone');
    if (cle === 'appelant') return a('son', 'telephone') || /voix/i.test(clause);
    return cle === 'appel' || cle === 'accueil';
  });
  const liens = notions
    .filter(({ niee }) => !niee)
    .flatMap((enregistrement) => {
      const appel = appels.find((candidat) => porteSur(enregistrement, candidat, suite, notions));
      return appel ? [{ enregistrement, appel }] : [];
    });
  return { suite, notions, liens };
}

/** « appel à témoins », « appels à cotisations »: nobody is on the telephone. */
function estFigure({ cle, fin }: Notion, suite: readonly Mot[]): boolean {
  const [premier, second] = suite.filter(({ debut }) => debut >= fin);
  if (cle !== 'appel' || premier?.mot !== 'a' || !second) return false;
  return !/^(?:l|la|un|une|des|notre|nos|votre|froid|destination|distance|caractere)$/.test(second.mot);
}

/** The words between two places. */
export const entre = (suite: readonly Mot[], debut: number, fin: number) =>
  suite.filter((mot) => mot.debut >= debut && mot.fin <= fin);

/** « enregistrement de tous les appels », « les appels du service sont enregistrés ». */
function porteSur(enregistrement: Notion, appel: Notion, suite: readonly Mot[], notions: readonly Notion[]) {
  const verbe = enregistrement.cle === 'enregistre';
  if (!verbe && !['enregistrement', 'declenche', 'reecoute', 'son'].includes(enregistrement.cle))
    return false;
  if (appel.debut >= enregistrement.fin) {
    const milieu = entre(suite, enregistrement.fin, appel.debut);
    return introduit(milieu.filter((mot) => !estAdverbe(mot, notions)));
  }
  const milieu = entre(suite, appel.fin, enregistrement.debut);
  if (appel.niee || estAttribut(appel, suite) || milieu.length > 9) return false;
  if (milieu.some(({ coupure }) => coupure)) return false;
  return verbe || (enregistrement.cle === 'enregistrement' && milieu.some(({ mot }) => SOUMIS.has(mot)));
}

const estAdverbe = (mot: Mot, notions: readonly Notion[]) =>
  notions.some(({ cle, debut, fin }) => cle === 'systematique' && debut <= mot.debut && mot.fin <= fin);

/** « fait l’objet d’un enregistrement », « donne lieu à », « appels avec enregistrement ». */
const SOUMIS = new Set(['objet', 'lieu', 'soumis', 'soumise', 'soumises', 'avec', 'suivi', 'preuve']);

const DETERMINANTS = racines(
  'de d des du la le les l un une nos notre vos votre ses leur tout toute tous toutes chaque certain quelque plusieurs ensemble totalite integralite majorite partie part echantillon extrait selection seul premier dernier autre eventuel deux trois cinq dix 100 a voix son',
);
const CONJOINTS = racines(
  'ecoute reecoute conservation evaluation analyse transcription audio vocal sonore automatique aleatoire ponctuel partiel temporaire chiffre anonymise confidentiel securise systematique permanent continu integral',
);
const ECRIT = racines(
  'ecrit manuel manuscrit informatique informatise comptable administratif statistique de d du des la le les l un une dans au',
);

/** Between the recording and the call: how it is recorded, how many calls; no other thing that would be recorded. */
function introduit(milieu: readonly Mot[]): boolean {
  const dernier = milieu.findLastIndex(({ racine, mot }) => !DETERMINANTS.has(racine) && !/^\d+$/.test(mot));
  const maniere = milieu.slice(0, dernier + 1);
  if (dernier === milieu.length - 1 && milieu.length > 0) return false;
  const et = maniere.findIndex(({ mot }) => mot === 'et' || mot === 'ou');
  const conjoints = et === -1 ? [] : maniere.slice(et + 1);
  return (
    maniere.length <= 5 &&
    !maniere.some(
      ({ racine }, i) => ECRIT.has(racine) && !/^(?:facon|maniere)$/.test(maniere[i + 1]?.mot ?? ''),
    ) &&
    conjoints.every(({ racine }) => CONJOINTS.has(racine))
  );
}

const ATTRIBUTS = racines(
  'numero motif date heure horaire duree nombre objet demande journal liste compte rendu historique statistique trace origine sujet suite',
);

/** « le motif de l’appel est enregistré »: not the call. */
function estAttribut(appel: Notion, suite: readonly Mot[]): boolean {
  const avant = suite.filter(({ fin }) => fin <= appel.debut).slice(-4);
  const nom = avant.findLast(({ racine }) => !DETERMINANTS.has(racine) && racine !== 'chaque');
  return (
    nom !== undefined && ATTRIBUTS.has(nom.racine) && avant.some(({ mot }) => /^d(?:e|u|es)?$/.test(mot))
  );
}
