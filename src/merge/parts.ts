import type { Tree } from '../source/tree.ts';

/** Why two versions of one place cannot be put together. */
export type Reason = 'deux-modifications' | 'modification-suppression' | 'deux-ajouts' | 'ordre' | 'doute';

/** A place left to a person: whole lines of both versions. */
export interface Hunk {
  readonly ours: string;
  readonly theirs: string;
  readonly reason: Reason;
  /** Keys and names of the items that lead to it. */
  readonly place: readonly string[];
}

/** A piece of the result. */
export type Part = string | Hunk;

export type Choice = 'ours' | 'theirs';

/** What a part of the result is, and what it must read as whichever version is chosen in its hunks. */
export interface Merged {
  readonly parts: readonly Part[];
  /** `undefined` when the entry is gone. */
  readonly tree: Readonly<Record<Choice, Tree | undefined>>;
}

/** A merge that failed: what encloses it makes a hunk of it. */
export interface Clash {
  readonly clash: Reason;
  readonly place: readonly string[];
}

export const isClash = (outcome: Merged | Clash): outcome is Clash => 'clash' in outcome;

/** The text of the result once every hunk is resolved the same way. */
export const resolve = (parts: readonly Part[], choice: Choice): string =>
  parts.map((part) => (typeof part === 'string' ? part : part[choice])).join('');

export interface Markers {
  readonly size: number;
  readonly ours: string;
  readonly theirs: string;
}

/** The text of the result, its hunks between conflict markers as git writes them. */
export function mark(parts: readonly Part[], { size, ours, theirs }: Markers): string {
  const line = (sign: string, label: string) => `${sign.repeat(size)}${label === '' ? '' : ` ${label}`}\n`;
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      return line('<', ours) + whole(part.ours) + line('=', '') + whole(part.theirs) + line('>', theirs);
    })
    .join('');
}

const whole = (text: string) => (text === '' || text.endsWith('\n') ? text : `${text}\n`);
