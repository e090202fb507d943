import { LINT } from './hook.ts';

export type Manager = 'lefthook' | 'pre-commit';

const LEFTHOOK = ['lefthook', '.lefthook', '.config/lefthook'].flatMap((stem) =>
  ['yml', 'yaml', 'toml', 'json', 'jsonc'].map((extension) => `${stem}.${extension}`),
);

const CONFIGS: Readonly<Record<Manager, readonly string[]>> = {
  lefthook: LEFTHOOK,
  'pre-commit': ['.pre-commit-config.yaml', '.pre-commit-config.yml'],
};

/** What to add to the file of each manager, which owns its hooks. */
export const LINES: Readonly<Record<Manager, readonly string[]>> = {
  lefthook: ['pre-commit:', '  commands:', '    registre:', `      run: registre ${LINT}`],
  'pre-commit': [
    'repos:',
    '  - repo: local',
    '    hooks:',
    '      - id: registre',
    '        name: registre',
    `        entry: registre ${LINT}`,
    '        language: system',
    '        always_run: true',
    '        pass_filenames: false',
  ],
};

/** The manager whose file is at the top of a repository. */
export function managerOf(
  exists: (name: string) => boolean,
): { manager: Manager; config: string } | undefined {
  for (const manager of Object.keys(CONFIGS) as Manager[]) {
    const config = CONFIGS[manager].find(exists);
    if (config !== undefined) return { manager, config };
  }
  return undefined;
}

/** Whether the file of a manager already runs registre, in whatever words. */
export const runsRegistre = (text: string): boolean =>
  /^(?![^\S\n]*#).*(?:\bregistre\b.*\blint\b|\bid:\s*["']?registre\b)/m.test(text);

/** Whether a hook is a script for a POSIX shell; without a first line that says so, git gives it to sh. */
export function hasShell(text: string): boolean {
  if (!text.startsWith('#!')) return !/[\0]/.test(text);
  return /^#!\s*\S*(?:\/|\/env\s+(?:-\S+\s+)*)(?:sh|bash|dash|ash|ksh|zsh)(?:\.exe)?(?:\s|$)/.test(
    text.split('\n')[0]!,
  );
}
