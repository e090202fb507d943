import { fstatSync } from 'node:fs';
import { Chalk } from 'chalk';
import type { Style } from '../report/reporter.ts';

/** What an output is, when it is a terminal. Node’s streams are long to load: what is surely none needs them not. */
export const terminalAt = (output: 'stdout' | 'stderr'): NodeJS.WriteStream | undefined =>
  isDevice(output === 'stdout' ? 1 : 2) && process[output].isTTY ? process[output] : undefined;

function isDevice(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return true;
  }
}

/**
 * `--color/--no-color`, then FORCE_COLOR, NO_COLOR, TERM=dumb, then whether it is a terminal that is written to, be it
 * behind the pager of the git that started us.
 */
export function wantsColor(
  flag: boolean | undefined,
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: () => boolean,
): boolean {
  if (flag !== undefined) return flag;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return env.FORCE_COLOR !== '0';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.TERM === 'dumb') return false;
  return env.GIT_PAGER_IN_USE === 'true' || isTerminal();
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
export const widthOf = (terminal: { readonly columns?: number } | undefined): number =>
  Math.min(100, Math.max(40, terminal?.columns || 100));
