import { padded, type SerialDate } from '../serial-date.ts';
import type { FormatToken } from './format-tokens.ts';

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
const SHORT_MONTHS = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
];
const DAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

/** Shows a date as its format says, in French. */
export function formatDate(date: SerialDate, tokens: readonly FormatToken[]): string {
  const withNoon = tokens.some(({ kind }) => kind === 'noon');
  const parts = tokens.map((token, index) => {
    if (token.kind === 'date') return datePart(date, roleOf(tokens, index), withNoon ? 12 : 24);
    if (token.kind === 'noon') return date.hours < 12 ? 'AM' : 'PM';
    // Fractions of a second are not shown: the digits after « s » stand for zeros.
    return 'text' in token ? token.text : '';
  });
  return parts.join('');
}

/** « m » is a minute beside hours or seconds, a month elsewhere: minutes are called « n » from here on. */
function roleOf(tokens: readonly FormatToken[], index: number): string {
  const { text } = tokens[index] as { text: string };
  if (!text.startsWith('m') || text.length > 2) return text;
  const isTime = (token: FormatToken | undefined, letter: string) =>
    (token?.kind === 'date' || token?.kind === 'elapsed') && token.text.startsWith(letter);
  const dates = tokens.filter(({ kind }) => kind === 'date' || kind === 'elapsed');
  const at = dates.indexOf(tokens[index]!);
  return isTime(dates[at - 1], 'h') || isTime(dates[at + 1], 's') ? text.replaceAll('m', 'n') : text;
}

function datePart(date: SerialDate, role: string, clock: 12 | 24): string {
  const hours = clock === 12 ? ((date.hours + 11) % 12) + 1 : date.hours;
  const month = MONTHS[date.month - 1]!;
  const day = DAYS[date.weekday]!;
  const parts: Readonly<Record<string, string>> = {
    y: padded(date.year % 100, 2),
    yy: padded(date.year % 100, 2),
    m: String(date.month),
    mm: padded(date.month, 2),
    mmm: SHORT_MONTHS[date.month - 1]!,
    mmmm: month,
    mmmmm: month[0]!.toUpperCase(),
    d: String(date.day),
    dd: padded(date.day, 2),
    ddd: `${day.slice(0, 3)}.`,
    dddd: day,
    h: String(hours),
    hh: padded(hours, 2),
    n: String(date.minutes),
    nn: padded(date.minutes, 2),
    s: String(date.seconds),
    ss: padded(date.seconds, 2),
  };
  return parts[role] ?? String(date.year);
}
