import type { Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Finding } from '../lint/finding.ts';
import type { Severity } from '../lint/rule.ts';
import type { EditorText } from './text.ts';

/** What is told of a finding is found again by this. */
export const SOURCE = 'registre';

const SEVERITIES = { error: 1, warning: 2, info: 3 } as const satisfies Record<Severity, DiagnosticSeverity>;

/** Other files of the register, as the editor names them. */
export interface Neighbours {
  uri(file: string): string;
  text(file: string): EditorText;
}

/** A finding as editors show it: what is wrong, what to write instead, the text it comes from. */
export function toDiagnostic(finding: Finding, text: EditorText, neighbours: Neighbours): Diagnostic {
  const { rule, severity, message, repair, range, references, related } = finding;
  const href = references.find(({ url }) => url !== undefined && /^https?:\/\//.test(url))?.url;
  return {
    range: text.range(range),
    severity: SEVERITIES[severity],
    source: SOURCE,
    code: rule,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    message: `${message}\n${repair}`,
    ...(related.length > 0 ? { relatedInformation: related.map(place) } : {}),
  };

  function place({ file, range: there, message: said }: Finding['related'][number]) {
    return {
      location: { uri: neighbours.uri(file), range: neighbours.text(file).range(there) },
      message: said,
    };
  }
}
