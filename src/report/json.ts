import { SEVERITIES } from '../lint/levels.ts';
import { referenceData } from './reference-json.ts';
import { active, type Reporter } from './reporter.ts';

/** For programs. The shape is a contract: `schemaVersion` changes when a field changes meaning or goes. */
export const json: Reporter = (report) => {
  const findings = active(report.findings);
  const counts = SEVERITIES.map((severity) => {
    return [severity, findings.filter((finding) => finding.severity === severity).length];
  });
  const document = {
    schemaVersion: 1,
    tool: { name: 'registre', version: report.version },
    today: report.today,
    summary: {
      registers: report.registers,
      fiches: report.fiches,
      ...Object.fromEntries(counts),
      suppressed: report.findings.length - findings.length,
    },
    findings: report.findings.map((finding) => {
      return { ...finding, references: finding.references.map(referenceData) };
    }),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
};
