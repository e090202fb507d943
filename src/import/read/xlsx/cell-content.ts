import type { Value } from '../../grid.ts';
import type { Run } from '../content.ts';
import { frenchDate } from '../french-date.ts';
import type { DateSystem } from '../serial-date.ts';
import type { RawCell } from './raw-sheet.ts';
import { unescaped } from './rich-text.ts';
import type { Styles } from './styles.ts';

/** What the cells of a workbook refer to. */
export interface Meaning {
  readonly strings: readonly (readonly Run[])[];
  readonly styles: Styles;
  readonly dates: DateSystem;
}

export interface Understood {
  readonly runs: readonly Run[];
  readonly value: Value;
}

/** What a cell shows, and the type of its value. */
export function cellContent(cell: RawCell, meaning: Meaning): Understood {
  const shown = shownContent(cell, meaning);
  if (!meaning.styles.at(cell.style).struck) return shown;
  return { ...shown, runs: shown.runs.map((run) => ({ ...run, struck: true })) };
}

const TEXT: Value = { kind: 'text' };

function shownContent(cell: RawCell, meaning: Meaning): Understood {
  const value = cell.value ?? '';
  switch (cell.type) {
    case 's':
      return { runs: value === '' ? [] : (meaning.strings[Number(value)] ?? []), value: TEXT };
    case 'inlineStr':
      return { runs: cell.runs, value: TEXT };
    case 'b':
      return {
        runs: [{ text: value === '1' ? 'VRAI' : 'FAUX' }],
        value: { kind: 'boolean', boolean: value === '1' },
      };
    case 'e':
      return { runs: [{ text: value }], value: { kind: 'error' } };
    case 'd':
      return isoContent(value);
    case 'n':
      return numberContent(cell, value, meaning);
    default:
      return { runs: [{ text: unescaped(value) }, ...cell.runs], value: TEXT };
  }
}

function numberContent(cell: RawCell, value: string, meaning: Meaning): Understood {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return { runs: [{ text: value }], value: TEXT };
  const shown = meaning.styles.at(cell.style).format(number, meaning.dates);
  return { runs: [{ text: shown.text }], value: shown.value };
}

/** « 2018-05-26T00:00:00 », as strict workbooks write dates. */
function isoContent(value: string): Understood {
  const [, day, time = ''] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:\.\d+)?Z?)?$/.exec(value) ?? [];
  if (day === undefined) return { runs: [{ text: value }], value: TEXT };
  const iso = time === '' || time === '00:00:00' ? day : `${day}T${time}`;
  return { runs: [{ text: frenchDate(iso) }], value: { kind: 'date', iso } };
}
