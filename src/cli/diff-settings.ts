import path from 'node:path';
import type { Change } from '../diff/change.ts';
import { allKinds } from '../diff/kinds.ts';
import { configuration, type Policy, policies } from '../diff/policies/index.ts';
import { findConfig } from '../io/config-file.ts';
import { posix } from '../io/discovery.ts';
import { type Config, readConfig, unknownIds } from '../lint/config.ts';
import type { Fault } from '../lint/fault.ts';
import { lecture } from '../rules/lecture/index.ts';
import type { CliContext } from './context.ts';
import { refuseFaults } from './refuse-faults.ts';
import { UsageError } from './usage-error.ts';

/** How the changes of a register are weighed, and which are counted without being shown. */
export interface DiffRules {
  readonly policies: readonly Policy[];
  isHidden(change: Change): boolean;
}

const USUAL: DiffRules = { policies, isHidden: () => false };

/** What the configuration of a register settles for comparisons. Any fault in it stops the run. */
export function loadDiffRules(register: string, context: CliContext): DiffRules {
  const found = findConfig(register);
  if (!found) return USUAL;
  const shown = posix(context.cwd, path.resolve(found.path));
  const { config, faults } = readConfig(shown, found.text, lecture);
  refuseFaults([...faults, ...diffFaults(config)], { shown, text: found.text }, context);
  const { levels, policies: set } = config.diff;
  if (levels.size === 0 && set.size === 0) return USUAL;
  const kept = policies.filter(({ id }) => set.get(id) !== 'off');
  return {
    policies: [...kept, configuration(levels)],
    isHidden: ({ kind }) => levels.get(kind) === 'off',
  };
}

/** The same, for whom a fault must not stop: then the usual levels, and `faulty`. */
export function loadDiffRulesAnyway(
  register: string,
  context: CliContext,
): DiffRules & { readonly faulty: boolean } {
  try {
    return { ...loadDiffRules(register, context), faulty: false };
  } catch (error) {
    if (error instanceof UsageError) return { ...USUAL, faulty: true };
    throw error;
  }
}

/** The changes and policies that a configuration names and that do not exist. */
export function diffFaults(config: Config): Fault[] {
  const { levels, policies: set } = config.diff;
  return [
    ...unknownIds(config, {
      key: 'changements',
      ids: levels.keys(),
      known: [...allKinds().keys()],
      words: { what: 'Le changement', list: 'registre explain changements' },
    }),
    ...unknownIds(config, {
      key: 'politiques',
      ids: set.keys(),
      known: policies.map(({ id }) => id),
      words: { what: 'La politique', list: 'registre explain politiques' },
    }),
  ];
}
