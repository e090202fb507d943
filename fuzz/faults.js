/**
 * What befalls commands that write: killed at any moment, two at once, no room left, folders closed, files that
 * change or vanish meanwhile. Each file is the old one or the new one, and what is left behind goes next time.
 *
 *     npm run faults -- --kills 2000 [--seed 7]
 */
import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  unlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '24' }, seed: { type: 'string', default: '1' } },
});
const HERE = path.join(import.meta.dirname, '..');
const CLI = path.join(HERE, 'bin/registre.js');
const say = (line) => process.stdout.write(`${line}\n`);

/** Numbers in [0, 1[ that one seed gives again. */
function dice(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Many fiches, each with something to correct, to put in order, and a comment not to lose. */
function prepare(folder) {
  cpSync(path.join(HERE, 'registers/centrecall'), folder, { recursive: true });
  for (let number = 0; number < 30; number++) {
    const reference = `T-9${String(number).padStart(2, '0')}`;
    writeFileSync(
      path.join(folder, `${reference}.yaml`),
      `# Le commentaire de ${reference}.\nstatut: En cours\nnom: Gestion de la paie ${number}\n# Celui de la référence.\nreference: ${reference}\nFinalités:\n  - Payer les salariés\n`,
    );
  }
  cpSync(path.join(HERE, 'test/fixtures/import/G001/registre.ods'), path.join(folder, 'registre.ods'));
}

const REFERENCES = Array.from({ length: 8 }, (_, number) => `T-90${number}`);
const COMMANDS = {
  'lint --fix': ['lint', '--fix', '--unsafe'],
  fmt: ['fmt'],
  review: ['review', ...REFERENCES, '--by', 'Camille Roux'],
  render: ['render', '--to', 'html', '--to', 'md'],
  'import --write': ['import', 'registre.ods', '--write'],
  'schema --into': ['schema', '--into', '.'],
  baseline: ['lint', '--baseline', 'registre-baseline.yaml', '--write-baseline'],
  'lint --format --output': ['lint', '--format', 'json:constats.json', '--format', 'sarif:constats.sarif'],
  'template eject': ['template', 'eject', 'fiche.html.hbs'],
};

function start(folder, args, options = {}) {
  const child = spawn(process.execPath, [CLI, '-C', folder, '--today', '2026-11-21', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    ...options,
  });
  return { child, done: ended(child) };
}

function ended(child) {
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  return new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal, said })));
}

