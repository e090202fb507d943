/** One thread that does what the main one asks, as a user would, in a folder of its own; and says what is wrong. */
import { execFileSync } from 'node:child_process';
import fs, {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parentPort } from 'node:worker_threads';
import { accept, comeBack } from './accept.js';
import { edits } from './editor.js';
import { MARKUP } from './inputs.js';

let said = { out: [], err: [] };
const outputs = { 1: 'out', 2: 'err' };
const writeSync = fs.writeSync;
fs.writeSync = (descriptor, chunk, ...rest) => {
  const list = said[outputs[descriptor]];
  if (!list) return writeSync(descriptor, chunk, ...rest);
  return list.push(Buffer.from(chunk)) && chunk.length;
};

const { main } = createRequire(import.meta.url)('../dist/start.cjs');

let loose;
process.on('unhandledRejection', (reason) => {
  loose = reason;
});

/** git is answered by other codes. */
const isCode = ([command], code) =>
  [0, 1, 2].includes(code) || (command.endsWith('-driver') && [3, 129].includes(code));

async function registre(folder, args) {
  said = { out: [], err: [] };
  const code = await main(['node', 'registre', '-C', folder, '--today', '2026-11-21', '--debug', ...args]);
  await new Promise((resolve) => setImmediate(resolve));
  if (loose) throw new Error(`unhandled rejection: ${loose?.stack ?? loose}`);
  const [out, err] = [said.out, said.err].map((chunks) => Buffer.concat(chunks).toString('utf8'));
  if (err.includes('erreur imprévue')) throw new Error(err);
  if (!isCode(args, code)) throw new Error(`exit code ${code}: ${err}`);
  return { code, out, err };
}

/** Every place told is a place of its file. */
function placesWithin(folder, out) {
  for (const { file, range, related } of JSON.parse(out).findings ?? []) {
    for (const place of [{ file, range }, ...(related ?? [])]) {
      const lines = readFileSync(path.join(folder, place.file), 'utf8')
        .replace(/^\ufeff/, '')
        .split(/\r\n|\r|\n/);
      const { start, end } = place.range;
      for (const { line, column } of [start, end]) {
        const isIn = line >= 1 && line <= lines.length && column >= 1 && column <= lines[line - 1].length + 2;
        if (!isIn) throw new Error(`place out of ${place.file}: ${line}:${column}`);
      }
      if (end.line < start.line || (end.line === start.line && end.column < start.column))
        throw new Error(`place backwards in ${place.file}`);
    }
  }
}

/** Comments that have a line of their own. Those that accept a finding go once there is nothing to accept. */
const commentsOf = (text) =>
  text.split(/\r\n|\r|\n/).flatMap((line) => /^\s*#(?! registre:).*$/.exec(line)?.[0].trim() ?? []);

/** What a file that is given this text holds: half a character is none. */
const asWritten = (text) => Buffer.from(text).toString('utf8');

function sameComments(before, folder) {
  for (const [name, content] of Object.entries(before)) {
    const now = commentsOf(readFileSync(path.join(folder, name), 'utf8'));
    const lost = commentsOf(asWritten(content)).find((comment) => !now.includes(comment));
    if (lost !== undefined) throw new Error(`comment lost in ${name}: ${lost}`);
  }
}

const untouched = (before, folder) =>
  Object.entries(before).every(
    ([name, content]) => readFileSync(path.join(folder, name), 'utf8') === asWritten(content),
  );

const below = (folder) =>
  statSync(folder, { throwIfNoEntry: false })
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
        statSync(path.join(folder, name)).isFile(),
      )
    : [];

/** What a command may leave in the folder beside what it found there; those not listed only read. */
const WRITES = {
  fix: [],
  accepted: [],
  fmt: [],
  review: [],
  render: ['fiches'],
  classeur: ['sortie'],
  template: ['sortie'],
  import: ['registre'],
  init: ['neuf'],
  new: ['traitements', 'sous-traitance'],
  site: ['site', 'site-'],
  baseline: [],
  merge: [],
  words: undefined,
};

function nothingElse(target, files, folder) {
  if (!Object.hasOwn(WRITES, target)) {
    if (!untouched(files, folder)) throw new Error(`${target} wrote`);
  } else if (WRITES[target] === undefined) return;
  const places = WRITES[target] ?? [];
  const added = below(folder).find(
    (name) =>
      !Object.hasOwn(files, name) && !name.startsWith('.git/') && !places.some((one) => name.startsWith(one)),
  );
  if (added !== undefined && !(target === 'new' && added.endsWith('.yaml')))
    throw new Error(`${target} made ${added}`);
}

function readable(findings) {
  const unread = findings.find(({ rule }) => /^(?:yaml-|fichier-|texte-deux|cle-dup)/.test(rule));
  if (unread) throw new Error(`wrote what does not read: ${unread.rule} ${unread.message}`);
}

function noMarkup(folder) {
  const hit = below(folder).find(
    (name) => name.endsWith('.html') && readFileSync(path.join(folder, name), 'utf8').includes(MARKUP),
  );
  if (hit) throw new Error(`markup goes through: ${hit}`);
}

