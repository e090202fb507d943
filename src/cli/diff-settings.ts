import path from 'node:path';
import type { Change } from '../diff/change.ts';
import { allKinds } from '../diff/kinds.ts';
import { configuration, type Policy, policies } from '../diff/policies/index.ts';
import { findConfig } from '../io/config-file.ts';
import { posix } from '../io/discovery.ts';
import { readConfig } from '../lint/config.ts';
import { plusProche } from '../model/proche.ts';
import { lecture } from '../rules/lecture/index.ts';
import type { SourceDocument } from '../source/document.ts';
import { locator } from '../source/locate.ts';
import { inWords } from './problem-in-words.ts';
import { UsageError } from './usage-error.ts';

/** How the changes of a register are weighed, and which are counted without being shown. */
export interface DiffRules {
  readonly policies: readonly Policy[];
  isHidden(change: Change): boolean;
}

const USUAL: DiffRules = { policies, isHidden: () => false };

/** What the configuration of a register settles for comparisons. Any fault in it stops the run. */
export function loadDiffRules(register: string, cwd: string): DiffRules {
  const found = findConfig(register);
  if (!found) return USUAL;
  const { config, document, problems } = readConfig(posix(cwd, path.resolve(found.path)), found.text);
  const [problem] = problems;
  if (problem) throw inWords(problem, document, lecture);
  const { levels, policies: set } = config.diff;
  if (levels.size === 0 && set.size === 0) return USUAL;
  refuseUnknown(document, 'changements', levels.keys(), [...allKinds().keys()]);
  refuseUnknown(
    document,
    'politiques',
    set.keys(),
    policies.map(({ id }) => id),
  );
  const kept = policies.filter(({ id }) => set.get(id) !== 'off');
  return {
    policies: [...kept, configuration(levels)],
    isHidden: ({ kind }) => levels.get(kind) === 'off',
  };
}

const WORDS = {
  changements: ['Le changement', 'registre explain changements'],
  politiques: ['La politique', 'registre explain politiques'],
} as const;

function refuseUnknown(
  document: SourceDocument,
  key: keyof typeof WORDS,
  ids: Iterable<string>,
  known: readonly string[],
): void {
  for (const id of ids) {
    if (known.includes(id)) continue;
    const [what, list] = WORDS[key];
    const { line, column } = locator(document).pointer([key, id], 'key').start;
    const near = plusProche(id, known);
    throw new UsageError(
      `${document.path}:${line}:${column} ${what} « ${id} » n’existe pas.`,
      near ? `Vouliez-vous dire « ${near} » ?` : `${list} en donne la liste.`,
    );
  }
}
