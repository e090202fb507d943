import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { default as AjvDraft04 } from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { openTestRepository, removeFolders, type TestRepository } from '../io/repository.ts';
import { registre } from './registre.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const schema = (file: string) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')) as object;

/** Words that mean something to every format, in a file name that no URI holds as it is. */
const HOSTILE = 'registres/à lire, 50%: #1 &b.yaml';
const TEXTS = {
  nom: '"</testcase>]]>&lt; ::error file=x::y %0A | @jeanne #12 <img src=x> [a](http://x.example) é̀ 💥, etc."',
  service: '"a\\n::warning::b\\u0007\\u202e"',
};

let repository: TestRepository;
let reports: Record<string, string>;
const FORMATS = ['json', 'sarif', 'github', 'gitlab', 'junit', 'markdown', 'compact', 'pretty'];

function write(before = ''): void {
  repository.write(
    HOSTILE,
    `${before}qualite: responsable\nreference: T-001\nnom: ${TEXTS.nom}\nservice: ${TEXTS.service}\nstatut: ${TEXTS.nom}\ndonnees:\n  - { categorie: identite, description: ${TEXTS.nom} }\ndestinataires:\n  - { type: externe, nom: ${TEXTS.service} }\n  - { type: externe, nom: partenaires }\n`,
  );
}

function lintAll(): Record<string, string> {
  const outputs = FORMATS.flatMap((format) => ['--format', `${format}=out/${format}.txt`]);
  const { status, stderr } = registre(repository.root, [
    'lint',
    'registres',
    '--baseline',
    'b.yaml',
    ...outputs,
  ]);
  expect(stderr).toBe(FORMATS.map((format) => `Écrit : out/${format}.txt\n`).join(''));
  expect(status).toBe(1);
  const read = (format: string) => readFileSync(path.join(repository.root, `out/${format}.txt`), 'utf8');
  return Object.fromEntries(FORMATS.map((format) => [format, read(format)]));
}

beforeAll(() => {
  repository = openTestRepository();
  repository.write('registres/registre.yaml', 'version: 1\norganisme: { nom: Atelier du Val }\n');
  repository.write(
    'registres/paie.yaml',
    '# registre: ignorer date-maj-absente — <b>reprise</b> | @paul\nqualite: responsable\nreference: T-002\nnom: Paie\n',
  );
  write();
  registre(repository.root, ['lint', 'registres/paie.yaml', '--baseline', 'b.yaml', '--write-baseline']);
  reports = lintAll();
});
afterAll(removeFolders);

