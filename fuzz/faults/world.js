/** Folders to spoil, commands run in them, and what is found wrong. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CLI, COMMANDS, MODELS } from './commands.js';

export const SABOTEUR = path.join(import.meta.dirname, 'saboteur.cjs');
export const say = (line) => process.stdout.write(`${line}\n`);
export const failures = [];
export const fail = (what) => {
  failures.push(what);
  say(`FAILURE ${what}`);
};
export const isLeftover = (name) => name.endsWith('.registre-tmp');

export function start(folder, args, { node = [], ...options } = {}) {
  const child = spawn(process.execPath, [...node, CLI, '-C', folder, '--today', '2026-11-21', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    ...options,
  });
  return { child, done: ended(child) };
}

/** The command with the saboteur in it. What is kept of the code comes after its work, and may fail without a word. */
export const sabotaged = (folder, args, fault) =>
  start(folder, args, {
    node: ['--require', SABOTEUR],
    env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1', REGISTRE_FAULT: fault },
  });

export function ended(child) {
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  return new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal, said })));
}

/** What git keeps for itself is not ours to compare. */
const isGitOwn = (name) => /^\.git[/\\](?!config$|hooks[/\\]|info[/\\])/.test(name);

export function stateOf(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => !isGitOwn(name) && statSync(path.join(folder, name)).isFile(),
  );
  const text = (name) => readFileSync(path.join(folder, name), 'utf8').replaceAll(folder, '<here>');
  return new Map(names.sort().map((name) => [name, text(name)]));
}

/** Every file is what it was in one of the states, whole; one that is in all of them is there. */
export function oneOf(states, now, what) {
  for (const [name, content] of now) {
    // git itself writes its configuration, one key after the other, each time whole.
    if (isLeftover(name) || name === path.join('.git', 'config')) continue;
    if (!states.some((state) => state.get(name) === content))
      fail(`${what}: ${name} is neither the old file nor the new one`);
  }
  for (const name of states[0].keys())
    if (!now.has(name) && states.every((state) => state.has(name))) fail(`${what}: ${name} is gone`);
}

export const sameState = (one, other) =>
  one.size === other.size && [...one].every(([name, content]) => other.get(name) === content);

/** A temporary folder, the models in it and, by command, what it starts from and what it leaves when all goes well. */
export async function makeWorld() {
  const home = mkdtempSync(path.join(tmpdir(), 'registre-faults-'));
  let copies = 0;
  const copy = (from) => {
    const folder = path.join(home, `c${copies++}`);
    cpSync(from, folder, { recursive: true });
    return folder;
  };
  const models = {};
  for (const [name, prepare] of Object.entries(MODELS)) {
    models[name] = path.join(home, name);
    mkdirSync(models[name]);
    prepare(models[name]);
  }

  async function prepared([name, command]) {
    const { args, first = [], model = 'register' } = command;
    let from = models[model];
    if (first.length > 0) from = copy(from);
    for (const before of first) {
      if (typeof before === 'function') before(from);
      else await start(from, before).done;
    }
    const old = stateOf(from);
    const folder = copy(from);
    const count = `${folder}.count`;
    const began = performance.now();
    const { code, said } = await sabotaged(folder, args, `count:${count}`).done;
    const milliseconds = performance.now() - began;
    const state = stateOf(folder);
    if (code > 1 && name !== 'merge-driver') fail(`${name}: exit code ${code}, ${said}`);
    if (sameState(old, state)) fail(`${name} writes nothing: ${said}`);
    rmSync(folder, { recursive: true });
    const actions = Number(readFileSync(count, 'utf8'));
    return { name, ...command, old, state, milliseconds, actions, copy: () => copy(from) };
  }

  const commands = await Promise.all(Object.entries(COMMANDS).map(prepared));
  return { home, commands, remove: () => rmSync(home, { recursive: true, force: true }) };
}

/** Does the tasks, a few at a time. */
export async function atOnce(workers, tasks) {
  const left = tasks[Symbol.iterator]();
  const work = async () => {
    for (const task of left) await task();
  };
  await Promise.all(Array.from({ length: workers }, work));
}
