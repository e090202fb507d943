import { BlockWriter } from './block-writer.ts';
import { escapeHtml } from './escape.ts';
import {
  fenceOf,
  headingOf,
  htmlEndOf,
  isBlank,
  isRule,
  isSetext,
  itemOf,
  tableAt,
  withoutQuote,
} from './line-kinds.ts';

/**
 * Turns Markdown to HTML of which every line stands on the line of its source: the HTML reader then gives
 * the right line numbers, and reads what HTML the Markdown holds. Each line is looked at once.
 */
export function markdownToHtml(text: string): string {
  const lines = text.split('\n').map(withoutQuote);
  const writer = new BlockWriter(lines.length);
  let at = writeFrontMatter(lines, writer);
  while (at < lines.length) at = writeBlock(lines, at, writer);
  writer.end();
  return writer.lines.join('\n');
}

/** Writes what begins at a line, and gives the line after it. */
function writeBlock(lines: readonly string[], at: number, writer: BlockWriter): number {
  const line = lines[at]!;
  if (isBlank(line)) {
    writer.blank();
    return at + 1;
  }
  const fence = fenceOf(line);
  if (fence !== undefined) return writeUntil(lines, at, writer, { fence });
  const htmlEnd = htmlEndOf(line);
  if (htmlEnd !== undefined) return writeHtml(lines, at, writer, htmlEnd);
  const setext = writer.paragraphLength() > 0 ? isSetext(line) : undefined;
  if (setext !== undefined && (setext === 1 || writer.paragraphLength() === 1)) {
    writer.headParagraph(setext);
    return at + 1;
  }
  if (isRule(line)) {
    writer.rule();
    return at + 1;
  }
  const table = tableAt(lines, at);
  if (table !== undefined) {
    writer.table(at, table);
    return at + table.length;
  }
  writeLine(line, at, writer);
  return at + 1;
}

function writeLine(line: string, at: number, writer: BlockWriter): void {
  const heading = headingOf(line);
  if (heading !== undefined) {
    writer.heading(at, heading.level, heading.text);
    return;
  }
  const item = itemOf(line);
  if (item !== undefined && (writer.paragraphLength() === 0 || item.interrupts || writer.inList())) {
    writer.item(at, item);
    return;
  }
  writer.paragraphLine(at, line);
}

/** Text between fences is kept as it stands. */
function writeUntil(
  lines: readonly string[],
  at: number,
  writer: BlockWriter,
  { fence }: { fence: string },
): number {
  writer.endParagraph();
  let end = at + 1;
  while (end < lines.length && !lines[end]!.trimStart().startsWith(fence)) end += 1;
  for (let index = at + 1; index < end; index++) {
    const html = escapeHtml(lines[index]!);
    writer.raw(index, `${index === at + 1 ? '<pre>' : ''}${html}${index === end - 1 ? '</pre>' : ''}`);
  }
  return end + 1;
}

/** HTML goes through as it stands, up to its end mark or, without one, to the next blank line. */
function writeHtml(lines: readonly string[], at: number, writer: BlockWriter, mark: string): number {
  writer.endParagraph();
  let end = at;
  if (mark === '') while (end + 1 < lines.length && !isBlank(lines[end + 1]!)) end += 1;
  else while (end < lines.length - 1 && !lines[end]!.toLowerCase().includes(mark)) end += 1;
  for (let index = at; index <= end; index++) writer.raw(index, lines[index]!);
  return end + 1;
}

/** More lines between two « --- » are no header. */
const LONGEST_FRONT_MATTER = 200;

/** The YAML header of some documents: its lines are kept as text. */
function writeFrontMatter(lines: readonly string[], writer: BlockWriter): number {
  if (lines[0]?.trimEnd() !== '---') return 0;
  const end = lines.slice(1, LONGEST_FRONT_MATTER).findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line)) + 1;
  const inside = lines.slice(1, end);
  if (!/^[\p{L}\d"'][^:]{0,60}:(?:\s|$)/u.test(inside[0] ?? '')) return 0;
  inside.forEach((line, index) => {
    if (!isBlank(line)) writer.raw(index + 1, `<p>${escapeHtml(line)}</p>`);
  });
  return end + 1;
}
