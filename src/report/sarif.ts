import { compareText, type Finding } from '../lint/finding.ts';
import type { Rule, Severity } from '../lint/rule.ts';
import type { Range } from '../source/position.ts';
import { fingerprint } from './fingerprint.ts';
import { jsonText } from './json-text.ts';
import { referenceData } from './reference-json.ts';
import type { Report, Reporter } from './reporter.ts';
import { ruleTexts, SOURCE_WORDS, sayReference } from './rule-words.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>;

const TOP = '%SRCROOT%';

/** SARIF 2.1.0, for code scanning. Paths are relative to the top of the repository. */
export const sarif: Reporter = (report) => {
  const named = new Set(report.findings.map(({ rule }) => rule));
  const rules = report.rules.filter(({ id }) => named.has(id)).sort((a, b) => compareText(a.id, b.id));
  const ranks = new Map(rules.map(({ id }, rank) => [id, rank]));
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'registre', version: report.version, rules: rules.map(descriptor) } },
        language: 'fr',
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [TOP]: { description: { text: 'La racine du dépôt.' } } },
        results: report.findings.map((finding) => result(finding, ranks.get(finding.rule), report)),
      },
    ],
  };
  return jsonText(log);
};

function descriptor(rule: Rule) {
  const { id, severity, source, references } = rule;
  const { what, why, repairs } = ruleTexts(rule);
  const help = [why, ...repairs, ...references.map(sayReference)];
  return {
    id,
    shortDescription: { text: what },
    fullDescription: { text: why },
    help: { text: help.join('\n'), markdown: help.map((line) => `- ${line}`).join('\n') },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [SOURCE_WORDS[source]], references: references.map(referenceData) },
  };
}

function result(finding: Finding, ruleIndex: number | undefined, report: Report) {
  const { rule, severity, message, repair, file, range, pointer, fiche, references, related } = finding;
  const suppressions = suppressionsOf(finding, report);
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text: `${message} ${repair}` },
    locations: [
      {
        physicalLocation: physicalLocation(file, range, report),
        ...(pointer === '' ? {} : { logicalLocations: [{ fullyQualifiedName: pointer, kind: 'member' }] }),
      },
    ],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((place, id) => ({
            id,
            physicalLocation: physicalLocation(place.file, place.range, report),
            message: { text: place.message },
          })),
        }),
    partialFingerprints: { 'registreIdentity/v1': fingerprint(finding) },
    ...(suppressions.length === 0 ? {} : { suppressions }),
    properties: { ...(fiche === undefined ? {} : { fiche }), references: references.map(referenceData) },
  };
}

function physicalLocation(file: string, range: Range, report: Report) {
  return {
    artifactLocation: { uri: uriOf(report.fromTop(file)), uriBaseId: TOP },
    region: {
      startLine: range.start.line,
      startColumn: range.start.column,
      endLine: range.end.line,
      endColumn: range.end.column,
    },
  };
}

function suppressionsOf({ suppressed, baseline }: Finding, report: Report) {
  if (suppressed) {
    const until = suppressed.until ? ` (jusqu’au ${suppressed.until})` : '';
    return [{ kind: 'inSource', status: 'accepted', justification: `${suppressed.reason}${until}` }];
  }
  if (baseline === undefined) return [];
  const justification = `Constat connu de la ligne de base ${report.fromTop(baseline)}.`;
  return [{ kind: 'external', status: 'accepted', justification }];
}

/** A relative path as a URI; half a surrogate pair, which no URI can hold, is replaced. */
const uriOf = (file: string) =>
  file
    .replace(/[\u{d800}-\u{dfff}]/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
