import type { Finding } from '../lint/finding.ts';
import type { Severity } from '../lint/rule.ts';
import { printable, printableLines } from './printable.ts';
import { active, compter, countBySeverity, type Report, type Reporter } from './reporter.ts';

const COMMANDS = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
} as const satisfies Record<Severity, string>;

/** GitHub shows this many annotations of each level for one step of a job. */
const SHOWN = 10;

/** Workflow commands, which GitHub turns into annotations on the lines of a merge request. */
export const github: Reporter = (report) => {
  const findings = active(report.findings);
  const beyond = countBySeverity(findings).reduce(
    (total, { count }) => total + Math.max(0, count - SHOWN),
    0,
  );
  const lines = findings.map((finding) => annotation(finding, report));
  return [...lines, ...(beyond > 0 ? [warn(beyond)] : [])].map((line) => `${line}\n`).join('');
};

function annotation({ file, range, severity, rule, message, repair }: Finding, report: Report): string {
  const { start, end } = range;
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const properties = Object.entries({
    file: report.fromTop(file),
    line: start.line,
    endLine: end.line,
    ...columns,
    title: rule,
  }).map(([key, value]) => `${key}=${escapeProperty(printable(String(value)))}`);
  return `::${COMMANDS[severity]} ${properties.join(',')}::${escapeData(printableLines(`${message}\n${repair}`))}`;
}

const warn = (beyond: number) =>
  `registre : GitHub n’affiche que ${SHOWN} annotations par niveau et par étape ; ${compter(beyond, 'constat n’est que', 'constats ne sont que')} dans ce journal.`;

const escapeData = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

const escapeProperty = (text: string) => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
