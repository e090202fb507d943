/** What is measured. Each group gives rows: a name, a ratio or a size, and the target it has to meet, if any. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { alternate, peakOf, ratio } from './measure.js';
import { peers } from './peers.js';

const CLI = path.join(import.meta.dirname, '../bin/registre.js');
const EMPTY = { args: ['-e', '0'] };
const HERE = import.meta.dirname;

/** Its first three runs keep what the engine compiles: those that are measured come after. */
const registre = (args, more = {}) => ({ args: [CLI, ...args], warmUps: 4, ...more });

/**
 * As a hook runs it. `codes`: how it ends once any finding counts, 1 where there is one; a register that is not what it
 * is called is noticed before anything is measured, and keeps nothing that would then be.
 */
function lint(folder, ...codes) {
  const { status } = spawnSync(process.execPath, [CLI, 'lint', '--fail-on', 'info', folder], {
    env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' },
    stdio: 'ignore',
  });
  if (!(codes.length > 0 ? codes : [0]).includes(status)) throw new Error(`lint ${folder}: ${status}`);
  return registre(['lint', folder], { accepts: [0, 1] });
}

/** A row of the table; `most` is the target, a ratio not to pass. */
const row = (what, times, to, against, most) => ({
  what,
  value: ratio(times[what], times[to]),
  against,
  most,
});

/** One fiche, as a hook or an editor asks for it. */
export async function one({ corpus, rounds }) {
  const folder = corpus.register(1, 'peers');
  const peer = peers[0].command({ corpus, folder, schema: await corpus.schema() });
  const times = alternate(
    {
      node: EMPTY,
      '--version': registre(['--version']),
      'lint, one clean fiche': lint(folder),
      'lint, one clean fiche, nothing kept': { ...lint(folder), env: { NODE_DISABLE_COMPILE_CACHE: '1' } },
      'lint, one fiche with findings': lint(corpus.register(1, 'faulty'), 1),
      'ajv-cli, one fiche': peer,
    },
    rounds * 3,
  );
  return [
    row('--version', times, 'node', 'node -e 0'),
    row('lint, one clean fiche', times, 'node', 'node -e 0', 2.2),
    row('lint, one clean fiche, nothing kept', times, 'node', 'node -e 0'),
    row('lint, one clean fiche', times, 'ajv-cli, one fiche', 'ajv-cli', 0.45),
    row('lint, one fiche with findings', times, 'ajv-cli, one fiche', 'ajv-cli', 0.6),
    row('ajv-cli, one fiche', times, 'node', 'node -e 0'),
  ];
}

/** Registers of growing size, beside the peers. */
export async function sizes({ corpus, rounds, largest }) {
  const schema = await corpus.schema();
  const rows = [];
  let before;
  for (const count of [100, 1000, 10_000].filter((size) => size <= largest)) {
    const folder = corpus.register(count, 'peers');
    const measured = peers.filter(({ version, most }) => version && count <= most);
    const commands = Object.fromEntries(
      measured.map(({ name, command }) => [`${name}, ${count} fiches`, command({ corpus, folder, schema })]),
    );
    const ours = `lint, ${count} fiches`;
    const times = alternate({ node: EMPTY, [ours]: lint(folder), ...commands }, rounds);
    rows.push(row(ours, times, 'node', 'node -e 0'));
    rows.push(row(ours, times, `ajv-cli, ${count} fiches`, 'ajv-cli', count > 100 ? 0.8 : undefined));
    for (const name of Object.keys(commands)) rows.push(row(name, times, 'node', 'node -e 0'));
    const net = ratio(times[ours], times.node) - 1;
    if (before)
      rows.push({
        what: `lint, ${count} fiches, less the start`,
        value: net / before.net,
        against: `${before.count} fiches`,
        most: 10.5,
      });
    before = { net, count };
  }
  return rows;
}

