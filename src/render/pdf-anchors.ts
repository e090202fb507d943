/**
 * The page, from 1, of each named destination of a PDF that Chromium has just written: its objects are plain,
 * and only streams are compressed. An anchor that cannot be found has no page; nothing is ever guessed.
 */
export function pdfAnchors(bytes: Uint8Array): Map<string, number> {
  const text = new TextDecoder('latin1').decode(bytes);
  const offsets = objectOffsets(text);
  const object = (number: string) => {
    const start = offsets.get(number);
    return start === undefined ? '' : text.slice(start, text.indexOf('endobj', start));
  };
  const catalog = /\/Root (\d+) 0 R/.exec(text.slice(text.lastIndexOf('trailer')))?.[1] ?? '';
  const names = /\/Dests (\d+) 0 R/.exec(object(catalog))?.[1] ?? '';
  const pages = pageRanks(object, /\/Pages (\d+) 0 R/.exec(object(catalog))?.[1] ?? '');
  const anchors = new Map<string, number>();
  for (const [, name, page] of object(names).matchAll(/\/([^\s/[\]<>()]+) ?\[(\d+) 0 R/g)) {
    const rank = pages.get(page!);
    if (rank !== undefined) anchors.set(decoded(name!), rank);
  }
  return anchors;
}

/** Where each object starts, by its number, from the cross-reference table. */
function objectOffsets(text: string): Map<string, number> {
  const start = Number(/startxref\s+(\d+)/.exec(text.slice(-64))?.[1] ?? Number.NaN);
  const table = text.slice(start, text.indexOf('trailer', start));
  const offsets = new Map<string, number>();
  let number = 0;
  for (const line of table.split(/[\r\n]+/)) {
    const section = /^(\d+) \d+\s*$/.exec(line);
    if (section) number = Number(section[1]);
    const entry = /^(\d{10}) \d{5} ([nf])/.exec(line);
    if (!entry) continue;
    if (entry[2] === 'n') offsets.set(String(number), Number(entry[1]));
    number++;
  }
  return offsets;
}

/** The rank of each page object: the leaves of the tree of pages, in order. */
function pageRanks(object: (number: string) => string, root: string): Map<string, number> {
  const ranks = new Map<string, number>();
  const seen = new Set<string>();
  const stack = [root];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const kids = /\/Kids \[([^\]]*)\]/.exec(object(next))?.[1];
    if (kids === undefined) ranks.set(next, ranks.size + 1);
    else stack.push(...[...kids.matchAll(/(?<!\d)(\d+) 0 R/g)].map(([, kid]) => kid!).reverse());
  }
  return ranks;
}

/** Names hold no sign of their own but as `#` and its code. */
const decoded = (name: string) =>
  name.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
