import { expect, it } from 'vitest';
import { nextReference } from '../../src/blueprint/index.ts';

const of = (alike: readonly string[], all: readonly string[] = alike) => ({ alike, all });

it.each([
  ['an empty register', of([]), undefined, 'T-001'],
  ['after the greatest, never in a hole', of(['T-001', 'T-007']), undefined, 'T-008'],
  ['like the others', of(['RH-09', 'RH-10', 'T-1']), undefined, 'RH-11'],
  ['after one that only the history knows', of(['T-001'], ['T-001', 'T-004']), undefined, 'T-005'],
  ['whatever the case', of(['t-001'], ['t-001', 'T-002']), undefined, 't-003'],
  ['beyond the width, without a format', of(['T-99']), undefined, 'T-100'],
  ['by its format', of(['paie']), 'T-000', 'T-001'],
  ['by its format, with letters', of(['RH-012', 'RH-013', 'X-1']), 'AA-000', 'RH-014'],
  ['letters nobody chose', of([]), 'AA-000', undefined],
  ['a format that is full', of(['T-9']), 'T-0', undefined],
  ['a format without a number', of([]), 'AAA', undefined],
])('the next reference: %s', (_, used, format, expected) => {
  expect(nextReference(used, 'responsable', format)).toBe(expected);
});

it('is that of its quality', () => {
  expect(nextReference(of([], ['T-004']), 'sous-traitant', undefined)).toBe('ST-001');
});
