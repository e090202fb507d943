import { printable } from './printable.ts';
import { active, type Reporter, SEVERITY_WORDS } from './reporter.ts';

/** One line a finding, for `grep` and for editors: `file:line:column: level rule message`. */
export const compact: Reporter = (report) =>
  active(report.findings)
    .map(({ file, range, severity, rule, message }) => {
      const { line, column } = range.start;
      return `${printable(file)}:${line}:${column}: ${SEVERITY_WORDS[severity].un} ${rule} ${printable(message)}\n`;
    })
    .join('');
