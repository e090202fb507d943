/** What a cell holds. */
export type CellContent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string; readonly rich?: readonly object[] }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string }
  | { readonly kind: 'formula'; readonly formula: string; readonly isArray: boolean }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

/**
 * A style: the number of a cell format of the template, followed by `d` when it shows a date that the
 * format would not, and by `w` when it wraps lines that the format would not.
 */
export type Style = string;

export interface SheetCell {
  readonly column: number;
  readonly style: Style;
  readonly content: CellContent;
}

export interface SheetRow {
  readonly number: number;
  readonly style: Style;
  readonly height: number | undefined;
  readonly hidden: boolean;
  readonly outlineLevel: number;
  readonly cells: readonly SheetCell[];
}

/** Where a corner of a picture is; rows and columns from 0, as exceljs counts them. */
interface Anchor {
  readonly nativeRow: number;
  readonly nativeRowOff: number;
  readonly nativeCol: number;
  readonly nativeColOff: number;
}

/** A picture’s file. */
export interface Medium {
  readonly name: string;
  readonly extension: string;
  readonly buffer: Uint8Array;
}

export interface Picture {
  readonly imageId: number;
  readonly range: {
    readonly tl: Anchor;
    readonly br?: Anchor;
    readonly ext?: { readonly width: number; readonly height: number };
    readonly editAs?: string;
  };
}

export interface LoadedSheet {
  readonly rows: readonly SheetRow[];
  readonly pictures: readonly Picture[];
}

export interface LoadedWorkbook {
  readonly sheets: readonly LoadedSheet[];
  readonly media: readonly Medium[];
}
