import type { Value } from '../../grid.ts';
import { numberText } from '../number-text.ts';
import { type DateSystem, isoOf, padded, type SerialDate, serialDate, timeOf } from '../serial-date.ts';
import { formatDate } from './date-format.ts';
import { formatNumber } from './digit-format.ts';
import { type FormatToken, formatSections } from './format-tokens.ts';

export interface Shown {
  readonly text: string;
  readonly value: Value;
}

/** Shows a stored number as its format does, and says whether it is a date. */
export type NumberFormat = (number: number, system: DateSystem) => Shown;

/** The format behind a code such as « dd/mm/yyyy ». */
export function numberFormat(code: string): NumberFormat {
  const sections = formatSections(code);
  const tokens = sections[0]!;
  if (tokens.some(({ kind }) => kind === 'elapsed')) return showElapsed;
  if (tokens.some(({ kind }) => kind === 'date')) return dateFormat(tokens);
  if (tokens.length === 0 || tokens.some(({ kind }) => kind === 'general')) return showNumber;
  return (number) => ({ text: formatNumber(number, sections), value: { kind: 'number', number } });
}

const showNumber: NumberFormat = (number) => ({
  text: numberText(number),
  value: { kind: 'number', number },
});

/** « 26:30 »: a duration, whatever its exact format. */
const showElapsed: NumberFormat = (number) => {
  const { hours, minutes, seconds } = timeOf(Math.round(Math.abs(number) * 86_400));
  const text = [hours, minutes, ...(seconds === 0 ? [] : [seconds])].map((part) => padded(part, 2)).join(':');
  return { text: `${number < 0 ? '-' : ''}${text}`, value: { kind: 'text' } };
};

function dateFormat(tokens: readonly FormatToken[]): NumberFormat {
  const letters = tokens.map((token) => (token.kind === 'date' ? token.text : '')).join(' ');
  const withDay = /[yd]|mmm/.test(letters) || !/[hs]/.test(letters);
  const withTime = /[hs]/.test(letters);
  return (number, system) => {
    if (!withDay) return showTime(number, tokens);
    const date = serialDate(number, system);
    if (date === undefined) return showNumber(number, system);
    return { text: formatDate(date, tokens).trim(), value: { kind: 'date', iso: isoOf(date, { withTime }) } };
  };
}

function showTime(number: number, tokens: readonly FormatToken[]): Shown {
  const seconds = Math.round((number - Math.floor(number)) * 86_400) % 86_400;
  const date: SerialDate = { year: 1900, month: 1, day: 1, weekday: 1, ...timeOf(seconds) };
  return { text: formatDate(date, tokens).trim(), value: { kind: 'text' } };
}
