import { auBesoin } from './au-besoin.ts';
import { parTexte } from './memoire.ts';
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

interface Unite extends Duree {
  /** As `QUANTITE` finds them. */
  readonly mots: readonly string[];
  /** Singular, plural. */
  readonly noms: readonly [string, string];
}

const AN: Unite = { mots: ['an', 'ans', 'annee', 'annees'], noms: ['an', 'ans'], mois: 12, heures: 0 };
const MOIS: Unite = { mots: ['mois'], noms: ['mois', 'mois'], mois: 1, heures: 0 };
const UNITES: readonly Unite[] = [
  AN,
  { mots: ['semestre', 'semestres'], noms: ['semestre', 'semestres'], mois: 6, heures: 0 },
  { mots: ['trimestre', 'trimestres'], noms: ['trimestre', 'trimestres'], mois: 3, heures: 0 },
  MOIS,
  { mots: ['semaine', 'semaines', 'sem'], noms: ['semaine', 'semaines'], mois: 0, heures: 168 },
  { mots: ['jour', 'jours', 'j'], noms: ['jour', 'jours'], mois: 0, heures: 24 },
  { mots: ['heure', 'heures', 'h'], noms: ['heure', 'heures'], mois: 0, heures: 1 },
];

const NOMBRES: Readonly<Record<string, number>> = {
  ...enLettres('un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize', 1),
  ...enLettres('dix-sept dix-huit dix-neuf vingt', 17),
  une: 1,
  'vingt-quatre': 24,
  trente: 30,
  'trente-six': 36,
  quarante: 40,
  'quarante-huit': 48,
  cinquante: 50,
  soixante: 60,
  'soixante-quinze': 75,
  'quatre-vingt-dix': 90,
  cent: 100,
};
const ENTETE = auBesoin(
  () =>
    /^(?:(?:jusqu'a|au plus|au maximum|maximum|maxi?\.?|pendant|durant|pour|environ|delai|conservation|conservee?s?|duree(?: maximale| maximum| legale)?(?: de conservation)?|de)(?: ?: ?| ))+/,
);
const PLAFOND = /\b(?:jusqu'a|au plus|au maximum|maximum|maximale?|maxi?)\b/;
const QUANTITE = auBesoin(
  () =>
    /^(\d{1,5}(?:[.,]5)?|[a-z]+(?:-[a-z]+){0,3})(?: ?\([^)]{0,12}\))? ?(ans?|annees?|semestres?|trimestres?|mois|semaines?|sem|jours?|j|heures?|h)\b( et demie?\b)?/,
);
const DEPART = auBesoin(
  () =>
    /^[ ,(]*(?:(?:au plus|au maximum|maximum|max)[ ,:]*)?(?:apres|depuis|suivant|des |au-dela|post|de presence|glissant)|\b(?:a compter|a partir|a dater|a l'issue|a l'expiration)\b/,
);
const SANS_FIN =
  '(?:(?:non |il)limitee?s?|indefinie?s?|indeterminee?s?|permanente?s?|perpetuel(?:le)?s?|perpetuite|definiti(?:f|ve)s?|infinie?s?|eternel(?:le)?s?|a vie|toujours|en permanence)';
const GARDE =
  '(?:durees?|periodes?|temps|conservations?|archivages?|stockages?|(?:conserve|garde|archive|stocke|sauvegarde|maintenu)(?:e|s|es|r)?)';
const LIENS = '(?:a|de|des|du|la|une?|pour|est|sont|duree|donnees|conservation|archivage|totalement)';
// Adjectives count where they qualify the keeping: a « carte de séjour permanente » and a « contrat à durée
// indéterminée » end one day.
const INDEFINIE: readonly RegExp[] = [
  new RegExp(`^${SANS_FIN}(?= ?(?:$|[,(:.])| (?:dans le temps|pour|en|des|aux?|sur|sauf)\\b)`),
  new RegExp(`(?<!\\ba )\\b${GARDE}(?: ${LIENS}){0,5} ${SANS_FIN}\\b`),
  /(?<!\b(?:pas|non|jamais) (?:[a-z]+ ){0,3})\b(?:indefiniment|eternellement|perpetuellement|ad vitam|pour toujours|a (?:tout )?jamais|a perpetuite|a l'infini)\b/,
  /\b(?:conserve|garde|archive|stocke)e?s? definitivement\b|\bne (?:[a-z]+ ){0,2}(?:supprim|effac|detrui|purg)[a-z]* jamais\b/,
  /\b(?:sans|aucune|pas de) (?:(?:date|duree) )?limit(?:ation|es?)\b(?! d(?:e |')(?!duree|temps|conservation))/,
  /\b(?:sans|aucune|pas de) (?:(?:date|duree) (?:de |d')(?:fin|expiration|echeance)|duree maximale|echeance|fin)\b(?! d)/,
  /\b(?:pas|jamais|aucune?|sans|non)(?: de| d')? ?(?:suppression|effacement|purge|destruction|supprime|efface|detruite?)(?:e|s|es|r)?\b(?! (?:automatique|anticipe|immediat))/,
];

/** A text that says there is no end: « illimitée », « pas de suppression ». */
export const estIndefinie = parTexte((texte: string): boolean => {
  const plie = plier(texte.slice(0, 300));
  if (/\b(?:jusqu|tant qu|avant|au-dela)/.test(plie)) return false;
  return INDEFINIE.some((expression) => expression.test(plie));
});

/** Reads « 1 an », « 1 an 6 mois », « P1Y6M », « cinq ans après le départ », « Jusqu’à 10 ans »… */
export const lireDuree = parTexte((texte: string): DureeLue => {
  const plie = plier(texte.slice(0, 300)).replace(/[.;]$/, '');
  const seule = plie.startsWith('p') ? lireIso(plie.toUpperCase()) : lireSimple(plie)?.duree;
  if (seule) return { forme: 'chiffree', duree: seule, plafond: false, depart: false, texte };

  const { duree, reste } = lireQuantites(/^\d/.test(plie) ? plie : plie.replace(ENTETE(), ''));
  if (!duree) return { forme: estIndefinie(texte) ? 'indefinie' : 'illisible', texte };
  const depart = reste !== '' && DEPART().test(reste);
  return { forme: 'chiffree', duree, plafond: PLAFOND.test(plie), depart, texte };
});

function lireIso(texte: string): Duree | undefined {
  const m = /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(\d{1,5})H)?$/.exec(texte);
  if (!m || texte.endsWith('P') || texte.endsWith('T')) return undefined;
  const [ans, mois, semaines, jours, heures] = m.slice(1).map((n) => Number(n ?? 0));
  return { mois: ans! * 12 + mois!, heures: semaines! * 168 + jours! * 24 + heures! };
}

interface Quantite {
  readonly nombre: number;
  readonly unite: Unite;
}

interface Quantites {
  readonly quantites: readonly Quantite[];
  /** Their sum, where there are some. */
  readonly duree: Duree | undefined;
  /** What follows. */
  readonly reste: string;
}

const SIMPLE = /^(\d{1,5}) ([a-z]+)$/;

/** « 5 ans », « 6 mois »: nearly all of them, without the expressions that read the others. */
function lireSimple(plie: string): Quantites | undefined {
  const m = SIMPLE.exec(plie);
  const unite = m && UNITES.find(({ mots }) => mots.includes(m[2]!));
  if (!unite) return undefined;
  const quantites = [{ nombre: Number(m[1]), unite }];
  return { quantites, duree: somme(quantites), reste: '' };
}

function lireQuantites(texte: string): Quantites {
  const simple = lireSimple(texte);
  if (simple) return simple;
  let reste = texte;
  const quantites: Quantite[] = [];
  for (;;) {
    const m = QUANTITE().exec(reste);
    const entier = m ? lireNombre(m[1]!) : undefined;
    if (!m || entier === undefined) return { quantites, duree: somme(quantites), reste: reste.trim() };
    const unite = UNITES.find(({ mots }) => mots.includes(m[2]!))!;
    quantites.push({ nombre: m[3] ? entier + 0.5 : entier, unite });
    reste = reste.slice(m[0].length).replace(/^ ?(?:et |, ?|\+ ?)?(?=[\da-z])/, '');
  }
}

function somme(quantites: readonly Quantite[]): Duree | undefined {
  if (quantites.length === 0) return undefined;
  const total = (compteur: keyof Duree) =>
    quantites.reduce((deja, { nombre, unite }) => deja + nombre * unite[compteur], 0);
  return { mois: total('mois'), heures: total('heures') };
}

/**
 * « 5 années », « un an et demi », « 10 j » as the model writes them: « 5 ans », « 1 an 6 mois », « 10 jours ».
 * `undefined` when the text is so written already, or says anything beside the duration.
 */
export const dureeBienEcrite = parTexte((texte: string): string | undefined => {
  const plie = plier(texte.slice(0, 60)).replace(/\.$/, '');
  const { quantites, duree, reste } = lireQuantites(plie);
  if (texte.length > 60 || reste !== '' || plie.includes('(') || !duree) return undefined;
  const parts = quantites.flatMap(enUnites);
  if (!parts.every(({ nombre }) => Number.isInteger(nombre) && nombre > 0)) return undefined;
  const mots = parts.map(({ nombre, unite }) => accorder(nombre, ...unite.noms));
  const ecrit = texte.replace(/[\u00a0\u202f]/g, ' ');
  if (ecrit === mots.join(' ') || ecrit === mots.join(' et ')) return undefined;
  const propose = mots.join(' ');
  const lue = lireDuree(propose);
  const memeSens =
    lue.forme === 'chiffree' && lue.duree.mois === duree.mois && lue.duree.heures === duree.heures;
  return memeSens ? propose : undefined;
});

/** Half-years and quarters are said in months, as is half a year. */
function enUnites({ nombre, unite }: Quantite): Quantite[] {
  if (unite === AN && nombre % 1 === 0.5 && nombre > 1) {
    return [
      { nombre: nombre - 0.5, unite: AN },
      { nombre: 6, unite: MOIS },
    ];
  }
  const enMois = unite.mois > 0 && (unite !== AN || nombre % 1 !== 0);
  return [enMois ? { nombre: nombre * unite.mois, unite: MOIS } : { nombre, unite }];
}

function lireNombre(mot: string): number | undefined {
  if (/^\d/.test(mot)) return Number(mot.replace(',', '.'));
  return Object.hasOwn(NOMBRES, mot) ? NOMBRES[mot] : undefined;
}

function enLettres(mots: string, premier: number): Record<string, number> {
  return Object.fromEntries(mots.split(' ').map((mot, rang) => [mot, premier + rang]));
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
