import { addressOf, type Cell, type Content, type Value } from '../grid.ts';

export interface CellTraits {
  readonly row: number;
  readonly col: number;
  readonly value: Value;
  readonly formula: boolean;
  readonly hidden: boolean;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A cell from its content. Made a million times over: properties are set one by one, spreads are slow. */
export function makeCell(content: Content, { row, col, value, formula, hidden }: CellTraits): Cell {
  const cell: Writable<Cell> = { text: content.text, row, col, address: addressOf(row, col), value };
  if (content.strong !== undefined) cell.strong = content.strong;
  if (content.struck !== undefined) cell.struck = content.struck;
  if (content.links !== undefined) cell.links = content.links;
  if (content.line !== undefined) cell.line = content.line;
  if (formula) cell.formula = true;
  if (hidden) cell.hidden = true;
  return cell;
}

/** What a plain text is: neither date nor number, seen by all. */
export const PLAIN = { value: { kind: 'text' }, formula: false, hidden: false } as const;
