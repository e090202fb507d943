/** One thread that does what the main one asks, as a user would, in a folder of its own; and says what is wrong. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parentPort } from 'node:worker_threads';

const { main } = createRequire(import.meta.url)('../dist/main.cjs');

let said = { out: [], err: [] };
for (const [stream, list] of [
  ['stdout', 'out'],
  ['stderr', 'err'],
]) {
  process[stream].write = (chunk, ...rest) => {
    said[list].push(Buffer.from(chunk));
    rest.at(-1)?.();
    return true;
  };
}

let loose;
process.on('unhandledRejection', (reason) => {
  loose = reason;
});

async function registre(folder, args) {
  said = { out: [], err: [] };
  const code = await main(['node', 'registre', '-C', folder, '--today', '2026-11-21', '--debug', ...args]);
  await new Promise((resolve) => setImmediate(resolve));
  if (loose) throw new Error(`unhandled rejection: ${loose?.stack ?? loose}`);
  const [out, err] = [said.out, said.err].map((chunks) => Buffer.concat(chunks).toString('utf8'));
  if (err.includes('erreur imprévue')) throw new Error(err);
  if (![0, 1, 2, 3].includes(code)) throw new Error(`exit code ${code}: ${err}`);
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

const after = {
  lint: ({ folder, first, files }) => {
    if (first.code !== 2 || first.out !== '') placesWithin(folder, first.out);
    if (!untouched(files, folder)) throw new Error('lint wrote');
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
  review: ({ folder, first, files }) => {
    sameComments(files, folder);
    if (first.code === 2 && !untouched(files, folder)) throw new Error('review failed and wrote');
  },
  import: async ({ folder }) => {
    const into = path.join(folder, 'registre');
    if (statSync(into, { throwIfNoEntry: false })) {
      const { out } = await registre(into, ['lint', '--format', 'json']);
      if (out === '') return;
      const unread = JSON.parse(out).findings.find(({ rule }) =>
        /^(?:yaml-|fichier-|texte-deux|cle-dup)/.test(rule),
      );
      if (unread) throw new Error(`import wrote what does not read: ${unread.rule} ${unread.message}`);
      placesWithin(into, out);
    }
  },
};

async function attempt({ target, files, args }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'registre-fuzz-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
      writeFileSync(
        path.join(folder, name),
        typeof content === 'string' ? content : Buffer.from(content.base64, 'base64'),
      );
    }
    const first = await registre(folder, args);
    await after[target]?.({ folder, first, files });
    const left = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((name) =>
      name.includes('registre-tmp'),
    );
    if (left) throw new Error(`left behind: ${left}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

parentPort.on('message', async (input) => {
  loose = undefined;
  const start = performance.now();
  let failure;
  try {
    await attempt(input);
  } catch (error) {
    failure = String(error?.stack ?? error).slice(0, 3000);
  }
  parentPort.postMessage({ failure, milliseconds: performance.now() - start });
});
