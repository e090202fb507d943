/** The name of both drivers, in git’s configuration and in attributes. */
export const DRIVER = 'registre';

/** What `merge-driver` answers for a conflict: for git any code up to 128 is one, but 1 is also a broken installation. */
export const MERGE_CONFLICT = 3;

/** What it answers when it failed: git stops there, and nothing is lost. */
export const MERGE_ABORT = 129;

/** Lines for the `.gitattributes` of the folder of a register: its fiches, not the settings of the tool. */
export const DRIVER_ATTRIBUTES: readonly string[] = [
  `*.yaml diff=${DRIVER} merge=${DRIVER}`,
  `*.yml diff=${DRIVER} merge=${DRIVER}`,
  'registre.config.yaml !diff !merge',
];

export interface GitSetting {
  readonly key: string;
  readonly value: string;
}

/**
 * What git has to know to run the drivers. `invocation` starts registre, in the words of a POSIX shell: `registre`,
 * or words quoted by `shellWord`. Where registre cannot start, git does what it did before.
 */
export function driverSettings(invocation: string): GitSetting[] {
  const merge =
    `${invocation} merge-driver -- %O %A %B %L %P %S %X %Y; s=$?; case $s in ` +
    `0) exit 0;; ${MERGE_CONFLICT}) exit 1;; ${MERGE_ABORT}) exit $s;; esac; ` +
    `echo 'registre n’a pas pu démarrer : git fusionne ce fichier ligne par ligne, sans vérifier ce qu’il dit.' >&2; ` +
    'git merge-file --marker-size=%L %A %O %B';
  const diff =
    `f() { ${invocation} diff-driver -- "$@" || ` +
    'git --no-pager diff --no-index --no-ext-diff -- "$2" "$5" || true; }; f';
  return [
    { key: `diff.${DRIVER}.command`, value: diff },
    // The top-level key, in the headers of ordinary diffs.
    { key: `diff.${DRIVER}.xfuncname`, value: '^[a-z][a-z_]*:' },
    { key: `merge.${DRIVER}.name`, value: 'fusion des fiches du registre' },
    { key: `merge.${DRIVER}.driver`, value: merge },
  ];
}

/** A word that a POSIX shell takes to the letter; git on Windows has one, where paths take slashes. */
export function shellWord(word: string, platform: NodeJS.Platform): string {
  const slashed = platform === 'win32' ? word.replaceAll('\\', '/') : word;
  return /^[\w./:@+-]+$/.test(slashed) ? slashed : `'${slashed.replaceAll("'", "'\\''")}'`;
}
