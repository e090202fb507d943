import type { CodeAction, Diagnostic, TextEdit } from 'vscode-languageserver';
import type { Finding } from '../lint/finding.ts';
import { isLocked } from '../lint/levels.ts';
import type { Rule } from '../lint/rule.ts';
import type { Pointeur } from '../model/origine.ts';
import type { SourceDocument } from '../source/document.ts';
import { acceptance } from './acceptance.ts';
import type { EditorText } from './text.ts';

/** A file as it stands in the editor. */
export interface OpenFile {
  readonly uri: string;
  readonly version: number;
  readonly text: EditorText;
  readonly document: SourceDocument;
}

/** What can be done about a finding: its fix, and the comment that accepts it with a reason to write. */
export function actionsFor(
  finding: Finding,
  rule: Rule | undefined,
  file: OpenFile,
  diagnostic: Diagnostic,
): CodeAction[] {
  const { fix } = finding;
  const mend = fix
    ? [
        {
          ...action(
            fix.title,
            fix.edits.map((edit) => file.text.edit(edit)),
          ),
          isPreferred: fix.safe,
        },
      ]
    : [];
  // What could not be read keeps its level: no comment accepts it.
  if (!rule || isLocked(rule)) return mend;
  const edit = acceptance(file.document, finding, pointerOf(finding.pointer));
  const title = `Ignorer la règle « ${finding.rule} » ici, avec un motif à écrire`;
  return edit ? [...mend, action(title, [file.text.edit(edit)])] : mend;

  function action(said: string, edits: TextEdit[]): CodeAction {
    const textDocument = { uri: file.uri, version: file.version };
    return {
      title: said,
      kind: 'quickfix',
      diagnostics: [diagnostic],
      edit: { documentChanges: [{ textDocument, edits }] },
    };
  }
}

/** RFC 6901, read back. */
const pointerOf = (pointer: string): Pointeur =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
