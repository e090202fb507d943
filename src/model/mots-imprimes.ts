import { plier } from './pliage.ts';

/**
 * All that documents print in the place of an answer: whoever reads a document back takes none of it for one.
 * Each state has its own word, and silence is never « aucun ».
 */
export const MOTS = {
  absente: 'non renseigné',
  'a-preciser': 'à préciser',
  aucun: 'aucun',
  illisible: 'illisible',
  retenue: 'non communiqué',
} as const;

/** The heading of measures that say no type. */
export const TYPE_DE_MESURE_ABSENT = `Type de mesure ${MOTS.absente}`;

/** A shared set of measures that the register does not hold. */
export const socleIntrouvable = (socle: string) =>
  `mesures communes «\u00a0${socle}\u00a0» introuvables` as const;

/** What an answer lacks, said after the answer. */
export const manque = (quoi: (typeof MANQUES)[number], mot: string) => `(${quoi} ${mot})`;
const MANQUES = ['type', 'point de départ'] as const;

/** What documents put between two answers, or before the second. */
const LIAISON = /^(?:(?:archivage|critere)$|puis |(?:sous-traitant ulterieur )?(?:de |d'))/;
const SEPARATION = / ?[;,:()[\]{}<>«»"] ?/;
/** No answer is told in more words than this; more is somebody’s text. */
const LONGUEUR = 2_000;
const SOCLE = /^mesures communes « .*» introuvables$/;

const plies = (mots: readonly string[]) => new Set(mots.map(plier));
const A_PRECISER = plies([MOTS['a-preciser']]);
const ETATS = plies([...Object.values(MOTS).filter((mot) => mot !== MOTS.aucun), TYPE_DE_MESURE_ABSENT]);
const EXPRESSION = /renseign|communiqu|illisible|introuvable|pr[eé]ciser/i;

/** Whether a text only says, once or several times, that there is no answer, or that none is known yet. */
export function estSansReponse(texte: string): boolean {
  if (texte.length > LONGUEUR || !EXPRESSION.test(texte)) return false;
  const plie = plier(texte);
  return faitDe(plie, ETATS) && !faitDe(plie, A_PRECISER);
}

/** Whether a text only says what `socleIntrouvable` does. */
export const estSocleIntrouvable = (texte: string): boolean =>
  texte.length <= LONGUEUR && EXPRESSION.test(texte) && SOCLE.test(plier(texte));

/** Whether a text only says, once or several times, « à préciser ». */
export function estToutAPreciser(texte: string): boolean {
  return texte.length <= LONGUEUR && EXPRESSION.test(texte) && faitDe(plier(texte), A_PRECISER);
}

function faitDe(plie: string, mots: ReadonlySet<string>): boolean {
  const parties = plie.split(SEPARATION).map((partie) => partie.replace(LIAISON, ''));
  return (
    parties.every((partie) => partie === '' || mots.has(partie)) && parties.some((partie) => partie !== '')
  );
}

const SUITES = Object.values(MOTS).flatMap((mot) => MANQUES.map((quoi) => ` ${manque(quoi, mot)}`));

/** « Mairie (type non renseigné) » → « Mairie ». */
export const sansManques = (texte: string): string =>
  EXPRESSION.test(texte) ? SUITES.reduce((reste, dit) => reste.replaceAll(dit, ''), texte) : texte;
