import { renderedFormats } from './conditional-formats.ts';
import { mergeCells, renderedMerges } from './merges.ts';
import { MAIN, RELATION } from './namespaces.ts';
import { areaName, LAST_COLUMN, readArea } from './reference.ts';
import type { Link } from './relationships.ts';
import type { RenderedSheet } from './render-sheets.ts';
import type { RowHeights } from './row-heights.ts';
import type { RowMap } from './row-map.ts';
import { type CellTables, linksOf, sheetData, usedArea } from './sheet-cells.ts';
import { renderedValidations } from './validations.ts';
import {
  childOf,
  type Element,
  element,
  elementsOf,
  PROLOGUE,
  withAttributes,
  withChildren,
  writeXml,
} from './xml.ts';

/** What a sheet shares with the others, and its place among them. */
interface Shared extends CellTables {
  readonly heights: RowHeights;
  readonly isFirst: boolean;
  /** the number of its drawing, when it has pictures */
  readonly drawing: number | undefined;
}

/**
 * Writes a sheet: its rendered cells, and all the rest as the template has it, moved with its rows, in the
 * order that the format asks for. `links` are the relations that the XML cites.
 */
export function sheetXml(
  { page: { root }, rows: printed, headerFooter, stretching }: RenderedSheet,
  { strings, styles, heights, isFirst, drawing }: Shared,
): { readonly xml: string; readonly links: readonly Link[] } {
  const { map } = stretching.own;
  const own = (name: string, change: (child: Element) => Element | undefined = (child) => child) => {
    const child = childOf(root, name);
    return maybe(child && change(child));
  };
  const maybe = (child: Element | undefined) => (child ? writeXml(child) : '');
  const merges = renderedMerges(root, stretching);
  const rows = heights.grown(printed, { root, merges });
  const web = linksOf(rows);
  const links = web.map(({ url }, rank): Link => [relation(rank), 'hyperlink', url]);
  if (drawing) links.push([relation(web.length), 'drawing', `../drawings/drawing${drawing}.xml`]);
  const parts = [
    own('sheetPr', sheetProperties),
    `<dimension ref="${usedArea(rows)}"/>`,
    maybe(sheetViews(root, map, isFirst)),
    own('sheetFormatPr', plain),
    own('cols'),
    sheetData(rows, { strings, styles }),
    own('sheetProtection'),
    own('autoFilter', (filter) => autoFilter(filter, map)),
    maybe(mergeCells(merges)),
    ...renderedFormats(root, stretching).map(writeXml),
    maybe(renderedValidations(root, stretching)),
    maybe(hyperlinks(web)),
    own('printOptions'),
    own('pageMargins'),
    own('pageSetup', plain),
    maybe(headerFooter),
    own('rowBreaks', (breaks) => rowBreaks(breaks, map)),
    own('colBreaks'),
    maybe(drawing ? element('drawing', { 'r:id': relation(web.length) }) : undefined),
  ];
  return { xml: `${OPENING}${parts.join('')}</worksheet>`, links };
}

const OPENING = `${PROLOGUE}<worksheet xmlns="${MAIN}" xmlns:r="${RELATION}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">`;

const relation = (rank: number) => `rId${rank + 1}`;

function hyperlinks(web: readonly { readonly cell: string }[]): Element | undefined {
  if (web.length === 0) return undefined;
  const children = web.map(({ cell }, rank) => element('hyperlink', { ref: cell, 'r:id': relation(rank) }));
  return element('hyperlinks', {}, children);
}

/** Without the attributes of other vocabularies: printer settings, heights of a reader's own. */
function plain(child: Element): Element {
  return { ...child, attributes: new Map([...child.attributes].filter(([name]) => !name.includes(':'))) };
}

function sheetProperties(properties: Element): Element {
  const kept = elementsOf(properties).filter(({ name }) =>
    ['tabColor', 'outlinePr', 'pageSetUpPr'].includes(name),
  );
  return element('sheetPr', {}, kept);
}

const VIEW =
  'showGridLines showRowColHeaders showZeros rightToLeft showRuler showOutlineSymbols view zoomScale zoomScaleNormal zoomScalePageLayoutView zoomScaleSheetLayoutView'.split(
    ' ',
  );

function sheetViews(root: Element, map: RowMap, isFirst: boolean): Element {
  const view = childOf(childOf(root, 'sheetViews'), 'sheetView');
  const kept = VIEW.map((name) => [name, view?.attributes.get(name)] as const);
  const pane = childOf(view, 'pane');
  const attributes = { ...Object.fromEntries(kept), tabSelected: isFirst ? 1 : undefined, workbookViewId: 0 };
  return element('sheetViews', {}, [element('sheetView', attributes, pane ? [frozenPane(pane, map)] : [])]);
}

/** Frozen rows stay frozen down to where the last of them has gone. */
function frozenPane(pane: Element, map: RowMap): Element {
  const isFrozen = /^frozen/.test(pane.attributes.get('state') ?? '');
  const rows = Number(pane.attributes.get('ySplit') ?? 0);
  const columns = Number(pane.attributes.get('xSplit') ?? 0);
  if (!isFrozen) return pane;
  const moved = rows > 0 ? (map.span(1, rows)?.last ?? rows) : 0;
  return withAttributes(pane, {
    ySplit: rows > 0 ? moved : undefined,
    topLeftCell: areaName({ top: moved + 1, bottom: moved + 1, left: columns + 1, right: columns + 1 }),
  });
}

/** A filter is kept with its range; the choices someone left in it are not. */
function autoFilter(filter: Element, map: RowMap): Element | undefined {
  const area = readArea(filter.attributes.get('ref') ?? '');
  const span = area && map.span(area.top, area.bottom);
  return span && element('autoFilter', { ref: areaName({ ...area, top: span.first, bottom: span.last }) });
}

/** A page break after a repeated row stands after each of them. */
function rowBreaks(breaks: Element, map: RowMap): Element | undefined {
  const moved = elementsOf(breaks, 'brk').flatMap(({ attributes }) => {
    const row = Number(attributes.get('id'));
    const runs = Number.isInteger(row) ? map.runs(row, row) : [];
    return runs.flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    );
  });
  const rows = [...new Set(moved)].sort((a, b) => a - b);
  if (rows.length === 0) return undefined;
  const children = rows.map((id) => element('brk', { id, max: LAST_COLUMN - 1, man: 1 }));
  return withChildren(element('rowBreaks', { count: rows.length, manualBreakCount: rows.length }), children);
}
