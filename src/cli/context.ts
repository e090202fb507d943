import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Asker, openAsker } from '../io/ask.ts';
import { todayInParis } from '../io/clock.ts';
import { type Progress, progressOn } from '../io/progress.ts';
import { readAll } from '../io/stdin.ts';
import { tell, write } from '../io/stdout.ts';
import { styleFor, terminalAt, wantsColor, widthOf } from '../io/terminal.ts';
import { lireDate } from '../model/date.ts';
import { printableLines } from '../report/printable.ts';
import type { Style } from '../report/reporter.ts';
import { UsageError } from './usage-error.ts';

/** The world a command acts in, given once at the edge. */
export interface CliContext {
  readonly cwd: string;
  readonly version: string;
  /** AAAA-MM-JJ. */
  readonly today: string;
  /** The day was asked for: it is that of the run whatever is read. */
  readonly todayGiven: boolean;
  readonly style: Style;
  readonly width: number;
  /** For what is said about the run. */
  readonly noteStyle: Style;
  /** The run is a step of a GitHub workflow. */
  readonly githubActions: boolean;
  /** How far a long run is, for who waits at a terminal. */
  readonly progress: Progress;
  /** What is given on standard input, read once; what is too long for any file is cut. */
  input(): Promise<string>;
  /** Questions on the terminal; `undefined` where nobody can answer. */
  asker(): Asker | undefined;
  /** The product of the command. */
  out(text: string | Uint8Array): Promise<void>;
  /** What is said about the run. */
  say(text: string): Promise<void>;
}

/** In bytes: more than the longest file accepted, so that whoever reads it finds it too long. */
const MAX_INPUT = 4_000_010;

export interface GlobalOptions {
  readonly C?: string;
  readonly color?: boolean;
  readonly today?: string;
}

/** The only reader of the clock, the environment and the streams; a stream is opened by who first uses it. */
export function makeContext(options: GlobalOptions, version: string): CliContext {
  const { env } = process;
  const given = options.today ?? env.REGISTRE_TODAY;
  const cwd = path.resolve(process.cwd(), options.C ?? '.');
  if (!existsSync(cwd))
    throw new UsageError(`Le dossier « ${options.C} » n’existe pas.`, 'Vérifiez le chemin donné à -C.');
  return {
    cwd,
    version,
    today: readToday(given),
    todayGiven: given !== undefined,
    style: styleFor(() => wantsColor(options.color, env, () => terminalAt('stdout') !== undefined)),
    get width() {
      return widthOf(terminalAt('stdout'));
    },
    noteStyle: styleFor(() => wantsColor(options.color, env, () => terminalAt('stderr') !== undefined)),
    githubActions: env.GITHUB_ACTIONS === 'true',
    progress: progressOn(
      {
        get isTTY() {
          return terminalAt('stderr') !== undefined && env.TERM !== 'dumb';
        },
        write: (text) => void tell('stderr', text),
      },
      () => process.uptime() * 1000,
    ),
    input: () => readAll(process.stdin, MAX_INPUT),
    asker: () => openAsker(process.stdin, process.stderr),
    out: (text) => write('stdout', text),
    say: (text) => tell('stderr', `${printableLines(text)}\n`),
  };
}

function readToday(given: string | undefined): string {
  if (given === undefined) return todayInParis(new Date());
  const date = lireDate(given);
  if (date.forme === 'iso') return date.iso;
  throw new UsageError(`« ${given} » n’est pas une date.`, 'Écrivez --today AAAA-MM-JJ.');
}
