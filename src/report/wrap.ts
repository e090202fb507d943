import stringWidth from 'string-width';

/** Breaks a text at its plain spaces (never at a no-break one) and indents every line but the first by `hang`. */
export function wrap(text: string, width: number, hang: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && stringWidth(longer) > width - hang.length) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line].join(`\n${hang}`);
}
