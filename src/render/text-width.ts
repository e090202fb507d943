/** Widths of Arial, in thousandths of the size of the letters. */
const WIDTHS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries({
    222: "ijl'’‘|",
    278: 'fIt.,:;!/\\[]· \u00a0\u202f',
    333: 'r()-‐–*°',
    500: 'ckszvxyJ',
    667: 'ABEKPSVXY',
    722: 'CDHNRUw',
    778: 'GOQ',
    833: 'mM',
    944: 'W',
    1000: '—…%@œŒ',
  }).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)])),
);
const USUAL = 556;

/** How many lines a text takes between two margins, words kept whole: an estimate, on the safe side. */
export function lineCount(text: string, width: number, size: number): number {
  return wrapText(text, width, size).length;
}

/** The lines of a text between two margins: words kept whole, one that is too long cut where the line ends. */
export function wrapText(text: string, width: number, size: number): string[] {
  const available = Math.max(width, size);
  return text.split('\n').flatMap((paragraph) => paragraphLines(paragraph, available, size / 1000));
}

function paragraphLines(paragraph: string, available: number, unit: number): string[] {
  const lines = [''];
  let used = 0;
  const add = (piece: string, width: number) => {
    if (used > 0 && used + width > available) [used] = [0, lines.push('')];
    lines[lines.length - 1] += piece;
    used += width;
  };
  for (const word of paragraph.split(/(?<=[ -])/)) {
    const width = textWidth(word) * unit;
    const pieces = width > available ? [...word] : [word];
    for (const piece of pieces) add(piece, pieces.length === 1 ? width : textWidth(piece) * unit);
  }
  return lines;
}

/** The width of a text, in thousandths of the size of its letters. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text.normalize('NFD').replace(/\p{Mn}/gu, '')) {
    width += WIDTHS[letter] ?? (letter > '\u2fff' ? 1000 : USUAL);
  }
  return width;
}
