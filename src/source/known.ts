/** Characters kept, twice: see `model/memoire.ts`. */
const WEIGHT = 150_000;
const ENTRY = 50;

let recent = new Map<string, string>();
let older = new Map<string, string>();
let weight = 0;

/**
 * One instance for equal texts of all files: whatever remembers texts finds it at once. It is a copy: a piece
 * cut from a file would keep the whole file in memory for as long as a fact of it is kept.
 */
export function known(text: string): string {
  const found = recent.get(text);
  if (found !== undefined) return found;
  const own = older.get(text) ?? copy(text);
  weight += own.length + ENTRY;
  if (weight > WEIGHT) {
    older = recent;
    recent = new Map();
    weight = 0;
  }
  recent.set(own, own);
  return own;
}

/** The engine copies what is short of its own accord. */
const copy = (text: string): string => (text.length < 13 ? text : JSON.parse(JSON.stringify(text)));
