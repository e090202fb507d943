import type { Severity } from '../lint/rule.ts';
import { fingerprint } from './fingerprint.ts';
import { jsonText } from './json-text.ts';
import { active, type Reporter } from './reporter.ts';

const SEVERITY = { error: 'major', warning: 'minor', info: 'info' } as const satisfies Record<
  Severity,
  string
>;

/** The Code Quality report of GitLab. */
export const gitlab: Reporter = (report) => {
  const issues = active(report.findings).map((finding) => {
    const { start, end } = finding.range;
    return {
      description: `${finding.message} ${finding.repair}`,
      check_name: finding.rule,
      fingerprint: fingerprint(finding),
      severity: SEVERITY[finding.severity],
      location: { path: report.fromTop(finding.file), lines: { begin: start.line, end: end.line } },
    };
  });
  return jsonText(issues);
};
