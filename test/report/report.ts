import type { Report } from '../../src/report/reporter.ts';
import { rules } from '../../src/rules/index.ts';

/** A run over nothing, to be filled. */
export const emptyReport: Report = {
  findings: [],
  hidden: 0,
  fiches: 0,
  registers: 0,
  files: [],
  rules,
  failOn: 'error',
  today: '2026-11-21',
  version: '0',
  fromTop: (file) => file,
  lines: () => [],
};
