import { mark } from './markers.ts';
import type { Piece } from './tags.ts';

/** Where a tag stands on its row: before what the row holds, after it, or alone. */
export type Side = 'before' | 'after' | 'alone';

/** The rows of one branch of a block that reaches over rows. */
export interface BlockExtent {
  /** first and last row that the block repeats or leaves out */
  readonly first: number;
  readonly last: number;
  /** the same with the rows that hold its tags */
  readonly outerFirst: number;
  readonly outerLast: number;
  /** how many blocks are open around it */
  readonly depth: number;
}

interface OpenBlock {
  readonly number: number;
  readonly first: number;
  readonly outerFirst: number;
}

/** Follows the blocks that reach over cells, from the top of a sheet to its bottom. */
export class Blocks {
  readonly extents: BlockExtent[] = [];
  private readonly open: OpenBlock[] = [];
  private count = 0;

  /** The mark to write after a block tag met on a row. */
  meet(tag: Piece, row: number, side: Side): string {
    const first = side === 'before' ? row : row + 1;
    const outerFirst = side === 'after' ? row + 1 : row;
    if (tag.kind === 'open') {
      this.open.push({ number: this.count++, first, outerFirst });
      return mark('turn', this.open.at(-1)!.number);
    }
    const block = tag.kind === 'else' || tag.kind === 'close' ? this.close(row, side) : undefined;
    // An unknown closing tag is for Handlebars to report.
    if (!block) return '';
    if (tag.kind === 'close') return mark('end', block.number);
    this.open.push({ number: block.number, first, outerFirst });
    return mark('turn', block.number);
  }

  private close(row: number, side: Side): OpenBlock | undefined {
    const block = this.open.pop();
    if (!block) return undefined;
    this.extents.push({
      first: block.first,
      last: side === 'after' ? row : row - 1,
      outerFirst: block.outerFirst,
      outerLast: side === 'before' ? row - 1 : row,
      depth: this.open.length,
    });
    return block;
  }
}
