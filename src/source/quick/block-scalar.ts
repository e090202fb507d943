import { abstain, type Cursor, skipSpaces, toContent, toNextLine } from './cursor.ts';
import { kept } from './scalar.ts';

const HEADER = /[|>]-? *(?=\n)/y;

/** A text on several lines after `|` or `>`, with or without `-`. `indent`: that of what holds it. */
export function readBlockScalar(cursor: Cursor, indent: number): string {
  HEADER.lastIndex = cursor.at;
  const header = HEADER.exec(cursor.text);
  if (!header) return abstain();
  cursor.at += header[0].length + 1;
  const lines = contentLines(cursor, indent);
  const end = header[0].includes('-') ? '' : '\n';
  return kept((header[0].startsWith('|') ? lines.join('\n') : fold(lines)) + end);
}

/** The lines of the text without their common indentation, up to the last one that is not empty. */
function contentLines(cursor: Cursor, indent: number): string[] {
  const { text } = cursor;
  const lines: string[] = [];
  let own = 0;
  let kept = 0;
  let next = cursor.at;
  while (cursor.at < text.length) {
    const start = cursor.at;
    skipSpaces(cursor);
    const spaces = cursor.at - start;
    const first = cursor.at;
    toNextLine(cursor);
    const end = cursor.at - 1;
    if (first === end) {
      // Spaces alone on a line may belong to the text: see the real parser.
      if (spaces > 0 || kept === 0) abstain();
      lines.push('');
    } else {
      if (spaces <= indent) break;
      own ||= spaces;
      if (spaces < own) abstain();
      lines.push(text.slice(start + own, end));
      kept = lines.length;
      next = cursor.at;
    }
  }
  if (kept === 0) abstain();
  cursor.at = next;
  toContent(cursor);
  return lines.slice(0, kept);
}

/** One line end is a space, each empty line is a line end; lines set further in keep theirs, so they are not for here. */
function fold(lines: readonly string[]): string {
  let folded = '';
  let ends = 0;
  for (const [index, line] of lines.entries()) {
    if (line.startsWith(' ')) abstain();
    if (line === '') {
      ends++;
      continue;
    }
    const link = ends > 0 ? '\n'.repeat(ends) : ' ';
    folded += index === 0 ? line : link + line;
    ends = 0;
  }
  return folded;
}
