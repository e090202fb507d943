import { runGit } from './run.ts';

/** One side of a diff as git hands it to a driver. */
export interface GivenFile {
  /** In the repository, posix. */
  readonly name: string;
  /** Where its content stands: a copy, the file itself, or `/dev/null`. */
  readonly file: string;
  readonly hex: string;
  readonly mode: string;
}

export const isNothing = ({ file }: GivenFile): boolean => file === '/dev/null';

interface Presentation {
  readonly isColored: boolean;
  /** What git says of a renamed or copied file. */
  readonly extra: string;
}

/** The ordinary diff of two files, under the names they have in the repository. */
export function plainDiff(
  cwd: string,
  before: GivenFile,
  after: GivenFile,
  { isColored, extra }: Presentation,
): string {
  const color = isColored ? 'always' : 'never';
  const args = ['diff', '--no-index', '--no-ext-diff', '--no-textconv', `--color=${color}`];
  const { stdout } = runGit(cwd, [...args, '--', before.file, after.file]);
  const lines = stdout.split(/(?<=\n)/);
  const start = lines.findIndex((line) => HUNK.test(line));
  const body = start === -1 ? [] : lines.slice(start);
  const bold = (line: string) => (isColored ? `\u001b[1m${line}\u001b[m\n` : `${line}\n`);
  return [...header(before, after, extra, body[0] ?? '').map(bold), ...body].join('');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: git colours its lines
const HUNK = /^(?:\u001b\[[\d;]*m)*(?:@@ |Binary )/;

function header(before: GivenFile, after: GivenFile, extra: string, first: string): string[] {
  const short = ({ hex }: GivenFile) => (hex === '.' ? '0000000' : hex.slice(0, 7));
  const change = isNothing(before)
    ? [`new file mode ${after.mode}`]
    : isNothing(after)
      ? [`deleted file mode ${before.mode}`]
      : before.mode === after.mode
        ? []
        : [`old mode ${before.mode}`, `new mode ${after.mode}`];
  const about =
    extra === '' ? [...change, `index ${short(before)}..${short(after)}`] : extra.trimEnd().split('\n');
  const files = /Binary /.test(first)
    ? []
    : [
        `--- ${isNothing(before) ? '/dev/null' : `a/${before.name}`}`,
        `+++ ${isNothing(after) ? '/dev/null' : `b/${after.name}`}`,
      ];
  return [`diff --git a/${before.name} b/${after.name}`, ...about, ...(first === '' ? [] : files)];
}

/** Whether git would colour this diff on a terminal: `color.diff`, `color.ui`. */
export const wantsGitColor = (cwd: string): boolean =>
  runGit(cwd, ['config', '--get-colorbool', 'color.diff', 'true']).status === 0;
