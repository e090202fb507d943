import { fingerprint } from './fingerprint.ts';
import { jsonText } from './json-text.ts';
import { referenceData } from './reference-json.ts';
import { accepted, active, countBySeverity, known, type Reporter } from './reporter.ts';

/** For programs. The shape is a contract: `schemaVersion` changes when a field changes meaning or goes. */
export const json: Reporter = (report) => {
  const { findings } = report;
  const counts = countBySeverity(active(findings)).map(({ severity, count }) => [severity, count]);
  const document = {
    schemaVersion: 1,
    tool: { name: 'registre', version: report.version },
    today: report.today,
    summary: {
      registers: report.registers,
      fiches: report.fiches,
      ...Object.fromEntries(counts),
      suppressed: accepted(findings).length,
      known: known(findings).length,
      hidden: report.hidden,
    },
    findings: findings.map((finding) => {
      const references = finding.references.map(referenceData);
      return { ...finding, references, fingerprint: fingerprint(finding) };
    }),
  };
  return jsonText(document);
};
