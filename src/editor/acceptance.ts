import type { Finding } from '../lint/finding.ts';
import { covers, PLACEHOLDER_REASON, readSuppressions } from '../lint/suppressions.ts';
import type { Pointeur } from '../model/origine.ts';
import { readDocument, type SourceDocument } from '../source/document.ts';
import { applyEdits, type Edit } from '../source/edit.ts';
import { lineStarts } from '../source/position.ts';

/**
 * The comment that accepts a finding, its reason left to write: on a line of its own above the smallest thing
 * that covers it, else above the first key, for the whole fiche. `undefined` where no comment can stand.
 */
export function acceptance(
  document: SourceDocument,
  { rule, range }: Pick<Finding, 'rule' | 'range'>,
  pointeur: Pointeur,
): Edit | undefined {
  const { text, path, contents } = document;
  if (!contents) return undefined;
  const starts = lineStarts(text);
  const first = contents.range?.[0] ?? 0;
  const lines = [starts[range.start.line - 1] ?? 0, text.lastIndexOf('\n', first) + 1];
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  for (const start of lines) {
    const indent = /^[ \t]*/.exec(text.slice(start, start + 200))![0];
    const comment = `${indent}# registre: ignorer ${rule} — ${PLACEHOLDER_REASON}${eol}`;
    const edit = { start, end: start, text: comment };
    const edited = readDocument(path, applyEdits(text, [edit]));
    const at = start + indent.length;
    const made = readSuppressions(edited).find((one) => one.start === at && one.rule === rule);
    if (edited.contents && made && covers(made, pointeur)) return edit;
  }
  return undefined;
}
