import type { Tree } from '../source/tree.ts';

/**
 * One pair of a map or one item of a list, as it is written. Its pieces put end to end are its text, so
 * that whatever a merge does not touch stays the same byte for byte.
 */
export interface Entry {
  /** The key of a pair; empty for an item. */
  readonly key: string;
  /** Column of the key or of the dash. */
  readonly column: number;
  /** Whole lines of comments, and blank lines, above it. */
  readonly leading: string;
  /** Up to the colon or the dash. */
  readonly head: string;
  /** What follows on that line when a block begins on the next one. */
  readonly after: string;
  readonly value: string;
  /** What follows the value on its last line. */
  readonly tail: string;
  readonly shape: Shape;
  readonly tree: Tree;
}

/** What a value is made of: entries on lines of their own, entries between brackets, or nothing to look into. */
export type Shape = Block | Flow | { readonly kind: 'leaf' };

export interface Block {
  readonly kind: 'block';
  readonly of: 'map' | 'list';
  readonly column: number;
  /** The first key stands on the line of the dash. */
  readonly compact: boolean;
  readonly entries: readonly Entry[];
  /** Comments after the last entry. */
  readonly footer: string;
}

export interface Flow {
  readonly kind: 'flow';
  readonly of: 'map' | 'list';
  readonly open: string;
  readonly entries: readonly Entry[];
  /** What stands between two entries; one less than there are entries. */
  readonly separators: readonly string[];
  readonly close: string;
}

export const LEAF: Shape = { kind: 'leaf' };

/** The whole text of an entry. */
export const textOf = ({ leading, head, after, value, tail }: Entry): string =>
  leading + head + after + value + tail;
