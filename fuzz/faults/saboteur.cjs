/**
 * Loaded before a command: counts what it does to the disk, and strikes at one of these moments as
 * REGISTRE_FAULT says. `count:<file>` writes the number; `kill:<n>` kills the process, in the middle of a
 * write if it is one; `<CODE>:<n>` makes the n-th action fail as a disk does.
 */
const fs = require('node:fs');

const [what, which] = (process.env.REGISTRE_FAULT ?? '').split(/:(.*)/s);
const WRITES = [
  'writeSync',
  'fsyncSync',
  'renameSync',
  'linkSync',
  'mkdirSync',
  'fchmodSync',
  'writeFileSync',
];
const REMOVES = ['rmSync', 'unlinkSync'];
let count = 0;

/** What a full or broken disk refuses; a file can always be removed. */
const strikes = (name) => what === 'kill' || what === 'count' || !REMOVES.includes(name);

function strike(name, real, given) {
  if (what === 'kill') {
    const [file, bytes] = given;
    if (name === 'writeSync' && typeof bytes !== 'string') real.call(fs, file, bytes, 0, bytes.length >> 1);
    process.kill(process.pid, 'SIGKILL');
  }
  throw Object.assign(new Error(`${what}: faked, ${name}`), {
    code: what,
    syscall: name.replace('Sync', ''),
    path: String(given[0]),
  });
}

for (const name of [...WRITES, ...REMOVES]) {
  const real = fs[name];
  fs[name] = (...given) => {
    if (strikes(name) && ++count === Number(which)) strike(name, real, given);
    return real.apply(fs, given);
  };
}

const open = fs.openSync;
fs.openSync = (...given) => {
  if (/[wax]/.test(String(given[1] ?? 'r')) && ++count === Number(which)) strike('openSync', open, given);
  return open.apply(fs, given);
};

if (what === 'count') {
  const { writeFileSync } = fs;
  process.on('exit', () => writeFileSync(which, String(count)));
}