describe('every format, of a register that fights back', () => {
  it('json keeps its published shape', () => {
    const report = JSON.parse(reports.json!);
    const ajv = new Ajv2020({ allErrors: true });
    expect(ajv.validate(schema('schema/registre-lint-report.schema.json'), report), ajv.errorsText()).toBe(
      true,
    );
    expect(report.summary).toMatchObject({ suppressed: 1 });
    expect(report.summary.known).toBeGreaterThan(3);
    expect(report.summary.error + report.summary.warning).toBeGreaterThan(3);
  });

  it('sarif passes the official schema, names the file as a URI and holds what was accepted', () => {
    const log = JSON.parse(reports.sarif!);
    const ajv = new AjvDraft04({ allErrors: true, strict: false, unicodeRegExp: false });
    addFormats.default(ajv);
    const official = schema('test/fixtures/schemas/sarif-2.1.0-rtm.5.json');
    expect(ajv.validate(official, log), ajv.errorsText()).toBe(true);
    const [run] = log.runs;
    const uris = run.results.map(
      (one: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        one.locations[0]!.physicalLocation.artifactLocation.uri,
    );
    const uri = 'registres/%C3%A0%20lire%2C%2050%25%3A%20%231%20%26b.yaml';
    expect([...new Set(uris)].sort()).toEqual(['registres/paie.yaml', 'registres/registre.yaml', uri].sort());
    expect(
      run.results.filter(
        (one: { suppressions?: { kind: string }[] }) => one.suppressions?.[0]?.kind === 'inSource',
      ),
    ).toMatchObject([
      { ruleId: 'date-maj-absente', suppressions: [{ justification: '<b>reprise</b> | @paul' }] },
    ]);
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  it('gitlab has its fields and unique fingerprints', () => {
    const issues = JSON.parse(reports.gitlab!) as { fingerprint: string }[];
    const ajv = new Ajv2020({ allErrors: true });
    expect(
      ajv.validate(schema('test/fixtures/schemas/gitlab-code-quality.json'), issues),
      ajv.errorsText(),
    ).toBe(true);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });

  it('junit is what Jenkins reads', async () => {
    const xsd = readFileSync(path.join(ROOT, 'test/fixtures/schemas/junit.xsd'), 'utf8');
    const { valid, errors } = await validateXML({
      xml: [{ fileName: 'junit.xml', contents: reports.junit! }],
      schema: [{ fileName: 'junit.xsd', contents: xsd }],
    });
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
    expect(reports.junit).toContain('<skipped message="accepté : &lt;b&gt;reprise&lt;/b&gt; | @paul"/>');
  });

  it('github has one command a line, whatever the texts hold', () => {
    const lines = reports.github!.trimEnd().split('\n');
    const commands = lines.filter((line) => line.startsWith('::'));
    expect(lines.length - commands.length).toBeLessThanOrEqual(1);
    for (const line of commands) {
      expect(line).toMatch(
        /^::(?:error|warning|notice) file=[^:,]+,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,title=[a-z0-9-]+::[^\r\n]+$/,
      );
    }
    expect(reports.github).toContain('file=registres/à lire%2C 50%25%3A #1 &b.yaml,');
  });

  it('markdown holds no markup, mention or link that comes from the register', () => {
    const visible = reports.markdown!.replace(/(`+)[^`].*?\1/g, '');
    expect(visible).not.toMatch(
      /(?<!\\)<(?!\/?(?:details|summary)>|!-- -->)|(?<!\\)\[|@[\p{L}\p{N}]|https?:\/\//u,
    );
    const rows = visible.split('\n').filter((line) => line.startsWith('| **'));
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
  });

  it('compact is one line a finding, pretty has no colour in a file', () => {
    const { summary } = JSON.parse(reports.json!);
    const lines = reports.compact!.trimEnd().split('\n');
    expect(lines).toHaveLength(summary.error + summary.warning + summary.info);
    const seen = [reports.pretty, reports.compact, reports.github, reports.markdown].join('');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(seen).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(reports.pretty).toContain('date-maj-absente : <b>reprise</b> | @paul');
  });
});

it('identities are the same in every format, and stay when lines and items are put before them', () => {
  const identities = ({ json, gitlab, sarif }: Record<string, string>) => {
    const findings = JSON.parse(json!).findings as {
      file: string;
      fingerprint: string;
      suppressed?: object;
      baseline?: string;
    }[];
    const own = findings.filter(({ file }) => file === HOSTILE).map(({ fingerprint }) => fingerprint);
    const everywhere = JSON.parse(sarif!).runs[0].results.map(
      (one: { partialFingerprints: Record<string, string> }) => Object.values(one.partialFingerprints)[0],
    );
    expect(everywhere).toEqual(findings.map(({ fingerprint }) => fingerprint));
    const open = findings.filter(({ suppressed, baseline }) => !suppressed && !baseline);
    const issues = JSON.parse(gitlab!) as { fingerprint: string }[];
    expect(issues.map(({ fingerprint }) => fingerprint)).toEqual(open.map(({ fingerprint }) => fingerprint));
    return own;
  };
  const before = identities(reports);
  write('# une ligne\n\nx_note: une clé de plus\n');
  const text = readFileSync(path.join(repository.root, HOSTILE), 'utf8');
  repository.write(
    HOSTILE,
    text.replace('destinataires:\n', 'destinataires:\n  - { type: externe, nom: URSSAF }\n'),
  );
  expect(identities(lintAll())).toEqual(before);
});

it('paths are those of the forge, from wherever the command is run', () => {
  const { stdout } = registre(repository.root, ['-C', 'registres', 'lint', '--format', 'gitlab']);
  const paths = (JSON.parse(stdout) as { location: { path: string } }[]).map(({ location }) => location.path);
  expect(paths.every((one) => one.startsWith('registres/'))).toBe(true);
});

it('a workflow of GitHub gets its annotations in the log', () => {
  const env = { GITHUB_ACTIONS: 'true' };
  const { stdout } = registre(repository.root, ['lint', 'registres'], env);
  expect(stdout).toContain('Pourquoi :');
  expect(stdout).toMatch(/^::error file=registres\//m);
  expect(registre(repository.root, ['lint', 'registres', '--format', 'json'], env).stdout).not.toMatch(
    /^::/m,
  );
});
