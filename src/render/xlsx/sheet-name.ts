/** Names that spreadsheet programs keep for themselves. */
const RESERVED = new Set(['history', 'historique']);

const LONGEST = 31;

/**
 * Makes a legal sheet name of a text: no `[]:*?/\`, no apostrophe at an end, 31 characters at most, unlike
 * any name of `taken` whatever the case. The name is added to `taken`.
 */
export function legalSheetName(text: string, taken: Set<string>): string {
  const legal = bounded(text.replace(/[[\]:*?/\\]/g, '-').replace(/\s+/g, ' '), LONGEST);
  const base = legal === '' || RESERVED.has(legal.toLowerCase()) ? `${legal}_` : legal;
  let name = base;
  for (let rank = 2; taken.has(name.toLowerCase()); rank++) {
    const suffix = ` (${rank})`;
    name = `${bounded(base, LONGEST - suffix.length)}${suffix}`;
  }
  taken.add(name.toLowerCase());
  return name;
}

function bounded(text: string, length: number): string {
  const cut = text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
  return cut.replace(/^[\s']+|(?<![\s'])[\s']+$/g, '');
}
