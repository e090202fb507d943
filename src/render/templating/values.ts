/** A calendar day: real date in a workbook, `26/05/2018` or « 26 mai 2018 » elsewhere. */
export class CalendarDay {
  readonly iso: string;
  readonly style: 'court' | 'long';

  constructor(iso: string, style: 'court' | 'long') {
    this.iso = iso;
    this.style = style;
  }
}

/** An address that may be followed: http(s) or mailto, already checked. */
export class Link {
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }
}

/** A text whose line breaks must stay visible. */
export class Lines {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What an expression may print. */
export type Printable = string | number | boolean | CalendarDay | Link | Lines;

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** A printable value as the plain text a French reader expects. */
export function plainText(value: Printable): string {
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (value instanceof CalendarDay) return dayText(value);
  if (value instanceof Link) return value.url;
  if (value instanceof Lines) return value.text;
  return String(value);
}

function dayText({ iso, style }: CalendarDay): string {
  const [year, month, day] = [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8, 10)];
  if (style === 'court') return `${day}/${month}/${year}`;
  const number = day === '01' ? '1er' : String(Number(day));
  return `${number} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** Handlebars's own idea of a true value: an empty list and 0 are false. */
export function isTrue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
