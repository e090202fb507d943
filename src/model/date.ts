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

/** Reads a date as people write it in France. Years before 1900 and days that do not exist are unreadable. */
export function lireDate(texte: string): DateLue {
  const propre = texte.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(propre);
  if (iso) {
    const lue = jour(iso[1]!, iso[2]!, iso[3]!);
    return lue ? { forme: 'iso', iso: lue, texte } : { forme: 'illisible', texte };
  }
  return lireEnChiffres(propre, texte) ?? lireEnLettres(propre, texte) ?? { forme: 'illisible', texte };
}

function lireEnChiffres(propre: string, texte: string): DateLue | undefined {
  const anneeDabord = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(propre);
  if (anneeDabord) {
    const lue = jour(anneeDabord[1]!, anneeDabord[2]!, anneeDabord[3]!);
    return lue ? { forme: 'lisible', iso: lue, texte } : undefined;
  }
  const m = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(propre);
  if (!m) return undefined;
  const francais = jour(m[3]!, m[2]!, m[1]!);
  const americain = jour(m[3]!, m[1]!, m[2]!);
  if (francais && americain && francais !== americain) {
    return { forme: 'ambigue', lectures: [francais, americain], texte };
  }
  const seule = francais ?? americain;
  return seule ? { forme: 'lisible', iso: seule, texte } : undefined;
}

function lireEnLettres(propre: string, texte: string): DateLue | undefined {
  const m = /^(?:le )?(\d{1,2})(?:er)? ([a-z]+)\.? (\d{4})$/.exec(plier(propre.slice(0, 60)));
  if (!m) return undefined;
  const mois = MOIS.findIndex((noms) => noms.includes(m[2]!)) + 1;
  const lue = mois > 0 ? jour(m[3]!, String(mois), m[1]!) : undefined;
  return lue ? { forme: 'lisible', iso: lue, texte } : undefined;
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
  if (entiers > 0 && ajouterMois(debut, entiers) > fin) return entiers - 1;
  return entiers;
}
