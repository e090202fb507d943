/** Blows on whole lines of a YAML text. */
import { pick } from '../dice.js';

const indentOf = (line) => /^ */.exec(line)[0].length;

/** A line and what stands below it. */
function branch(lines, at) {
  const own = indentOf(lines[at]);
  let end = at + 1;
  while (end < lines.length && (lines[end].trim() === '' || indentOf(lines[end]) > own)) end++;
  return lines.slice(at, end);
}

const replace = (lines, at, count, ...by) => lines.toSpliced(at, count, ...by);
const shift = (lines, by) =>
  lines.map((line) => (by > 0 ? ' '.repeat(by) + line : line.slice(Math.min(-by, indentOf(line)))));
const keyed = /^( *(?:- +)*)([^\s:#-][^:\n]*?):(?: +(.*))?$/;

function withValue(line, change) {
  const [, before, key, value] = keyed.exec(line) ?? [];
  if (key === undefined) return line.replace(/^( *- +)(.*)$/, (_, dash, rest) => dash + change(rest));
  return `${before}${key}: ${change(value ?? '')}`;
}

/** Each gets the lines, where to strike, and the lines of another text. */
export const ON_LINES = [
  ({ lines, at }) => replace(lines, at, branch(lines, at).length),
  ({ lines, at, to }) => replace(lines, to, 0, ...branch(lines, at)),
  ({ lines, at, other, there }) => replace(lines, at, 0, ...branch(other, there)),
  ({ lines, at, other, there }) => {
    const grafted = branch(other, there);
    return replace(
      lines,
      at,
      branch(lines, at).length,
      ...shift(grafted, indentOf(lines[at]) - indentOf(grafted[0])),
    );
  },
  ({ lines, at, random }) =>
    replace(
      lines,
      at,
      branch(lines, at).length,
      ...shift(branch(lines, at), pick(random, [-4, -2, -1, 1, 2, 3, 4])),
    ),
  ({ lines, at, random }) => lines.with(at, ' '.repeat(Math.trunc(random() * 8)) + lines[at].trimStart()),
  ({ lines, at, random, from }) =>
    lines.with(
      at,
      withValue(lines[at], () => pick(random, from.WORDS)),
    ),
  ({ lines, at, other, there }) =>
    lines.with(
      at,
      withValue(lines[at], () => keyed.exec(other[there])?.[3] ?? other[there].trim()),
    ),
  ({ lines, at }) =>
    lines.with(
      at,
      withValue(lines[at], (value) => `"${value}"`),
    ),
  ({ lines, at }) =>
    lines.with(
      at,
      withValue(lines[at], (value) => `'${value.replaceAll("'", "''")}'`),
    ),
  ({ lines, at }) =>
    lines.with(
      at,
      withValue(lines[at], (value) => `[${value}]`),
    ),
  ({ lines, at, random, from }) =>
    lines.with(
      at,
      withValue(lines[at], (value) => `{ ${pick(random, from.KEYS)}: ${value} }`),
    ),
  ({ lines, at, random, from }) =>
    lines.with(
      at,
      withValue(
        lines[at],
        (value) => `${value}${pick(random, ['', ' ', '  ', '\t'])}${pick(random, from.COMMENTS)}`,
      ),
    ),
  ({ lines, at, random, from }) =>
    lines.with(
      at,
      withValue(lines[at], (value) => `${value} ${pick(random, from.WORDS)}`),
    ),
  ({ lines, at, random, from }) =>
    lines.with(
      at,
      withValue(lines[at], (value) => `${value}, ${pick(random, from.WORDS)}`),
    ),
  ({ lines, at, random, from }) => {
    const inside = ' '.repeat(indentOf(lines[at]) + pick(random, [0, 1, 2, 2, 2, 4]));
    const text = Array.from({ length: 1 + Math.trunc(random() * 5) }, () =>
      pick(random, [
        '',
        '',
        ' ',
        inside,
        inside + pick(random, from.WORDS),
        `${inside}  ${pick(random, from.WORDS)}`,
      ]),
    );
    return replace(
      lines,
      at,
      1,
      ...`${withValue(lines[at], () => pick(random, from.BLOCKS))}${inside}a\n${text.join('\n')}`.split('\n'),
    );
  },
  ({ lines, at, random, from }) =>
    replace(lines, at, 0, pick(random, ['', ' ', '  ', '    ']) + pick(random, from.COMMENTS)),
  ({ lines, at, random }) => replace(lines, at, 0, pick(random, ['', '', ' ', '      ', '\t'])),
  ({ lines, at, random, from }) =>
    lines.with(
      at,
      lines[at].replace(
        keyed,
        (_, before, __, value) =>
          `${before}${pick(random, from.KEYS)}:${value === undefined ? '' : ` ${value}`}`,
      ),
    ),
  ({ lines, at }) => lines.with(at, lines[at].replace(/^( *)/, '$1- ')),
  ({ lines, at }) => lines.with(at, lines[at].replace(/^( *)- +/, '$1')),
  ({ lines, at, random }) =>
    lines.with(at, lines[at].replace(/: +/, pick(random, [':', ':  ', ':\t', ' : ', ':\n  ']))),
  ({ lines, at, random }) =>
    lines.with(at, lines[at] + pick(random, [' ', '   ', '\t', ' #', ':', ' ,', '\u00a0'])),
  ({ lines, at }) => replace(lines, at, 2, `${lines[at]} ${(lines[at + 1] ?? '').trim()}`),
  ({ lines, at, random }) => {
    const cut = Math.trunc(random() * lines[at].length);
    return replace(lines, at, 1, lines[at].slice(0, cut), lines[at].slice(cut));
  },
];

/** Those that most often leave a text well formed. */
export const MILD = [0, 1, 2, 3, 3, 3, 6, 6, 6, 7, 7, 8, 9, 10, 11, 12, 15, 16, 17, 18].map(
  (rank) => ON_LINES[rank],
);
