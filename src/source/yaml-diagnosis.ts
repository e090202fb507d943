import type { YAMLError } from 'yaml';
import { auBesoin } from '../model/au-besoin.ts';

/** What people usually did when YAML gives up at a place; the words are in the rule `yaml-invalide`. */
export interface Diagnosis {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Looks for the usual mistakes around a syntax error: the parser says where it gave up, a person needs
 * what went wrong. `undefined` when none of them is there.
 */
export function diagnose({ pos: [position], code }: YAMLError, text: string): Diagnosis | undefined {
  const opener = openBracket(text, position);
  if (opener !== undefined) return { message: 'crochet', start: opener, end: opener + 1 };
  if (code === 'TAB_AS_INDENT') return undefined;
  for (const line of [lineAt(text, position), lineBefore(text, position)]) {
    const found = line && inLine(line);
    if (found) return found;
  }
  return code === 'UNEXPECTED_TOKEN' ? apostrophe(text, position) : undefined;
}

interface Line {
  readonly start: number;
  readonly text: string;
}

/** Mistakes that a line shows by itself, with the place of the sign at fault. */
const mistakes = auBesoin((): readonly { readonly message: string; readonly form: RegExp }[] => [
  { message: 'insecable', form: /^([ \t]*(?:- *)?(?:[\w-]+:)?[ \t]*)([\u00a0\u202f]+)/ },
  { message: 'tiret', form: /^([ \t]*)([-–—](?=[\p{L}{"'])|[–—](?= ))/u },
  { message: 'espace', form: /^([ \t]*(?:- +)?)([\p{L}_][\p{L}\w-]*:)(?=[^\s/])/u },
  { message: 'deux-points', form: /^([ \t]*(?:- +)?)([a-z][a-z_]{2,30})(?= +[^\s:][^:]*$)/ },
]);

function inLine({ start, text }: Line): Diagnosis | undefined {
  for (const { message, form } of mistakes()) {
    const match = form.exec(text);
    if (!match) continue;
    const at = start + match[1]!.length;
    return { message, start: at, end: at + match[2]!.length };
  }
  return undefined;
}

function lineAt(text: string, position: number): Line {
  const start = text.lastIndexOf('\n', position - 1) + 1;
  return { start, text: /^[^\r\n]{0,500}/.exec(text.slice(start, start + 500))![0] };
}

/** The last line with something on it before the one at `position`. */
function lineBefore(text: string, position: number): Line | undefined {
  const end = text.slice(0, text.lastIndexOf('\n', position - 1) + 1).trimEnd().length;
  return end === 0 ? undefined : lineAt(text, end);
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };
const FAR = 4000;

/** The last bracket left open on the way to `position`; brackets inside quotes or comments do not count. */
function openBracket(text: string, position: number): number | undefined {
  const from = Math.max(0, text.lastIndexOf('\n', position - FAR) + 1);
  const open: number[] = [];
  for (let i = from; i < position; i++) {
    const sign = text[i]!;
    if ((sign === '"' || sign === "'") && /[\s[{,:]/.test(text[i - 1] ?? ' ')) {
      const close = text.indexOf(sign, i + 1);
      if (close === -1 || close >= position) return undefined;
      i = close;
    } else if (sign === '#' && /\s/.test(text[i - 1] ?? ' ')) {
      const end = text.indexOf('\n', i);
      i = end === -1 ? position : end;
    } else if (CLOSING[sign] && (open.length > 0 || /[\s:-]/.test(text[i - 1] ?? ' '))) {
      open.push(i);
    } else if (open.length > 0 && sign === CLOSING[text[open.at(-1)!]!]) {
      open.pop();
    }
  }
  return open.at(-1);
}

/** « 'l'état civil' »: the second apostrophe closes the text. */
function apostrophe(text: string, position: number): Diagnosis | undefined {
  const line = lineAt(text, position);
  const match = /^(.*?[\s[{,:])('[^']*'(?=\p{L})[^\r\n]*)$/u.exec(line.text);
  if (!match) return undefined;
  const start = line.start + match[1]!.length;
  return { message: 'apostrophe', start, end: start + match[2]!.trimEnd().length };
}
