import { parTexte } from './memoire.ts';
import { plier } from './pliage.ts';

/**
 * How a written date reads. `iso`: AAAA-MM-JJ as the model wants it; `lisible`: another form with one
 * reading; `ambigue`: day and month can be swapped; `illisible`: no reading at all.
 */
export type DateLue =
  | { readonly forme: 'iso'; readonly iso: string; readonly texte: string }
  | { readonly forme: 'lisible'; readonly iso: string; readonly texte: string }
  | { readonly forme: 'ambigue'; readonly lectures: readonly [string, string]; readonly texte: string }
  | { readonly forme: 'illisible'; readonly texte: string };

const MOIS = [
  ['janvier', 'janv', 'jan'],
  ['fevrier', 'fevr', 'fev'],
  ['mars'],
  ['avril', 'avr'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil'],
  ['aout'],
  ['septembre', 'sept'],
  ['octobre', 'oct'],
  ['novembre', 'nov'],
  ['decembre', 'dec'],
];

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
/** What separates the three figures of a date; tools also leave a midnight behind it. */
const FIN_MINUIT = /[T ]00:00(?::00(?:\.0{1,6})?)?Z?$/;
const EN_CHIFFRES = /^(\d{1,4})(?: ?[/.-] ?| )(\d{1,2})(?: ?[/.-] ?| )(\d{1,4})$/;
const EN_LETTRES =
  /^(?:le )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(\d{1,2})(?:er)?[ -]([a-z]+)\.?[ -](\d{4})$/;

/** Reads a date as people write it in France. Years before 1900 and days that do not exist are unreadable. */
export const lireDate = parTexte((texte: string): DateLue => {
  if (jourIso(texte) !== undefined) return { forme: 'iso', iso: texte, texte };
  const propre = texte.trim().replace(FIN_MINUIT, '');
  const lectures = ISO.test(propre) ? [jourIso(propre)] : [...enChiffres(propre), enLettres(propre)];
  const [premiere, seconde] = [...new Set(lectures)].filter((lecture) => lecture !== undefined);
  if (premiere === undefined) return { forme: 'illisible', texte };
  if (seconde !== undefined) return { forme: 'ambigue', lectures: [premiere, seconde], texte };
  return { forme: 'lisible', iso: premiere, texte };
});

function jourIso(texte: string): string | undefined {
  const m = ISO.exec(texte);
  return m ? jour(m[1]!, m[2]!, m[3]!) : undefined;
}

/** The readings of three figures, the French one first; a year of two figures may stand at either end. */
function enChiffres(propre: string): (string | undefined)[] {
  const m = EN_CHIFFRES.exec(propre);
  if (!m) return [];
  const [debut, milieu, fin] = [m[1]!, m[2]!, m[3]!];
  if (debut.length === 4) return fin.length > 2 ? [] : [jour(debut, milieu, fin)];
  if (debut.length > 2) return [];
  if (fin.length === 4) return [jour(fin, milieu, debut), jour(fin, debut, milieu)];
  if (fin.length !== 2) return [];
  const anneeDabord = debut.length === 2 ? jour(siecle(debut), milieu, fin) : undefined;
  return [jour(siecle(fin), milieu, debut), anneeDabord, jour(siecle(fin), debut, milieu)];
}

/** « 18 » is 2018, « 98 » is 1998: registers hold no older dates. */
const siecle = (annee: string) => (Number(annee) < 70 ? `20${annee}` : `19${annee}`);

function enLettres(propre: string): string | undefined {
  const m = EN_LETTRES.exec(plier(propre.slice(0, 60)));
  if (!m) return undefined;
  const mois = MOIS.findIndex((noms) => noms.includes(m[2]!)) + 1;
  return mois > 0 ? jour(m[3]!, String(mois), m[1]!) : undefined;
}

function jour(annee: string, mois: string, quantieme: string): string | undefined {
  const [a, m, j] = [Number(annee), Number(mois), Number(quantieme)];
  if (a < 1900 || m < 1 || m > 12 || j < 1 || j > joursDuMois(a, m)) return undefined;
  return `${annee}-${mois.padStart(2, '0')}-${quantieme.padStart(2, '0')}`;
}

function joursDuMois(annee: number, mois: number): number {
  if (mois === 2) return (annee % 4 === 0 && annee % 100 !== 0) || annee % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(mois) ? 30 : 31;
}

/** The date a read date stands for when it has exactly one reading. */
export function isoDe(date: DateLue | undefined): string | undefined {
  return date?.forme === 'iso' || date?.forme === 'lisible' ? date.iso : undefined;
}

/** `iso` moved by whole months; the day is kept, clamped to the length of the month reached. */
export function ajouterMois(iso: string, mois: number): string {
  const total = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + mois;
  const [a, m] = [Math.floor(total / 12), (total % 12) + 1];
  const j = Math.min(Number(iso.slice(8)), joursDuMois(a, m));
  return [String(a).padStart(4, '0'), String(m).padStart(2, '0'), String(j).padStart(2, '0')].join('-');
}

/** Whole months elapsed from `debut` to `fin` (both AAAA-MM-JJ); negative when `fin` comes first. */
export function moisEntre(debut: string, fin: string): number {
  const mois = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
  const entiers = mois(fin) - mois(debut);
  if (entiers > 0 && debut.slice(8) > fin.slice(8) && ajouterMois(debut, entiers) > fin) return entiers - 1;
  return entiers;
}
