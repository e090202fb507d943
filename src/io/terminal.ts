import { Chalk } from 'chalk';
import type { Style } from '../report/reporter.ts';

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/**
 * `--color/--no-color`, then FORCE_COLOR, NO_COLOR, TERM=dumb, then whether the stream is a terminal, be it behind
 * the pager of the git that started us.
 */
export function wantsColor(
  flag: boolean | undefined,
  env: Readonly<Record<string, string | undefined>>,
  stream: Stream,
): boolean {
  if (flag !== undefined) return flag;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return env.FORCE_COLOR !== '0';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.TERM === 'dumb') return false;
  return stream.isTTY === true || env.GIT_PAGER_IN_USE === 'true';
}

const same = (text: string) => text;

export const plain: Style = {
  bold: same,
  dim: same,
  severity: { error: same, warning: same, info: same },
};

function colored(): Style {
  const chalk = new Chalk({ level: 1 });
  return {
    bold: chalk.bold,
    dim: chalk.dim,
    severity: { error: chalk.red, warning: chalk.yellow, info: chalk.cyan },
  };
}

/** `wanted` is asked when something is first shown: most runs have nothing to show, and load nothing for it. */
export function styleFor(wanted: () => boolean): Style {
  let made: Style | undefined;
  const style = () => {
    made ??= wanted() ? colored() : plain;
    return made;
  };
  return {
    bold: (text) => style().bold(text),
    dim: (text) => style().dim(text),
    severity: {
      error: (text) => style().severity.error(text),
      warning: (text) => style().severity.warning(text),
      info: (text) => style().severity.info(text),
    },
  };
}

/** Columns to write in: those of the terminal, within reading length; 100 elsewhere. */
export const widthOf = (stream: Stream): number => Math.min(100, Math.max(40, stream.columns || 100));
