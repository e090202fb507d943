import type { Finding } from '../../lint/finding.ts';
import { atLeast } from '../../lint/levels.ts';
import type { Severity } from '../../lint/rule.ts';
import { active } from '../../report/reporter.ts';

export interface Threshold {
  readonly failOn: Severity | 'never';
  readonly maxWarnings: number;
}

/** 1 when a finding that is not accepted reaches the threshold. */
export function exitCode(findings: readonly Finding[], { failOn, maxWarnings }: Threshold): number {
  const counted = active(findings);
  const warnings = counted.filter(({ severity }) => severity === 'warning').length;
  if (warnings > maxWarnings) return 1;
  if (failOn === 'never') return 0;
  return counted.some(({ severity }) => atLeast(severity, failOn)) ? 1 : 0;
}
