/** A replacement in a text: UTF-16 offsets, `end` excluded; an insertion has `start` equal to `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text once edited; everything outside the edits stays the same, byte for byte. Insertions at one place
 * keep the order they are given in. Throws when two edits overlap: the caller chose their places.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = edits
    .map((edit, rank) => ({ ...edit, rank }))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.rank - b.rank);
  const parts: string[] = [];
  let copied = 0;
  for (const { start, end, text: written } of ordered) {
    if (start < copied) throw new Error('edits overlap');
    parts.push(text.slice(copied, start), written);
    copied = end;
  }
  return parts.join('') + text.slice(copied);
}