function stateOf(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(path.join(folder, name)).isFile(),
  );
  return new Map(names.sort().map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

const failures = [];
const fail = (what) => {
  failures.push(what);
  say(`FAILURE ${what}`);
};
const isLeftover = (name) => name.endsWith('.registre-tmp');

/** Every file is what it was in one of the states, whole. */
function oneOf(states, now, what) {
  for (const [name, content] of now) {
    if (isLeftover(name)) continue;
    if (!states.some((state) => state.get(name) === content))
      fail(`${what}: ${name} is neither the old file nor the new one`);
  }
  for (const name of states[0].keys()) if (!now.has(name)) fail(`${what}: ${name} is gone`);
}

const home = mkdtempSync(path.join(tmpdir(), 'registre-faults-'));
const model = path.join(home, 'model');
mkdirSync(model);
prepare(model);
const old = stateOf(model);
let copies = 0;
const copy = () => {
  const folder = path.join(home, `c${copies++}`);
  cpSync(model, folder, { recursive: true });
  return folder;
};

async function after(args, from = copy()) {
  const began = performance.now();
  const { said } = await start(from, args).done;
  if (said.includes('erreur imprévue')) fail(`${args.join(' ')}: ${said}`);
  return { folder: from, state: stateOf(from), milliseconds: performance.now() - began };
}

/** Half of the kills at any moment, half within a few milliseconds of the first file written. */
async function killed(args, { random, milliseconds }) {
  const folder = copy();
  const { child, done } = start(folder, args);
  const kill = () => child.kill('SIGKILL');
  const watcher = watch(folder, { recursive: true }, (_, file) => {
    if (file && (isLeftover(file) || !old.has(file))) timers.push(setTimeout(kill, random() * 8));
  });
  const timers = [];
  if (random() < 0.5) {
    watcher.close();
    timers.push(setTimeout(kill, random() * milliseconds * 1.05));
  }
  const { signal } = await done;
  watcher.close();
  for (const timer of timers) clearTimeout(timer);
  return { folder, wasKilled: signal === 'SIGKILL' };
}

async function kills(count, random) {
  const whole = {};
  for (const [name, args] of Object.entries(COMMANDS)) {
    whole[name] = await after(args);
    rmSync(whole[name].folder, { recursive: true });
  }
  let [stopped, half, left] = [0, 0, 0];
  for (let done = 0; done < count; done++) {
    const name = Object.keys(COMMANDS)[done % Object.keys(COMMANDS).length];
    const { state, milliseconds } = whole[name];
    const { folder, wasKilled } = await killed(COMMANDS[name], { random, milliseconds });
    const now = stateOf(folder);
    oneOf([old, state], now, `${name} killed`);
    stopped += wasKilled ? 1 : 0;
    const changed = [...state].filter(([file, content]) => old.get(file) !== content);
    const written = changed.filter(([file, content]) => now.get(file) === content).length;
    if (written > 0 && written < changed.length) half++;
    const isLeft = [...now.keys()].some(isLeftover);
    if (isLeft) {
      left++;
      const again = await after(COMMANDS[name], folder);
      if ([...again.state.keys()].some(isLeftover))
        fail(`${name}: what a kill left is still there after the next run`);
    }
    rmSync(folder, { recursive: true });
  }
  say(
    `${count} kills: ${stopped} before the end, ${half} between two renames, ${left} left something behind.`,
  );
}

async function together(rounds) {
  const [fix, fmt] = [COMMANDS['lint --fix'], COMMANDS.fmt];
  const states = [old];
  for (const order of [[fix], [fmt], [fix, fmt], [fmt, fix]]) {
    let folder = copy();
    for (const args of order) ({ folder } = await after(args, folder));
    states.push(stateOf(folder));
  }
  let refused = 0;
  for (let round = 0; round < rounds; round++) {
    const folder = copy();
    const results = await Promise.all([start(folder, fix).done, start(folder, fmt).done]);
    oneOf(states, stateOf(folder), 'two commands at once');
    if ([...stateOf(folder).keys()].some(isLeftover)) fail('two commands at once: something is left behind');
    for (const { said } of results) {
      if (said.includes('erreur imprévue')) fail(`two commands at once: ${said}`);
      if (said.includes('a été modifié pendant')) refused++;
    }
    rmSync(folder, { recursive: true });
  }
  say(`${rounds} times two commands at once: ${refused} refused to write over the other.`);
}

/** Files that no user may enlarge, as a full disk would have it: the shell limits them to one block. */
async function noRoom() {
  if (process.platform === 'win32') return;
  for (const [name, args] of Object.entries(COMMANDS)) {
    const folder = copy();
    const child = spawn(
      'sh',
      ['-c', 'trap "" XFSZ; ulimit -f 1; exec "$@"', 'sh', process.execPath, CLI, '-C', folder, ...args],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const { said } = await ended(child);
    oneOf([old, (await after(args)).state], stateOf(folder), `${name} without room`);
    if (said.includes('erreur imprévue')) fail(`${name} without room: ${said}`);
    if ([...stateOf(folder).keys()].some(isLeftover)) fail(`${name} without room: something is left behind`);
  }
  say(`${Object.keys(COMMANDS).length} commands without room.`);
}

/** Root goes through closed doors: the command runs as nobody. */
async function closedFolder() {
  if (process.platform === 'win32') return;
  const nobody = process.getuid() === 0 ? { uid: 65534, gid: 65534 } : {};
  chmodSync(home, 0o755);
  for (const [name, args] of Object.entries(COMMANDS)) {
    const folder = copy();
    if (nobody.uid) chownSync(folder, nobody.uid, nobody.gid);
    const inside = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((one) =>
      path.join(folder, one),
    );
    for (const one of [folder, ...inside].filter((one) => statSync(one).isDirectory())) chmodSync(one, 0o555);
    const { code, said } = await start(folder, args, nobody).done;
    oneOf([old], stateOf(folder), `${name} in a closed folder`);
    if (code !== 2 || said.includes('erreur imprévue'))
      fail(`${name} in a closed folder: exit code ${code}, ${said}`);
    for (const one of [folder, ...inside].filter((one) => statSync(one).isDirectory())) chmodSync(one, 0o755);
  }
  say(`${Object.keys(COMMANDS).length} commands in a closed folder.`);
}

/** Someone saves, empties and removes files while commands read them. */
async function movingFiles(rounds, random) {
  const commands = [['lint'], COMMANDS['lint --fix'], COMMANDS.fmt, ['render', '--to', 'md'], ['status']];
  for (let round = 0; round < rounds; round++) {
    const folder = copy();
    const { done } = start(folder, commands[round % commands.length]);
    const meddling = setInterval(() => {
      const file = path.join(folder, `T-9${String(Math.trunc(random() * 30)).padStart(2, '0')}.yaml`);
      const what = random();
      try {
        if (what < 0.4) writeFileSync(file, '');
        else if (what < 0.7) unlinkSync(file);
        else writeFileSync(file, old.get(path.basename(file)));
      } catch {}
    }, 5);
    const { said } = await done;
    clearInterval(meddling);
    if (said.includes('erreur imprévue'))
      fail(`${commands[round % commands.length].join(' ')} over moving files: ${said}`);
    rmSync(folder, { recursive: true });
  }
  say(`${rounds} commands over files that change and vanish.`);
}

const random = dice(Number(values.seed));
const count = Number(values.kills);
const few = Math.min(15, Math.max(3, Math.trunc(count / 20)));
try {
  await noRoom();
  await closedFolder();
  await together(few);
  await movingFiles(Math.max(5, few), random);
  await kills(count, random);
} finally {
  rmSync(home, { recursive: true, force: true });
}
say(`${failures.length} failures.`);
process.exitCode = failures.length > 0 ? 1 : 0;
