const KEY = /^[\w-]+$/;

/**
 * The source of one top key of a text read quickly, where it stands in the whole: what is before it becomes a
 * comment of the same length. `undefined` when the text does not have that key. There, top keys alone begin a
 * line with a letter or a figure.
 */
export function sectionInPlace(text: string, key: string): string | undefined {
  const start = KEY.test(key) ? text.search(new RegExp(`^${key}:`, 'm')) : -1;
  if (start < 0) return undefined;
  const after = text.slice(start + key.length).search(/^\w/m);
  const section = after < 0 ? text.slice(start) : text.slice(start, start + key.length + after);
  // A line end stands before every key but the first.
  return start < 2 ? `${text.slice(0, start)}${section}` : `#${' '.repeat(start - 2)}\n${section}`;
}
