import type { SheetCell } from './loaded.ts';
import { cutTags, type Piece } from './tags.ts';

/** A block tag that reaches over cells, and the column it is written in. */
interface RowTag {
  readonly tag: Piece;
  readonly column: number;
}

/** What a row gives to the source. */
export interface RowTexts {
  /** true when the row holds nothing but block tags: it disappears */
  readonly isTagRow: boolean;
  readonly leading: readonly RowTag[];
  /** the cells that hold an expression */
  readonly cells: readonly { readonly column: number; readonly text: string }[];
  readonly trailing: readonly RowTag[];
  readonly problems: readonly { readonly column: number; readonly message: string }[];
}

const ACROSS =
  'ce bloc ne couvre pas toute la ligne : une répétition porte sur des lignes entières. Écrivez son ouverture et sa fermeture seules sur une ligne au-dessus et au-dessous, ou au début de la première cellule remplie et à la fin de la dernière.';

interface RowItem {
  readonly column: number;
  /** undefined for anything that is not a block tag reaching over cells */
  readonly tag: Piece | undefined;
}

/** Reads a row: which tags reach over cells, on which side of what it holds, and what is left in each cell. */
export function rowTexts(cells: readonly SheetCell[]): RowTexts {
  const read = cells.map((cell) => cellTexts(cell));
  const items = read.flatMap((cell) => cell.items);
  const problems = read.flatMap(({ problem }) => problem ?? []);
  const held = items.map(({ tag }) => tag === undefined);
  const [first, last] = [held.indexOf(true), held.lastIndexOf(true)];
  if (first < 0) {
    const isTagRow = read.some(({ hasTag }) => hasTag);
    return { isTagRow, leading: tagsOf(items), cells: [], trailing: [], problems };
  }
  const across = items.slice(first, last).find(({ tag }) => tag !== undefined);
  return {
    isTagRow: false,
    leading: tagsOf(items.slice(0, first)),
    cells: read.flatMap(({ text }) => text ?? []),
    trailing: tagsOf(items.slice(last + 1)),
    problems: across ? [...problems, { column: across.column, message: ACROSS }] : problems,
  };
}

function tagsOf(items: readonly RowItem[]): RowTag[] {
  return items.flatMap(({ tag, column }) => (tag ? [{ tag, column }] : []));
}

interface CellTexts {
  readonly items: readonly RowItem[];
  readonly hasTag: boolean;
  readonly text?: { readonly column: number; readonly text: string };
  readonly problem?: { readonly column: number; readonly message: string };
}

function cellTexts({ column, content }: SheetCell): CellTexts {
  const text = content.kind === 'text' || content.kind === 'link' ? content.text : '';
  const isHeld = content.kind !== 'blank' && !(content.kind === 'text' && text.trim() === '');
  const held: RowItem = { column, tag: undefined };
  if (!text.includes('{{')) return { items: isHeld ? [held] : [], hasTag: false };
  const pieces = cutTags(text);
  if (!pieces) {
    const message = 'il manque « }} » pour refermer une expression.';
    return { items: [held], hasTag: false, problem: { column, message } };
  }
  if (pieces.some((piece) => /^\{\{~?#[*>]/.test(piece.text))) {
    const message = 'un fragment ne se définit pas dans un classeur : répétez des lignes par {{#each}}.';
    return { items: [held], hasTag: false, problem: { column, message } };
  }
  const reaching = reachingTags(pieces);
  const items = pieces
    .filter(({ kind, text }) => kind !== 'comment' && !(kind === 'text' && text.trim() === ''))
    .map((piece): RowItem => ({ column, tag: reaching.has(piece) ? piece : undefined }));
  const kept = pieces.filter((piece) => !reaching.has(piece)).map((piece) => piece.text);
  const left = reaching.size > 0 ? kept.join('').trim() : kept.join('');
  return { items, hasTag: true, text: { column, text: left } };
}

/** The tags of a cell that the same cell does not match: they reach over cells. */
function reachingTags(pieces: readonly Piece[]): Set<Piece> {
  const reaching = new Set<Piece>();
  const open: Piece[][] = [];
  for (const piece of pieces) {
    if (piece.kind === 'open') open.push([piece]);
    const block = piece.kind === 'close' ? open.pop() : open.at(-1);
    if (piece.kind === 'else') block?.push(piece);
    if ((piece.kind === 'else' || piece.kind === 'close') && !block) reaching.add(piece);
  }
  return new Set([...reaching, ...open.flat()]);
}
