import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { CLI } from './commands.js';
import {
  atOnce,
  ended,
  fail,
  isLeftover,
  oneOf,
  sabotaged,
  sameState,
  say,
  start,
  stateOf,
} from './world.js';

/** It holds the path of the folder that the command was first tried in. */
const withoutGitConfig = (state) =>
  new Map([...state].filter(([file]) => file !== path.join('.git', 'config')));
const SAYS_INTACT = /Aucun fichier n’a changé|[Rr]ien n’a (?:changé|été écrit)/;

/**
 * A failure that can be told: exit code 2, a sentence, every file as it was, nothing left behind. Where only the
 * terminal refuses, the files are written, and nothing says that they are not.
 */
function refused({ name, old, state, parts }, { folder, code, said, what }) {
  const now = stateOf(folder);
  const told = `${name} ${what}`;
  if (said.includes('erreur imprévue')) fail(`${told}: ${said}`);
  if (SAYS_INTACT.test(said) && !sameState(withoutGitConfig(now), withoutGitConfig(old)))
    fail(`${told}: something was written. ${said}`);
  if (sameState(now, state) && (code !== 2 || said.includes('La sortie standard'))) return;
  if (code !== 2 && !(name === 'merge-driver' && code === 129)) fail(`${told}: exit code ${code}. ${said}`);
  if (parts) oneOf([old, state], now, told);
  else if (!sameState(new Map([...now].filter(([file]) => !isLeftover(file))), old))
    fail(`${told}: something was written`);
  if ([...now.keys()].some(isLeftover)) fail(`${told}: something is left behind`);
}

/** No action on the disk is safe: each in turn, or a few, fails as a full disk or a broken one would. Faked. */
export async function fakedErrors({ commands }, { each, random, workers }) {
  const tasks = commands.flatMap((command) => {
    const { actions } = command;
    const ranks = Array.from({ length: Math.min(each, actions) }, (_, rank) =>
      each >= actions ? rank + 1 : 1 + Math.trunc(random() * actions),
    );
    return ranks.map((action, rank) => async () => {
      const folder = command.copy();
      const error = rank % 2 === 0 ? 'ENOSPC' : 'EIO';
      const { code, said } = await sabotaged(folder, command.args, `${error}:${action}`).done;
      refused(command, {
        folder,
        code,
        said,
        what: `with a faked ${error} at action ${action} of ${actions}`,
      });
      rmSync(folder, { recursive: true });
    });
  });
  await atOnce(workers, tasks);
  say(`${tasks.length} writings refused by a faked error (disk full, input/output).`);
}

/** A disk really full: a small one in memory. Resolves to false where mounting is not allowed. */
export async function fullDisk({ home, commands }) {
  const disk = path.join(home, 'disk');
  mkdirSync(disk);
  if (
    process.platform !== 'linux' ||
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'registre-faults', disk]).status !== 0
  ) {
    say('Disk full: mounting is not allowed here, only faked errors were tried.');
    return false;
  }
  try {
    for (const command of commands) {
      const folder = path.join(disk, 'r');
      cpSync(command.copy(), folder, { recursive: true });
      fill(path.join(disk, 'plein'));
      const { code, said } = await start(folder, command.args).done;
      refused(command, { folder, code, said, what: 'on a full disk' });
      for (const name of ['r', 'plein']) rmSync(path.join(disk, name), { recursive: true });
    }
  } finally {
    execFileSync('umount', [disk]);
  }
  say(`${commands.length} commands on a disk in memory, full.`);
  return true;
}

function fill(file) {
  for (const size of [65_536, 4096]) {
    try {
      for (;;) writeFileSync(file, Buffer.alloc(size, 'x'), { flag: 'a' });
    } catch {}
  }
}

/** Files that no user may enlarge: the shell limits them to one block. */
export async function smallFiles({ commands }, { workers }) {
  if (process.platform === 'win32') return;
  const tasks = commands.map((command) => async () => {
    const folder = command.copy();
    const child = spawn(
      'sh',
      [
        '-c',
        'trap "" XFSZ; ulimit -f 1; exec "$@"',
        'sh',
        process.execPath,
        CLI,
        '-C',
        folder,
        '--today',
        '2026-11-21',
        ...command.args,
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    refused(command, { folder, ...(await ended(child)), what: 'with small files only' });
    rmSync(folder, { recursive: true });
  });
  await atOnce(workers, tasks);
  say(`${commands.length} commands that may only write small files.`);
}

/** Root goes through closed doors: the command runs as nobody. */
export async function closedFolders({ home, commands }, { workers }) {
  if (process.platform === 'win32') return;
  const nobody = process.getuid() === 0 ? { uid: 65534, gid: 65534 } : {};
  chmodSync(home, 0o755);
  const tasks = commands.map((command) => async () => {
    const folder = command.copy();
    const inside = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((one) =>
      path.join(folder, one),
    );
    const folders = [folder, ...inside].filter((one) => statSync(one).isDirectory());
    if (nobody.uid) for (const one of [folder, ...inside]) chownSync(one, nobody.uid, nobody.gid);
    for (const one of folders) chmodSync(one, 0o555);
    const { code, said } = await start(folder, command.args, nobody).done;
    refused({ ...command, state: new Map() }, { folder, code, said, what: 'in a closed folder' });
    for (const one of folders) chmodSync(one, 0o755);
    rmSync(folder, { recursive: true });
  });
  await atOnce(workers, tasks);
  say(
    `${commands.length} commands in a closed folder, as ${nobody.uid ? 'nobody' : 'a user who is not root'}.`,
  );
}
