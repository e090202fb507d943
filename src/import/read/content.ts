import type { Content, Notice } from '../grid.ts';
import type { Budget } from './budget.ts';
import { repairMojibake } from './mojibake.ts';

/** A piece of text with one formatting. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly struck?: boolean;
}

/** Adds a run, in one with the last when nothing tells them apart. */
export function addRun(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  const same = last !== undefined && isBold(last) === isBold(run) && isStruck(last) === isStruck(run);
  if (same) runs[runs.length - 1] = { ...last, text: last.text + run.text };
  else runs.push(run);
}

const isBold = (run: Run) => run.strong === true;
const isStruck = (run: Run) => run.struck === true;

const isMarked = (run: Run) => isBold(run) || isStruck(run);

/** Makes every content of one file: repaired, counted, never blank. */
export class ContentMaker {
  readonly #budget: Budget;
  #spoilt = 0;
  #example: { readonly before: string; readonly after: string } | undefined;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** The content of some runs, or undefined when nothing shows. */
  make(runs: readonly Run[], links: readonly string[] = []): Content | undefined {
    const text = this.#repair(printable(runs.map((run) => run.text).join('')));
    if (text.trim() === '') return undefined;
    this.#budget.unit(text.length);
    if (links.length === 0 && !runs.some(isMarked)) return { text };
    const strong = this.#marked(runs, 'strong');
    const struck = this.#marked(runs, 'struck');
    return {
      text,
      // A text that is bold all over distinguishes nothing.
      ...(strong.length > 0 && runs.some((run) => !run.strong && run.text.trim() !== '') && { strong }),
      ...(struck.length > 0 && { struck }),
      ...(links.length > 0 && { links: [...new Set(links)] }),
    };
  }

  notices(): Notice[] {
    if (this.#example === undefined) return [];
    const { before, after } = this.#example;
    const texts =
      this.#spoilt === 1 ? 'Un texte abîmé a été réparé' : `${this.#spoilt} textes abîmés ont été réparés`;
    return [
      {
        id: 'mojibake',
        message: `${texts} (lettres accentuées mal relues) : « ${before} » est devenu « ${after} ».`,
      },
    ];
  }

  #marked(runs: readonly Run[], mark: 'strong' | 'struck'): string[] {
    const parts: string[] = [];
    let current = '';
    for (const run of [...runs, { text: '' } as Run]) {
      if (run[mark]) {
        current += run.text;
        continue;
      }
      const part = repairMojibake(printable(current)).text.trim();
      if (part !== '') parts.push(part);
      current = '';
    }
    return parts;
  }

  #repair(text: string): string {
    const { text: repaired, count } = repairMojibake(text);
    if (count === 0) return text;
    this.#spoilt += 1;
    this.#example ??= excerpt(text, repaired);
    return repaired;
  }
}

/** One kind of line break, and none of the control characters that act on a terminal. */
function printable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(CONTROL, '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed.
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g;

/** The first repaired word, before and after. */
function excerpt(before: string, after: string): { before: string; after: string } {
  let same = 0;
  while (before[same] === after[same]) same += 1;
  const start = before.slice(0, same).search(/(?<!\S)\S*$/);
  const word = (text: string) => text.slice(start, start + 60).split(/\s/)[0]!;
  return { before: word(before), after: word(after) };
}
