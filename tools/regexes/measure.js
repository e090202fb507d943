import { createContext, Script } from 'node:vm';
import { attacksOn } from './attacks.js';

/** Past this an expression is left: an interrupted one is as slow as any. */
const PATIENCE = 1_000;

const CONTEXT = createContext({});
const RUN = new Script(`flags.includes('g') ? text.replace(re, '') : re.test(text)`);

/**
 * The slowest attack found on an expression, on a text of so many characters: its milliseconds, and the attack;
 * the first one that takes more than `enough` ends the search. What looks slow is measured three times, and the best kept: a busy machine is no fault of the expression.
 */
export function slowestAttack({ pattern, flags }, length, enough) {
  let worst = { ms: 0, attack: undefined };
  for (const attack of attacksOn(pattern, flags)) {
    const ms = timeOf({ pattern, flags }, attack, { length, enough });
    if (ms > worst.ms) worst = { ms, attack };
    if (ms > enough) break;
  }
  return worst;
}

function timeOf({ pattern, flags }, attack, { length, enough }) {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 3 && best > enough; turn++) {
    for (const size of [500, length]) {
      const ms = timeOnce({ pattern, flags }, textOf(attack, size));
      if (size === length || ms > PATIENCE / 10) {
        best = Math.min(best, ms);
        break;
      }
    }
  }
  return best;
}

export function textOf({ prefix, pump, suffix }, length) {
  return (
    prefix +
    pump.repeat(Math.max(1, Math.ceil((length - prefix.length - suffix.length) / pump.length))) +
    suffix
  );
}

function timeOnce({ pattern, flags }, text) {
  Object.assign(CONTEXT, { re: new RegExp(pattern, flags), flags, text });
  const start = process.cpuUsage();
  try {
    RUN.runInContext(CONTEXT, { timeout: PATIENCE });
  } catch (error) {
    if (error.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    return PATIENCE;
  }
  // Of this process alone: a busy machine is no fault of the expression.
  return process.cpuUsage(start).user / 1_000;
}
