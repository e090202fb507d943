import { widthOf } from './frame.ts';

/** Breaks a text at its plain spaces (never at a no-break one) and indents every line but the first by `hang`. */
export function wrap(text: string, width: number, hang: string): string {
  const room = width - hang.length;
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const word of text.split(' ')) {
    const needed = widthOf(word);
    if (taken > 0 && taken + 1 + needed > room) {
      lines.push(line);
      [line, taken] = [word, needed];
    } else {
      line = taken > 0 ? `${line} ${word}` : word;
      taken += (taken > 0 ? 1 : 0) + needed;
    }
  }
  return [...lines, line].join(`\n${hang}`);
}
