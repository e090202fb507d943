import { renderedFormats } from './conditional-formats.ts';
import { renderedMerges } from './merges.ts';
import { areaName, LAST_COLUMN, readArea } from './reference.ts';
import type { RowMap } from './row-map.ts';
import type { Stretching } from './stretch.ts';
import { renderedValidations } from './validations.ts';
import { childOf, type Element, element, elementsOf, withAttributes, withChildren, writeXml } from './xml.ts';

/**
 * Completes a sheet written by exceljs: its cells, links and pictures are exceljs's, everything else is the
 * template's own, moved with its rows, in the order that the format asks for.
 */
export function completeSheet(
  written: string,
  root: Element,
  stretching: Stretching,
  { isFirst, headerFooter }: { readonly isFirst: boolean; readonly headerFooter: Element | undefined },
): string {
  const { map } = stretching.own;
  const own = (name: string, change: (child: Element) => Element | undefined = (child) => child) => {
    const child = childOf(root, name);
    const changed = child && change(child);
    return changed ? writeXml(changed) : '';
  };
  const maybe = (child: Element | undefined) => (child ? writeXml(child) : '');
  const parts = [
    own('sheetPr', sheetProperties),
    cut(written, 'dimension'),
    maybe(sheetViews(root, map, isFirst)),
    own('sheetFormatPr', plain),
    cut(written, 'cols'),
    cut(written, 'sheetData'),
    own('sheetProtection'),
    own('autoFilter', (filter) => autoFilter(filter, map)),
    maybe(renderedMerges(root, stretching)),
    ...renderedFormats(root, stretching).map(writeXml),
    maybe(renderedValidations(root, stretching)),
    cut(written, 'hyperlinks'),
    own('printOptions'),
    own('pageMargins'),
    own('pageSetup', plain),
    maybe(headerFooter),
    own('rowBreaks', (breaks) => rowBreaks(breaks, map)),
    own('colBreaks'),
    cut(written, 'drawing'),
  ];
  return `${OPENING}${parts.join('')}</worksheet>`;
}

const OPENING =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">';

/** The text of one element as exceljs wrote it. Texts of cells stand elsewhere: no `<` there is anything else. */
function cut(xml: string, name: string): string {
  const start = new RegExp(`<${name}(?=[ />])`).exec(xml)?.index ?? -1;
  if (start < 0) return '';
  const closing = `</${name}>`;
  const end = xml.indexOf(closing, start);
  return end < 0 ? xml.slice(start, xml.indexOf('/>', start) + 2) : xml.slice(start, end + closing.length);
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
