import { plier } from './pliage.ts';

/**
 * A length of time, kept in two exact counters because a month has no fixed number of days:
 * `mois` (1 year = 12) and `heures` (1 day = 24, 1 week = 168).
 */
export interface Duree {
  readonly mois: number;
  readonly heures: number;
}

/**
 * How a written duration reads. `indefinie`: it says there is no limit (« illimitée », « sans limite »);
 * `depart` tells whether the text goes on with a starting point (« 5 ans après le départ »), `plafond` whether the
 * figure is said to be a most.
 */
export type DureeLue =
  | {
      readonly forme: 'chiffree';
      readonly duree: Duree;
      readonly plafond: boolean;
      readonly depart: boolean;
      readonly texte: string;
    }
  | { readonly forme: 'indefinie'; readonly texte: string }
  | { readonly forme: 'illisible'; readonly texte: string };

const UNITES: readonly [RegExp, Duree][] = [
  [/^(?:ans?|annees?)$/, { mois: 12, heures: 0 }],
  [/^(?:mois)$/, { mois: 1, heures: 0 }],
  [/^(?:semaines?|sem)$/, { mois: 0, heures: 168 }],
  [/^(?:jours?|j)$/, { mois: 0, heures: 24 }],
  [/^(?:heures?|h)$/, { mois: 0, heures: 1 }],
];

const NOMBRES = 'un une deux trois quatre cinq six sept huit neuf dix onze douze'.split(' ');
const ENTETE = /^(?:jusqu'a |au plus |au maximum |maximum |max\.? |pendant |durant |duree (?:de |: ?)?)+/;
const PLAFOND =
  /^(?:.*? )?(?:jusqu'a|au plus|au maximum|maximum|max)\b|\b(?:au plus|au maximum|maximum|max)\b/;
const QUANTITE =
  /^(\d{1,4}(?:[.,]5)?|[a-z]+)(?: ?\([^)]{0,12}\))? ?(ans?|annees?|mois|semaines?|sem|jours?|j|heures?|h)\b/;
const DEPART =
  /^[ ,(]*(?:(?:au plus|au maximum|maximum|max)[ ,:]*)?(?:a compter|a partir|apres|depuis|suivant|des |a l'issue|a l'expiration|de presence)/;
const INDEFINIE =
  /\b(?:illimitee?s?|indefini(?:e|s|es|ment)?|indeterminee?s?|sans limit(?:e|es|ation)|permanente?s?|perpetuel(?:le|lement)?|perpetuite|a vie|pour toujours|eternel(?:le|lement)?)\b/;

/** Reads « 1 an », « 1 an 6 mois », « P1Y6M », « cinq ans après le départ », « Jusqu’à 10 ans »… */
export function lireDuree(texte: string): DureeLue {
  const plie = plier(texte.slice(0, 300)).replace(/[.;]$/, '');
  const iso = lireIso(plie.toUpperCase());
  if (iso) return { forme: 'chiffree', duree: iso, plafond: false, depart: false, texte };

  const { duree, reste } = lireQuantites(plie.replace(ENTETE, ''));
  if (!duree) return { forme: INDEFINIE.test(plie) ? 'indefinie' : 'illisible', texte };
  return { forme: 'chiffree', duree, plafond: PLAFOND.test(plie), depart: DEPART.test(reste), texte };
}

function lireIso(texte: string): Duree | undefined {
  const m = /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(\d{1,5})H)?$/.exec(texte);
  if (!m || texte.endsWith('P') || texte.endsWith('T')) return undefined;
  const [ans, mois, semaines, jours, heures] = m.slice(1).map((n) => Number(n ?? 0));
  return { mois: ans! * 12 + mois!, heures: semaines! * 168 + jours! * 24 + heures! };
}

function lireQuantites(texte: string): { duree: Duree | undefined; reste: string } {
  let reste = texte;
  let duree: Duree | undefined;
  for (;;) {
    const m = QUANTITE.exec(reste);
    const nombre = m ? lireNombre(m[1]!) : undefined;
    if (!m || nombre === undefined) return { duree, reste: reste.trim() };
    const unite = UNITES.find(([mot]) => mot.test(m[2]!))![1];
    duree = {
      mois: (duree?.mois ?? 0) + nombre * unite.mois,
      heures: (duree?.heures ?? 0) + nombre * unite.heures,
    };
    reste = reste.slice(m[0].length).replace(/^ ?(?:et |, ?|\+ ?)?(?=[\da-z])/, '');
  }
}

function lireNombre(mot: string): number | undefined {
  if (/^\d/.test(mot)) return Number(mot.replace(',', '.'));
  const rang = NOMBRES.indexOf(mot);
  if (rang === -1) return undefined;
  return rang === 0 ? 1 : rang;
}

/**
 * Compares two durations: negative, zero or positive; `undefined` when months against days leave a doubt
 * (30 days and 1 month). 12 months and 1 year are equal.
 */
export function comparerDurees(a: Duree, b: Duree): number | undefined {
  const mois = a.mois - b.mois;
  const heures = a.heures - b.heures;
  if (mois === 0) return heures;
  if (heures === 0) return mois;
  const [mini, maxi] = [mois * 28 * 24 + heures, mois * 31 * 24 + heures];
  if (mini > 0 && maxi > 0) return 1;
  if (mini < 0 && maxi < 0) return -1;
  return undefined;
}

export const estNulle = (duree: Duree) => duree.mois === 0 && duree.heures === 0;

/** « 1 an et 6 mois », « 30 jours »: the duration in French words. */
export function direDuree({ mois, heures }: Duree): string {
  const [ans, moisRestants] = [Math.floor(mois / 12), mois % 12];
  const [jours, heuresRestantes] = [Math.floor(heures / 24), heures % 24];
  const morceaux = [
    accorder(ans, 'an', 'ans'),
    accorder(moisRestants, 'mois', 'mois'),
    accorder(jours, 'jour', 'jours'),
    accorder(heuresRestantes, 'heure', 'heures'),
  ].filter((morceau) => morceau !== '');
  if (morceaux.length === 0) return 'durée nulle';
  const dernier = morceaux.pop()!;
  return morceaux.length === 0 ? dernier : `${morceaux.join(', ')} et ${dernier}`;
}

function accorder(nombre: number, singulier: string, pluriel: string): string {
  if (nombre === 0) return '';
  return `${String(nombre).replace('.', ',')} ${nombre >= 2 ? pluriel : singulier}`;
}
