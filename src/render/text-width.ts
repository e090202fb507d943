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
  const available = Math.max(width, size);
  const paragraphs = text.split('\n').map((paragraph) => paragraphLines(paragraph, available, size / 1000));
  return paragraphs.reduce((sum, lines) => sum + lines, 0);
}

function paragraphLines(paragraph: string, available: number, unit: number): number {
  let [lines, used] = [1, 0];
  for (const word of paragraph.split(/(?<=[ -])/)) {
    const width = textWidth(word) * unit;
    if (used > 0 && used + width > available) [lines, used] = [lines + 1, 0];
    // A word longer than a line is cut wherever the line ends.
    lines += Math.floor(width / available);
    used = (used + width) % available;
  }
  return lines;
}

function textWidth(text: string): number {
  let width = 0;
  for (const letter of text.normalize('NFD').replace(/\p{Mn}/gu, '')) {
    width += WIDTHS[letter] ?? (letter > '\u2fff' ? 1000 : USUAL);
  }
  return width;
}
