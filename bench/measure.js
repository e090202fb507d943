/** Runs commands in turn and compares them: medians of ratios taken within one round, never milliseconds. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The first makes Node 20 read a certificate file at every start, which hides all the rest; with `CI`, nothing is kept. */
const { NODE_EXTRA_CA_CERTS: _, CI: __, NODE_DISABLE_COMPILE_CACHE: ___, ...env } = process.env;

const PEAK = path.join(tmpdir(), `registre-bench-peak-${process.pid}`);
const PROBE = path.join(import.meta.dirname, 'peak.cjs');

/**
 * A command: `run`, a program and its arguments; `cwd`; `accepts`, the exit codes that mean it did its work;
 * `env`, what it is told besides; `warmUps`, its runs before those that count. Without `program`, the arguments are
 * those of `node`.
 */
function runOnce({ program = process.execPath, args, cwd, accepts = [0], env: own }, extra = {}) {
  const start = process.hrtime.bigint();
  const { status, stderr, error } = spawnSync(program, args, {
    cwd,
    env: { ...env, ...own, ...extra },
    // What is said is read through pipes, as hooks and build machines do.
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  if (error || !accepts.includes(status))
    throw new Error(`${[program, ...args].join(' ')}: ${error ?? status}\n${stderr}`);
  return time;
}

/** The times of each command, round by round, once warm. */
export function alternate(commands, rounds) {
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (const command of Object.values(commands))
    for (let run = 0; run < (command.warmUps ?? 1); run++) runOnce(command);
  for (let round = 0; round < rounds; round++)
    for (const [name, command] of Object.entries(commands)) times[name].push(runOnce(command));
  return times;
}

/** Peak memory of a Node program, in MiB. */
export function peakOf(command) {
  runOnce(command, { NODE_OPTIONS: `--require ${PROBE}`, REGISTRE_BENCH_PEAK: PEAK });
  const kib = Number(readFileSync(PEAK, 'utf8'));
  rmSync(PEAK);
  return Math.round(kib / 1024);
}

export const ratio = (times, to) => median(times.map((time, round) => time / to[round]));

export function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
