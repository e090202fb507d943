import { type Area, areaName, readArea } from './reference.ts';
import type { RenderedRow } from './rendered-rows.ts';
import type { StretchedSheet, Stretching } from './stretch.ts';
import { childOf, type Element, element, elementsOf } from './xml.ts';

/**
 * The merges of a rendered sheet: those inside a block are repeated with it, those around a block are
 * stretched over its rows, and those that overlap one are problems.
 */
export function renderedMerges(root: Element, { own, problem }: Stretching): Area[] {
  const areas = elementsOf(childOf(root, 'mergeCells'), 'mergeCell').flatMap(
    ({ attributes }) => readArea(attributes.get('ref') ?? '') ?? [],
  );
  const rows = rowsByTemplateRow(own.rows);
  return areas.flatMap((area) => {
    if (isOverlapping(area, own)) {
      problem(
        area.top,
        area.left,
        `la fusion ${areaName(area)} est à cheval sur un bloc : faites-la tenir entre son ouverture et sa fermeture, ou les contenir toutes deux.`,
      );
      return [];
    }
    return renderedMerge(area, own, rows);
  });
}

/** The element of merges, when there are some. */
export function mergeCells(merges: readonly Area[]): Element | undefined {
  if (merges.length === 0) return undefined;
  return element(
    'mergeCells',
    { count: merges.length },
    merges.map((area) => element('mergeCell', { ref: areaName(area) })),
  );
}

type RowsByTemplateRow = ReadonlyMap<
  number,
  readonly { readonly number: number; readonly turns: readonly number[] }[]
>;

function rowsByTemplateRow(rows: readonly RenderedRow[]): RowsByTemplateRow {
  const byRow = new Map<number, { number: number; turns: readonly number[] }[]>();
  for (const [index, { row, turns }] of rows.entries()) {
    const known = byRow.get(row) ?? [];
    known.push({ number: index + 1, turns });
    byRow.set(row, known);
  }
  return byRow;
}

/** A merge overlaps a block when it is neither apart from it, nor inside it, nor around it, tags included. */
function isOverlapping({ top, bottom }: Area, { blocks, tagRows }: StretchedSheet): boolean {
  // A merge on a row that holds only tags disappears with it.
  if (top === bottom && tagRows.has(top)) return false;
  return blocks.some(({ first, last, outerFirst, outerLast }) => {
    const isApart = bottom < outerFirst || top > outerLast;
    const isInside = top >= first && bottom <= last;
    const isAround = top <= outerFirst && bottom >= outerLast;
    return !isApart && !isInside && !isAround;
  });
}

function renderedMerge(area: Area, sheet: StretchedSheet, rows: RowsByTemplateRow): Area[] {
  if (area.top > sheet.lastRow) {
    return [{ ...area, top: sheet.map.row(area.top), bottom: sheet.map.row(area.bottom) }];
  }
  const around = sheet.blocks.filter(({ first, last }) => area.top >= first && area.bottom <= last);
  const depth = Math.max(0, ...around.map((block) => block.depth + 1));
  const groups = new Map<number, Area>();
  for (let row = area.top; row <= Math.min(area.bottom, sheet.lastRow); row++) {
    for (const { number, turns } of rows.get(row) ?? []) {
      const turn = depth === 0 ? -1 : turns[depth - 1]!;
      const known = groups.get(turn) ?? { ...area, top: number, bottom: number };
      groups.set(turn, {
        ...known,
        top: Math.min(known.top, number),
        bottom: Math.max(known.bottom, number),
      });
    }
  }
  return [...groups.values()].filter(({ top, bottom, left, right }) => top !== bottom || left !== right);
}
