import { lineCount } from '../text-width.ts';
import type { SheetCell, SheetRow, Style } from './loaded.ts';
import type { Area } from './reference.ts';
import { formatsOf } from './style-carrier.ts';
import { childOf, type Element, elementsOf } from './xml.ts';

/** In points; a row is never higher in any spreadsheet program. */
const HIGHEST = 409;
const LINE = 1.28;
const PADDING = 7;
const MARGINS = 14;
const USUAL_WIDTH = 48;
const BOLD = 1.08;

interface Font {
  readonly size: number;
  readonly wraps: boolean;
}

/** What the room of a text depends on, besides its font. */
interface SheetLayout {
  /** the root of the template sheet, for its columns */
  readonly root: Element;
  readonly merges: readonly Area[];
}

/**
 * Makes the rows of rendered sheets high enough for their text. Spreadsheet programs do it by themselves,
 * except for merged cells and for rows whose height was chosen: there they cut the text. A height of the
 * template is a least height; none is ever lowered.
 */
export class RowHeights {
  private readonly fonts: readonly Font[];
  /** the height of texts already measured, by size of letters and width: most come back in every sheet */
  private readonly known = new Map<string, Map<string, number>>();

  constructor(styles: Element | undefined) {
    this.fonts = fontsOf(styles);
  }

  /** The rows of a sheet, each as high as its texts ask. */
  grown(rows: readonly SheetRow[], { root, merges }: SheetLayout): SheetRow[] {
    const columns = columnWidths(root);
    const lasts = mergedColumns(merges);
    const width = (row: number, column: number) => {
      const last = lasts.get(`${row}:${column}`) ?? column;
      // A text that reaches over several rows has more room than its own.
      if (last === 'rows') return undefined;
      let total = -MARGINS;
      for (let each = column; each <= last; each++) total += columns.get(each) ?? USUAL_WIDTH;
      return total;
    };
    return rows.map((row) => {
      const needed = row.cells.map((cell) => this.needed(cell, () => width(row.number, cell.column)));
      const height = Math.max(0, ...needed);
      return height > (row.height ?? 0) ? { ...row, height: Math.min(height, HIGHEST) } : row;
    });
  }

  private needed({ style, content }: SheetCell, widthOf: () => number | undefined): number {
    if (content.kind !== 'text' && content.kind !== 'link') return 0;
    const font = this.font(style);
    const width = font && widthOf();
    return width === undefined ? 0 : this.height(content.text, width, font!.size);
  }

  /** The font of a style that wraps its text. */
  private font(style: Style): Font | undefined {
    const font = this.fonts[Number.parseInt(style, 10)];
    return font?.wraps || style.includes('w') ? (font ?? { size: 11, wraps: true }) : undefined;
  }

  private height(text: string, width: number, size: number): number {
    const key = `${size}:${width}`;
    const heights = this.known.get(key) ?? new Map<string, number>();
    this.known.set(key, heights);
    const height = heights.get(text) ?? Math.ceil(lineCount(text, width, size) * size * LINE) + PADDING;
    heights.set(text, height);
    return height;
  }
}

function fontsOf(styles: Element | undefined): Font[] {
  const sizes = elementsOf(childOf(styles, 'fonts'), 'font').map((font) => {
    const size = Number(childOf(font, 'sz')?.attributes.get('val') ?? 11);
    return childOf(font, 'b') ? size * BOLD : size;
  });
  return formatsOf(styles).map((format) => ({
    size: sizes[Number(format.attributes.get('fontId') ?? 0)] ?? 11,
    wraps: ['1', 'true'].includes(childOf(format, 'alignment')?.attributes.get('wrapText') ?? ''),
  }));
}

/** Widths in points: a unit is seven pixels, and a column has five more. */
function columnWidths(root: Element): Map<number, number> {
  const widths = new Map<number, number>();
  for (const { attributes } of elementsOf(childOf(root, 'cols'), 'col')) {
    const [first, last, width] = ['min', 'max', 'width'].map((name) => Number(attributes.get(name)));
    for (let column = first!; width! > 0 && column <= Math.min(last!, 200); column++) {
      widths.set(column, (width! * 7 + 5) * 0.75);
    }
  }
  return widths;
}

/** By address of its first cell: the last column of a merge, or `rows` when it reaches over rows. */
function mergedColumns(merges: readonly Area[]): Map<string, number | 'rows'> {
  return new Map(
    merges.map(({ top, left, bottom, right }) => [`${top}:${left}`, top === bottom ? right : 'rows']),
  );
}