/** A finding in every file, and texts that no two fiches share. */
export async function kinds({ corpus, rounds, largest }) {
  const count = Math.min(10_000, largest);
  const [clean, faulty, varied] = ['clean', 'faulty', 'varied'].map((kind) => corpus.register(count, kind));
  const names = {
    clean: `lint, ${count} clean`,
    faulty: `lint, ${count} with a finding each`,
    varied: `lint, ${count}, every text different`,
  };
  const times = alternate(
    { [names.clean]: lint(clean), [names.faulty]: lint(faulty, 1), [names.varied]: lint(varied, 0, 1) },
    rounds,
  );
  return [row(names.faulty, times, names.clean, 'clean', 5), row(names.varied, times, names.clean, 'clean')];
}

export async function memory({ corpus, largest }) {
  const count = Math.min(10_000, largest);
  const peak = (what, command, most) => ({ what, value: peakOf(command), unit: 'MiB', most });
  return [
    peak(`lint, ${count} clean: peak memory`, lint(corpus.register(count)), 150),
    peak(`lint, ${count} with a finding each: peak memory`, lint(corpus.register(count, 'faulty'), 1), 300),
  ];
}

/** Ten fiches changed among many, beside what git itself takes and reading those files twice. */
export async function diff({ corpus, rounds, largest }) {
  const count = Math.min(10_000, largest);
  const cwd = corpus.repository(count, 10);
  const files = corpus.changedFiles(count, 10);
  const times = alternate(
    {
      'diff, 10 changed': registre(['diff'], { cwd }),
      'git diff --stat': { program: 'git', args: ['diff', '--stat'], cwd },
      'reading those fiches twice': { args: [path.join(HERE, 'parse-twice.cjs'), ...files], cwd },
    },
    rounds,
  );
  const allowed = times['git diff --stat'].map(
    (git, round) => 3 * git + times['reading those fiches twice'][round],
  );
  return [
    {
      what: `diff, 10 of ${count} changed`,
      value: ratio(times['diff, 10 changed'], allowed),
      against: '3 × git diff --stat + reading twice',
      most: 1,
    },
  ];
}

/**
 * The workbook of a register, beside exceljs writing the same cells into an empty workbook: with their styles, as
 * a workbook that looks the same has them, and bare.
 */
export async function render({ corpus, rounds }) {
  const cwd = corpus.register(1000);
  const ours = registre(['render', '--to', 'xlsx', '--out', '../register.xlsx'], { cwd });
  const done = spawnSync(process.execPath, ours.args, { cwd, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
  const cells = path.join(corpus.folder, 'cells.json');
  const plain = path.join(HERE, 'exceljs-plain.cjs');
  spawnSync(process.execPath, [plain, 'read', path.join(corpus.folder, 'register.xlsx'), cells]);
  const theirs = (what) => ({ args: [plain, what, cells, path.join(corpus.folder, `${what}.xlsx`)] });
  const [what, styled, bare] = [
    'render --to xlsx, 1000 fiches',
    'exceljs, the same cells and styles',
    'exceljs, the same cells',
  ];
  const times = alternate({ [what]: ours, [styled]: theirs('styled'), [bare]: theirs('write') }, rounds);
  const peak = (name, command, most) => ({
    what: `${name}: peak memory`,
    value: peakOf(command),
    unit: 'MiB',
    most,
  });
  return [
    row(what, times, styled, styled, 1.3),
    row(what, times, bare, bare),
    peak(what, ours, 600),
    peak(styled, theirs('styled')),
  ];
}

/** A register read from the CNIL's spreadsheet. */
async function importing({ rounds, corpus }) {
  const file = path.join(HERE, '../test/fixtures/modeles/cnil-registre-traitement-simplifie.ods');
  const command = registre(['import', file], { cwd: corpus.folder, accepts: [0, 1, 2] });
  const times = alternate({ node: EMPTY, 'import, the CNIL’s ODS': command }, rounds);
  return [row('import, the CNIL’s ODS', times, 'node', 'node -e 0')];
}

export { importing as import };
