import type { Finding } from '../lint/finding.ts';
import { atLeast } from '../lint/levels.ts';
import { groupBy } from '../model/group-by.ts';
import { printable, printableLines } from './printable.ts';
import { type Report, type Reporter, SEVERITY_WORDS } from './reporter.ts';

/**
 * For the test page of a forge: one suite a file, one test a finding. What fails the run is a failure; what
 * is accepted or already known is skipped, with its reason; a file without a finding is a test that passes.
 */
export const junit: Reporter = (report) => {
  const byFile = groupBy(report.findings, ({ file }) => file);
  const suites = report.files.map((file) => suite(printable(file), byFile.get(file) ?? [], report));
  return `${['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites name="registre">', ...suites, '</testsuites>'].join('\n')}\n`;
};

type Outcome = 'failure' | 'skipped' | 'passed';

function suite(file: string, findings: readonly Finding[], { failOn }: Report): string {
  const outcomes = findings.map((finding) => outcomeOf(finding, failOn));
  const count = (wanted: Outcome) => outcomes.filter((one) => one === wanted).length;
  const tests = findings.map((finding, index) => test(finding, outcomes[index]!));
  const numbers = {
    tests: Math.max(1, tests.length),
    failures: count('failure'),
    errors: 0,
    skipped: count('skipped'),
  };
  const passed = element('testcase', { classname: file, name: 'aucun constat', time: 0 });
  return element('testsuite', { name: file, ...numbers, time: 0 }, tests.length > 0 ? tests : [passed]);
}

function outcomeOf({ suppressed, baseline, severity }: Finding, failOn: Report['failOn']): Outcome {
  if (suppressed || baseline !== undefined) return 'skipped';
  return failOn !== 'never' && atLeast(severity, failOn) ? 'failure' : 'passed';
}

function test(finding: Finding, outcome: Outcome): string {
  const { range, rule, message } = finding;
  const file = printable(finding.file);
  const place = `${range.start.line}:${range.start.column}`;
  const attributes = { classname: file, name: `${rule} (${place}) ${message}`, time: 0 };
  return element('testcase', attributes, [told(finding, outcome, `${file}:${place}`)]);
}

function told(finding: Finding, outcome: Outcome, place: string): string {
  const { severity, rule, message, why, repair, references, suppressed, baseline } = finding;
  if (outcome === 'skipped') {
    const until = suppressed?.until ? ` (jusqu’au ${suppressed.until})` : '';
    const reason = suppressed
      ? `accepté : ${suppressed.reason}${until}`
      : `connu de la ligne de base ${baseline}`;
    return element('skipped', { message: reason });
  }
  const source = references.map(({ texte }) => texte).join(' ; ');
  const text = escapeText(
    [`${place} ${SEVERITY_WORDS[severity].un} ${rule}`, message, why, repair, source].join('\n'),
  );
  return outcome === 'failure'
    ? element('failure', { message, type: rule }, [text])
    : element('system-out', {}, [text]);
}

type Attributes = Readonly<Record<string, string | number>>;

function element(name: string, attributes: Attributes, content: readonly string[] = []): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`,
  );
  const open = `<${name}${written.join('')}`;
  return content.length === 0 ? `${open}/>` : `${open}>${content.join('\n')}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** XML 1.0 has no way to write most control characters, nor half a surrogate pair. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u{d800}-\u{dfff}\ufffe\uffff]/gu;

const escapeText = (text: string) =>
  printableLines(text)
    .replace(UNWRITABLE, '\ufffd')
    .replace(/[&<>\r]/g, (character) => ENTITIES[character]!);

const escapeAttribute = (text: string) =>
  escapeText(text).replace(/["\n\t]/g, (character) => ENTITIES[character]!);
