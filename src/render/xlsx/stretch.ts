import type { BlockExtent } from './blocks.ts';
import { formulaRefusal, type MoveReference, moveReferences, referencesOf } from './formula.ts';
import { type Area, LAST_ROW } from './reference.ts';
import type { RenderedRow } from './rendered-rows.ts';
import type { RowMap } from './row-map.ts';

/** A template sheet once rendered, and how its rows have moved. */
export interface StretchedSheet {
  /** its name in the template, which formulas write */
  readonly name: string;
  readonly lastRow: number;
  readonly blocks: readonly BlockExtent[];
  readonly tagRows: ReadonlySet<number>;
  readonly rows: readonly RenderedRow[];
  readonly map: RowMap;
}

/** What a thing that stands in a sheet needs to follow its rows. */
export interface Stretching {
  readonly own: StretchedSheet;
  /** the sheets that formulas may name, by folded name; those that are repeated are undefined */
  readonly others: ReadonlyMap<string, StretchedSheet | undefined>;
  /** records a problem at a cell of the own sheet */
  readonly problem: (row: number, column: number, message: string) => void;
}

/** True when a row is repeated, left out or inside a block. */
export function isInBlock(
  sheet: { readonly blocks: readonly BlockExtent[] },
  top: number,
  bottom = top,
): boolean {
  return sheet.blocks.some(({ first, last }) => first <= bottom && top <= last);
}

/** Folded: sheet names are compared without case. */
export function foldName(name: string): string {
  return name.toLowerCase();
}

/** Why a formula is not allowed in this workbook, as the end of a sentence; undefined when it is. */
export function ruleRefusal(formula: string, { others }: Pick<Stretching, 'others'>): string | undefined {
  const refusal = formulaRefusal(formula);
  if (refusal !== undefined) return refusal;
  for (const { sheet } of referencesOf(formula)) {
    if (sheet === undefined || others.get(foldName(sheet))) continue;
    const isRepeated = others.has(foldName(sheet));
    return isRepeated
      ? `elle cite la feuille « ${sheet} », qui est répétée`
      : `la feuille « ${sheet} » n’existe pas`;
  }
  return undefined;
}

/**
 * Moves the references of a rule (validation, conditional format) attached to `anchor`. Fixed ends follow
 * the rows they name, stretched over repeated ones; ends that slide with the cell keep their distance to it.
 */
export function moveRule(formula: string, anchor: number, stretching: Stretching): string | undefined {
  return moved(formula, stretching, (sheet, reference) => {
    const span = sheet.map.span(reference.area.top, reference.area.bottom);
    if (!span) return 'gone';
    if (sheet !== stretching.own) return { top: span.first, bottom: span.last };
    const slide = sheet.map.row(anchor) - anchor;
    const sliding = (row: number) => Math.min(Math.max(row + slide, 1), LAST_ROW);
    return {
      top: reference.fixedTop ? span.first : sliding(reference.area.top),
      bottom: reference.fixedBottom ? span.last : sliding(reference.area.bottom),
    };
  });
}

/** Moves the references of a defined name: stretched over repeated rows. */
export function moveName(formula: string, stretching: Omit<Stretching, 'own'>): string | undefined {
  return moved(formula, stretching, (sheet, { area }) => {
    const span = sheet.map.span(area.top, area.bottom);
    return span ? { top: span.first, bottom: span.last } : 'gone';
  });
}

/** Moves the references of a formula that stands in a cell; those that touch a repeated row are problems. */
export function moveFormula(
  formula: string,
  row: number,
  column: number,
  stretching: Stretching,
): string | undefined {
  const { own, problem } = stretching;
  const refusal = ruleRefusal(formula, stretching);
  if (refusal !== undefined) {
    problem(row, column, `cette formule n’est pas admise : ${refusal}.`);
    return undefined;
  }
  if (isInBlock(own, row)) {
    problem(
      row,
      column,
      'une formule dans des lignes répétées : écrivez-la hors du bloc, ou demandez la valeur toute calculée.',
    );
    return undefined;
  }
  return moved(formula, stretching, (sheet, { area }) => {
    if (isInBlock(sheet, area.top, area.bottom) && area.bottom < LAST_ROW) {
      problem(
        row,
        column,
        'cette formule porte sur des lignes répétées : citez une colonne entière (A:A), ou demandez la valeur toute calculée.',
      );
      return undefined;
    }
    return {
      top: sheet.map.row(area.top),
      bottom: area.bottom === LAST_ROW ? LAST_ROW : sheet.map.row(area.bottom),
    };
  });
}

type Destination = { top: number; bottom: number } | 'gone' | undefined;

/** Rewrites references; undefined when one of them has no row left, or names a sheet that is repeated. */
function moved(
  formula: string,
  { others, own }: { others: Stretching['others']; own?: StretchedSheet },
  destination: (sheet: StretchedSheet, reference: Parameters<MoveReference>[0]) => Destination,
): string | undefined {
  let isLost = false;
  const text = moveReferences(formula, (reference) => {
    if (reference.area.top === 1 && reference.area.bottom === LAST_ROW) return undefined;
    const sheet = reference.sheet === undefined ? own : others.get(foldName(reference.sheet));
    const rows = sheet && destination(sheet, reference);
    if (!sheet || rows === 'gone') isLost = true;
    return rows === 'gone' ? undefined : rows;
  });
  return isLost ? undefined : text;
}

/** The rendered areas of several template areas. */
export function moveAreas(areas: readonly Area[], sheet: StretchedSheet): Area[] {
  return areas.flatMap((area) => sheet.map.areas(area));
}
