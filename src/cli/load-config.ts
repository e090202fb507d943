import { type Config, NO_CONFIG, readConfig } from '../lint/config.ts';
import { isLocked } from '../lint/levels.ts';
import type { Rule } from '../lint/rule.ts';
import { plusProche } from '../model/proche.ts';
import type { ConfigText } from '../register/exclusion.ts';
import { locator } from '../source/locate.ts';
import { inWords } from './problem-in-words.ts';
import { UsageError } from './usage-error.ts';

/**
 * The configuration of a register, its path as the user should see it. Any fault in it stops the run: a gate
 * half set is no gate.
 */
export function loadConfig(found: ConfigText | undefined, rules: readonly Rule[]): Config {
  if (!found) return NO_CONFIG;
  const shown = found.path;
  const { config, document, problems } = readConfig(shown, found.text);
  const [problem] = problems;
  if (problem) throw inWords(problem, document, rules);
  const ids = rules.map(({ id }) => id);
  for (const id of config.overrides.keys()) {
    const rule = rules.find((one) => one.id === id);
    if (rule) refuseLocked(rule);
    if (rule) continue;
    const near = plusProche(id, ids);
    const remedy = near ? `Vouliez-vous dire « ${near} » ?` : 'registre rules donne la liste des règles.';
    const at = locator(document).pointer(['regles', id], 'key').start;
    throw new UsageError(`${shown}:${at.line}:${at.column} La règle « ${id} » n’existe pas.`, remedy);
  }
  return config;
}

/** Throws when the level of a rule may not be set. */
export function refuseLocked(rule: Rule): void {
  if (!isLocked(rule)) return;
  throw new UsageError(
    `La règle « ${rule.id} » garde son niveau : elle signale ce qui n’a pas pu être lu.`,
    'Retirez ce réglage, et corrigez ce que la règle montre.',
  );
}