const after = {
  lint: ({ folder, first }) => {
    if (first.code !== 2 || first.out !== '') placesWithin(folder, first.out);
  },
  fix: ({ folder, first, files }) => {
    if (first.out !== '') placesWithin(folder, first.out);
    sameComments(files, folder);
  },
  fmt: async ({ folder, first, files }) => {
    sameComments(files, folder);
    if (first.code === 0 && (await registre(folder, ['fmt', '--check'])).code !== 0)
      throw new Error('fmt is not settled by fmt');
    if (first.code === 2 && !untouched(files, folder)) throw new Error('fmt failed and wrote');
  },
  accepted: async ({ folder, before }) => {
    const { out } = await registre(folder, ['lint', '--format', 'json']);
    const again = comeBack(before, JSON.parse(out).findings);
    if (again)
      throw new Error(`accepted, and shown after lint --fix: ${again.file} ${again.rule} ${again.message}`);
  },
  export: ({ first, args }) => {
    if (first.code === 0 && args.includes('json')) JSON.parse(first.out);
  },
  classeur: async ({ folder, first, files }) => {
    if (first.code !== 0) return;
    for (const name of below(path.join(folder, 'sortie')).filter((one) => one.endsWith('.xlsx')))
      await registre(folder, ['import', `sortie/${name}`, '--write']);
    sameComments(files, folder);
    if (!untouched(files, folder)) throw new Error('a workbook that comes back unchanged changes files');
    const added = below(folder).find((name) => name.endsWith('.yaml') && !Object.hasOwn(files, name));
    if (added !== undefined) throw new Error(`a workbook that comes back unchanged makes ${added}`);
  },
  init: async ({ folder, first }) => {
    if (first.code !== 0) return;
    const made = await registre(folder, ['new', 'neuf', '--nom', 'Paie']);
    const { out } = await registre(folder, ['lint', 'neuf', '--format', 'json']);
    if (made.code !== 0 || out === '') throw new Error(`init made a register of no use: ${made.err}`);
    readable(JSON.parse(out).findings);
  },
  new: async ({ folder, first, files }) => {
    if (!untouched(files, folder)) throw new Error('new changed a file');
    if (first.code !== 0) return;
    const { out } = await registre(folder, ['lint', first.out.trim(), '--format', 'json']);
    const own = out === '' ? [] : JSON.parse(out).findings;
    readable(own.filter(({ file }) => file === first.out.trim()));
  },
  site: ({ folder }) => noMarkup(path.join(folder, 'site')),
  render: ({ folder }) => noMarkup(path.join(folder, 'fiches')),
  diff: ({ args, first }) => {
    if (args.includes('html') && first.out.includes(MARKUP)) throw new Error('markup goes through');
  },
  review: ({ folder, first, files }) => {
    sameComments(files, folder);
    if (first.code === 2 && !untouched(files, folder)) throw new Error('review failed and wrote');
  },
  import: async ({ folder }) => {
    const into = path.join(folder, 'registre');
    if (statSync(into, { throwIfNoEntry: false })) {
      const { out } = await registre(into, ['lint', '--format', 'json']);
      if (out === '') return;
      readable(JSON.parse(out).findings);
      placesWithin(into, out);
    }
  },
};

/** The files as git knows them, then as they are. */
function commit(folder) {
  const git = (...args) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=C', '-c', 'user.email=c@exemple.fr', ...args], {
      stdio: 'pipe',
    });
  git('init', '--quiet', '--template=');
  git('add', 'avant');
  git('commit', '--quiet', '--message', 'Avant');
  renameSync(path.join(folder, 'avant'), path.join(folder, 'ancien'));
  renameSync(path.join(folder, 'apres'), path.join(folder, 'avant'));
  git('add', 'avant');
  git('commit', '--quiet', '--allow-empty', '--message', 'Après');
}

function write(folder, files) {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    writeFileSync(
      path.join(folder, name),
      typeof content === 'string' ? content : Buffer.from(content.base64, 'base64'),
    );
  }
}

async function attempt({ target, files: given, args, git, picks, gestures }) {
  if (target in COMPARE) return compare(target, given);
  const folder = mkdtempSync(path.join(tmpdir(), 'registre-fuzz-'));
  try {
    write(folder, given);
    if (gestures) return await edits(folder, { gestures });
    const files = { ...given };
    let before;
    if (picks) {
      const { out } = await registre(folder, ['lint', '--format', 'json']);
      Object.assign(files, accept(given, JSON.parse(out).findings, picks));
      write(folder, files);
      before = JSON.parse((await registre(folder, ['lint', '--format', 'json'])).out).findings;
    }
    if (git) {
      commit(folder);
      return await registre(path.join(folder, 'avant'), args);
    }
    const first = await registre(folder, args);
    nothingElse(target, files, folder);
    await after[target]?.({ folder, first, files, args, before });
    const left = below(folder).find((name) => name.includes('registre-tmp'));
    if (left) throw new Error(`left behind: ${left}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Loaded when asked: they bundle the engine. */
const COMPARE = {
  lecture: () => import('./reading/compare.js'),
  ensemble: () => import('./together/compare.js'),
};

async function compare(target, drawn) {
  const { failure } = await (await COMPARE[target]()).compareOne(drawn);
  if (failure) throw new Error(failure);
}

parentPort.on('message', async (input) => {
  loose = undefined;
  const start = performance.now();
  let failure;
  let result;
  try {
    if (input.batch) result = await (await COMPARE[input.batch.target]()).compareMany(input.batch);
    else await attempt(input);
  } catch (error) {
    failure = String(error?.stack ?? error).slice(0, 3000);
  }
  parentPort.postMessage({ failure, ...result, milliseconds: performance.now() - start });
});
