import path from 'node:path';
import type { Change } from '../diff/change.ts';
import { configuration, type Policy, policies } from '../diff/policies/index.ts';
import { findConfig } from '../io/config-file.ts';
import { posix } from '../io/discovery.ts';
import { changedSettings } from '../lint/changed-settings.ts';
import { readConfig } from '../lint/config.ts';
import { LIMITES, type Limites } from '../model/limites.ts';
import { typographier } from '../model/typographie.ts';
import type { ConfigText } from '../register/exclusion.ts';
import { lecture } from '../rules/lecture/index.ts';
import type { Configs } from './compared.ts';
import type { CliContext } from './context.ts';
import { diffFaults } from './diff-faults.ts';
import { refuseFaults } from './refuse-faults.ts';
import { UsageError } from './usage-error.ts';
import { limitsOf } from './within-limits.ts';

/** How the changes of a register are weighed, and which are counted without being shown. */
export interface DiffRules {
  readonly policies: readonly Policy[];
  /** What may be read of a file. */
  readonly limites: Limites;
  isHidden(change: Change): boolean;
}

const USUAL: DiffRules = { policies, limites: LIMITES, isHidden: () => false };

/** What the configuration of a register on disk settles for comparisons. Any fault in it stops the run. */
export function loadDiffRules(register: string, context: CliContext): DiffRules {
  const found = findConfig(register);
  return rulesOf(found && { ...found, path: posix(context.cwd, path.resolve(found.path)) }, context);
}

/** The rules of a comparison, and a sentence for whoever reads it when they change with it. */
export interface DiffRulesBetween extends DiffRules {
  readonly note: string | undefined;
}

/**
 * What was settled before a change judges it: what is proposed may not lower the gate it has to pass. A register
 * that is new brings its own. Any fault of what is proposed stops the run.
 */
export function diffRulesBetween(
  { before, after }: Configs,
  isNew: boolean,
  context: CliContext,
): DiffRulesBetween {
  const proposed = rulesOf(after, context);
  if (isNew || before?.text === after?.text) return { ...proposed, note: undefined };
  const { path: shown } = (after ?? before)!;
  const settings = changedSettings(before, after);
  const change = `${shown} règle les contrôles, et change${settings === '' ? '' : ` : ${settings}`}.`;
  const agreed = rulesAnyway(() => rulesOf(before, context));
  const levels = agreed.faulty
    ? 'Ses réglages d’avant ne se lisaient pas : les niveaux sont ici les niveaux habituels.'
    : 'Les niveaux sont ici ceux d’avant ce changement.';
  return { ...agreed, limites: limitsOf(before), note: typographier(`${change} ${levels}`) };
}

function rulesOf(found: ConfigText | undefined, context: CliContext): DiffRules {
  if (!found) return USUAL;
  const { config, faults } = readConfig(found.path, found.text, lecture);
  refuseFaults([...faults, ...diffFaults(config)], { shown: found.path, text: found.text }, context);
  const { levels, policies: set } = config.diff;
  const { limites } = config;
  if (levels.size === 0 && set.size === 0) return { ...USUAL, limites };
  const kept = policies.filter(({ id }) => set.get(id) !== 'off');
  return {
    policies: [...kept, configuration(levels)],
    limites,
    isHidden: ({ kind }) => levels.get(kind) === 'off',
  };
}

/** The same, for whom a fault must not stop: then the usual levels, and `faulty`. */
export function loadDiffRulesAnyway(
  register: string,
  context: CliContext,
): DiffRules & { readonly faulty: boolean } {
  return rulesAnyway(() => loadDiffRules(register, context));
}

function rulesAnyway(load: () => DiffRules): DiffRules & { readonly faulty: boolean } {
  try {
    return { ...load(), faulty: false };
  } catch (error) {
    if (error instanceof UsageError) return { ...USUAL, faulty: true };
    throw error;
  }
}
