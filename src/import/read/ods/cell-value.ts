import type { Value } from '../../grid.ts';
import { frenchDate } from '../french-date.ts';
import { numberText } from '../number-text.ts';
import type { XmlElement } from '../xml.ts';

/** The typed value that a cell declares, and what it would show if it has no text of its own. */
export interface DeclaredValue {
  /** Needs the text: a time of day counts only when the cell shows it. */
  valueOf(text: string): Value;
  readonly fallback: string;
  readonly absent: boolean;
}

const TEXT: Value = { kind: 'text' };

export function declaredValue(element: XmlElement): DeclaredValue {
  const type = element.attribute('office:value-type');
  if (element.attribute('calcext:value-type') === 'error') return constant({ kind: 'error' }, '');
  if (type === 'date') return dateValue(element.attribute('office:date-value') ?? '');
  if (type === 'boolean') return booleanValue(element.attribute('office:boolean-value') === 'true');
  if (type === 'string') return constant(TEXT, element.attribute('office:string-value') ?? '');
  if (type === 'time') return constant(TEXT, element.attribute('office:time-value') ?? '');
  if (type === undefined || type === 'void') return { ...constant(TEXT, ''), absent: true };
  return numberValue(element.attribute('office:value') ?? '');
}

const constant = (value: Value, fallback: string): DeclaredValue => ({
  valueOf: () => value,
  fallback,
  absent: false,
});

const booleanValue = (boolean: boolean) => constant({ kind: 'boolean', boolean }, boolean ? 'VRAI' : 'FAUX');

function numberValue(written: string): DeclaredValue {
  const number = Number(written);
  if (written.trim() === '' || !Number.isFinite(number)) return constant(TEXT, written);
  return constant({ kind: 'number', number }, numberText(number));
}

function dateValue(written: string): DeclaredValue {
  const [, day, time = '00:00:00'] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:[.,]\d+)?)?Z?$/.exec(written) ?? [];
  if (day === undefined) return constant(TEXT, written);
  const full = time === '00:00:00' ? day : `${day}T${time}`;
  return {
    valueOf: (text) => ({ kind: 'date', iso: /\d\s?[:h]\s?\d/.test(text) ? full : day }),
    fallback: frenchDate(full),
    absent: false,
  };
}
