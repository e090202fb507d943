import { lireDate } from '../../model/date.ts';
import { direDuree, lireDuree } from '../../model/duree.ts';
import { MOTS } from '../vue/etat.ts';
import { libelleDe } from '../vue/libelle-de.ts';
import { safeLink } from './link.ts';
import { CalendarDay, isTrue, Lines, Link, type Printable, plainText } from './values.ts';

/** What a helper knows of the place it is called from. */
interface HelperCall {
  readonly named: ReadonlyMap<string, unknown>;
  /** rank of the current item in the innermost `each`, from 0 */
  readonly rank: number | undefined;
  /** stops the rendering with a sentence */
  readonly fail: (message: string) => never;
}

/** A function that templates may call. */
export interface Helper {
  /** how many values it takes, at least and at most */
  readonly values: readonly [least: number, most: number];
  readonly named?: readonly string[];
  /** how it is written, for messages and for the guide */
  readonly usage: string;
  readonly about: string;
  /** set when the second value names a field of the items of the first */
  readonly readsItems?: true;
  readonly run: (values: readonly unknown[], call: HelperCall) => Printable | undefined;
}

/** The helpers of every template, by the name authors write. */
export const aides = {
  date: {
    values: [1, 2],
    usage: '{{date date_creation}} ou {{date date_creation "long"}}',
    about: 'Une date : 26/05/2018, « 26 mai 2018 » avec "long" ; une vraie date dans un classeur.',
    run: date,
  },
  liste: {
    values: [1, 2],
    named: ['separateur'],
    usage: '{{liste personnes}} ou {{liste finalites "libelle" separateur=" ; "}}',
    about: 'Les éléments d’une liste à la suite : « a, b et c », ou séparés comme demandé.',
    readsItems: true,
    run: liste,
  },
  lien: {
    values: [1, 1],
    usage: '{{lien contrat.lien}}',
    about: 'Une adresse http(s) ou de messagerie ; rien pour toute autre.',
    run: ([value]) => (typeof value === 'string' ? safeLink(value) : undefined),
  },
  majuscule: {
    values: [1, 1],
    usage: '{{majuscule nom}}',
    about: 'Le texte, première lettre en majuscule.',
    run: ([value], call) => majuscule(textOf(value, call)),
  },
  numero: {
    values: [0, 1],
    usage: '{{numero}} ou {{numero @../index}}',
    about: 'Le rang à partir de 1 de l’élément courant d’un {{#each}}.',
    run: numero,
  },
  duree_en_clair: {
    values: [1, 1],
    usage: '{{duree_en_clair "P5Y"}}',
    about: 'Une durée en toutes lettres : « 5 ans », qu’elle soit écrite ainsi, en abrégé ou en ISO 8601.',
    run: ([value], call) => duree(textOf(value, call)),
  },
  libelle_de: {
    values: [1, 1],
    usage: '{{libelle_de "obligation-legale"}}',
    about: 'Le libellé d’un identifiant du vocabulaire : « Respect d’une obligation légale ».',
    run: ([value], call) => libelleDe(textOf(value, call)),
  },
  ou_etat: {
    values: [1, 2],
    usage: '{{ou_etat service}} ou {{ou_etat service "sans objet"}}',
    about: 'La valeur ; si elle est vide, « non renseigné », ou les mots donnés.',
    run: ([value, words], call) => {
      const text = value instanceof CalendarDay ? value : textOf(value, call);
      return text === '' ? (words === undefined ? MOTS.absente : textOf(words, call)) : text;
    },
  },
  sans_reponse: {
    values: [1, 1],
    usage: '{{#if (sans_reponse droits.exercice)}}',
    about:
      'Vrai si personne n’a répondu : vide, « non renseigné », « à préciser », « illisible » ou « non communiqué ». « aucun » est une réponse.',
    run: ([value]) => !isTrue(value) || SANS_REPONSE.has(value),
  },
  sauts: {
    values: [1, 1],
    usage: '{{sauts description}}',
    about: 'Le texte avec ses retours à la ligne.',
    run: ([value], call) => new Lines(textOf(value, call)),
  },
  egal: {
    values: [2, 10],
    usage: '{{#if (egal statut "projet" "arrete")}}',
    about: 'Vrai si la première valeur est l’une des suivantes.',
    run: ([value, ...others]) => others.includes(value),
  },
  non: {
    values: [1, 1],
    usage: '{{#if (non externe)}}',
    about: 'Vrai si la valeur est absente, vide, fausse ou nulle.',
    run: ([value]) => !isTrue(value),
  },
  et: {
    values: [2, 10],
    usage: '{{#if (et dpo contact)}}',
    about: 'Vrai si toutes les valeurs le sont.',
    run: (values) => values.every(isTrue),
  },
  ou: {
    values: [2, 10],
    usage: '{{#if (ou dpo contact)}}',
    about: 'Vrai si l’une des valeurs l’est.',
    run: (values) => values.some(isTrue),
  },
} satisfies Record<string, Helper>;

const SANS_REPONSE = new Set<unknown>([MOTS.absente, MOTS['a-preciser'], MOTS.illisible, MOTS.retenue]);

function duree(text: string): string {
  const lue = lireDuree(text);
  return lue.forme === 'chiffree' && !lue.plafond && !lue.depart ? direDuree(lue.duree) : text;
}

function date([value, style]: readonly unknown[], call: HelperCall): Printable {
  if (style !== undefined && style !== 'long' && style !== 'court') {
    return call.fail('la forme d’une date est "court" ou "long".');
  }
  if (value instanceof CalendarDay) return new CalendarDay(value.iso, style ?? value.style);
  if (value instanceof Date) return new CalendarDay(value.toISOString().slice(0, 10), style ?? 'court');
  const text = textOf(value, call);
  return lireDate(text).forme === 'iso' ? new CalendarDay(text.trim(), style ?? 'court') : text;
}

function liste([items, field]: readonly unknown[], call: HelperCall): Printable {
  if (items === undefined || items === null) return '';
  if (!Array.isArray(items)) return call.fail('{{liste …}} attend une liste.');
  const texts = items.map((item) => textOf(fieldOf(item, field), call)).filter((text) => text !== '');
  const separator = call.named.get('separateur');
  if (separator !== undefined) return texts.join(String(separator));
  const last = texts.pop();
  return texts.length > 0 ? `${texts.join(', ')} et ${last}` : (last ?? '');
}

function fieldOf(item: unknown, field: unknown): unknown {
  let value = item;
  for (const key of field === undefined ? [] : String(field).split('.')) {
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? value[key as never]
        : undefined;
  }
  return value;
}

function numero([rank]: readonly unknown[], call: HelperCall): Printable {
  const index = rank ?? call.rank;
  return typeof index === 'number' ? index + 1 : call.fail('{{numero}} s’écrit dans un {{#each}}.');
}

function majuscule(text: string): string {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
}

function textOf(value: unknown, call: HelperCall): string {
  if (value === undefined || value === null) return '';
  if (value instanceof CalendarDay || value instanceof Link || value instanceof Lines) {
    return plainText(value);
  }
  if (typeof value === 'object') {
    return call.fail('cette aide attend un texte, et non une liste ou un groupe de champs.');
  }
  return String(value);
}
