/**
 * Blows on a YAML text that keep it, most of them, what the quick reading accepts: a text outside it is left to
 * `yaml` and proves nothing. The others are those where two readers could part.
 */
const WORDS = [
  'aucun',
  'a-preciser',
  'Aucune',
  '~',
  'null',
  'Null',
  'NULL',
  'nULL',
  'true',
  'non',
  '007',
  '0x1F',
  '1e3',
  '-1',
  '-',
  '--',
  '---',
  '...',
  '-a',
  '- a',
  '?',
  '? a',
  ':',
  ':a',
  'a:',
  'a: b',
  'a:b',
  'a#b',
  'a #b',
  'a # b',
  '#',
  '# a',
  '@a',
  '`a',
  '%a',
  '&a b',
  '*a',
  '!a b',
  '!!str 1',
  '|',
  '>',
  '|-',
  '>-',
  '|+',
  '>+',
  '|2',
  '>1-',
  '"',
  "'",
  '""',
  "''",
  '"a"',
  "'a'",
  "'l''eau'",
  '"a\\n"',
  '"a" # b',
  "'a' #b",
  '"a"b',
  "'a' b",
  '[',
  ']',
  '{',
  '}',
  '[]',
  '{}',
  '[a]',
  '[a, b]',
  '[a,b]',
  '[a , b ]',
  '[ a ]',
  '[a, ]',
  '[, a]',
  '[a',
  'a]',
  '{ a: b }',
  '{a: b}',
  '{a:b}',
  '{ a: }',
  '{ a }',
  '{ a: b, a: c }',
  '{ a: [b, { c: d }] }',
  '{ "a": b }',
  '[a: b]',
  '[ -a ]',
  '[-]',
  '[ - ]',
  '[a #b]',
  '[a # b]',
  '[?a]',
  '{ a: b: c }',
  '{ a: "b" }',
  '{a: b,c: d}',
  '[[a], [b]]',
  '[[[[[[[a]]]]]]]',
  '[~]',
  '[null, ""]',
  '{ <<: a }',
  'é',
  '’',
  '«\u00a0a\u00a0»',
  '\u00a0',
  '\u00a0a',
  'a\u00a0',
  '\u2009a',
  '\u200b',
  '\u3000a',
  '\u202ea',
  '😀',
  '\ud800',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\ufffd',
  '\u0000',
  '\u001b[2J',
  '\t',
  '\ta',
  'a\t',
  'a\tb',
  'a \t# b',
  ' ',
  '  ',
  '',
  '__proto__',
  'constructor',
  'toString',
  '<<',
  '=',
  '<<<<<<< a',
  '=======',
  '>>>>>>> b',
  'a\\',
  '"a\\"b"',
  "'a\\'",
  '{ __proto__: { a: b } }',
  '2026-11-22',
  '5 ans',
  '=cmd',
  '12:30:45',
  '1_000',
  '.inf',
  'y',
  'a, b',
  'a ,b',
  'x'.repeat(101),
];
const KEYS = [
  'nom',
  'reference',
  'statut',
  '__proto__',
  'constructor',
  'x_a',
  'a b',
  'é',
  '1',
  '01',
  '-a',
  'a-b',
  '"nom"',
  "'nom'",
  '<<',
  'finalités',
  'Nom',
  '?',
  'a.b',
  '_',
  'a:b',
  'x'.repeat(101),
  '~',
  'null',
  '',
];
const COMMENTS = [
  '#',
  '# a',
  '#a',
  ' # a',
  '# registre: ignorer nom-vague — motif',
  '# a: b',
  '# - a',
  '# "',
  '#\u00a0a',
  '#!',
  '# é',
];
const BLOCKS = ['|\n', '|-\n', '>\n', '>-\n', '| \n', '|- # a\n', '|+\n', '|2\n', '>2-\n'];
const BITS = [
  ':',
  ': ',
  '#',
  ' #',
  ' # ',
  '-',
  '- ',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ',',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  ' ',
  '  ',
  '\t',
  '&',
  '*',
  '!',
  '|',
  '>',
  '%',
  '@',
  '`',
  '?',
  '\\',
  '\u00a0',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\ufffd',
  '\u0000',
  '<',
  '=',
  'é',
  'a',
  '0',
  '~',
  '.',
  '---\n',
  '...\n',
];

const pick = (random, list) => list[Math.trunc(random() * list.length)];
const indentOf = (line) => /^ */.exec(line)[0].length;

/** What people write, and the quick reading with them: half of the files are only struck with these. */
const USUAL = {
  WORDS: [
    'aucun',
    'a-preciser',
    '~',
    'null',
    'NULL',
    'true',
    '007',
    '-1',
    '-a',
    'a:b',
    'a#b',
    'é',
    '’',
    'a\u00a0',
    '«\u00a0a\u00a0»',
    '5 ans',
    '""',
    "''",
    '"a"',
    "'l''eau'",
    '"a: b"',
    "'# a'",
    '[]',
    '{}',
    '[a]',
    '[a, b]',
    '[ a ]',
    '{ a: b }',
    '{ a: [b, { c: d }] }',
    '{ a: "b", c: \'d\' }',
    '[~, null]',
    'a, b',
    "l'eau",
    'a "b" c',
    'a [b]',
    'a {b}',
    'a | b',
    'a > b',
    '12:30',
    'a & b',
    'a * b',
    'a!',
    'x'.repeat(101),
    '',
  ],
  KEYS: ['nom', 'reference', 'statut', 'x_a', '1', '01', 'a-b', '_', 'Nom', 'constructor', 'toString'],
  COMMENTS: ['# a', '# registre: ignorer nom-vague — motif', '# a: b', '# - a', '# "', '#'],
  BLOCKS: ['|\n', '|-\n', '>\n', '>-\n'],
};
const ALL = { WORDS, KEYS, COMMENTS, BLOCKS };

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

/** Blows on whole lines; each gets the lines, where to strike, and the lines of another text. */
const ON_LINES = [
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
const MILD = [0, 1, 2, 3, 3, 3, 6, 6, 6, 7, 7, 8, 9, 10, 11, 12, 15, 16, 17, 18].map(
  (rank) => ON_LINES[rank],
);

function onSigns(text, random) {
  const start = Math.trunc(random() * (text.length + 1));
  const gone = pick(random, [0, 0, 1, 1, 2, 6]);
  return text.slice(0, start) + pick(random, ['', ...BITS, ...BITS, ...WORDS]) + text.slice(start + gone);
}

function onAll(text, random) {
  return pick(random, [
    () => text.replaceAll('\n', '\r\n'),
    () => `\ufeff${text}`,
    () => text.trimEnd(),
    () => `${text}\n\n`,
    () => text.replaceAll('\n', '\n\n'),
    () => text.replace(/^(?=.)/gm, '  '),
    () => `---\n${text}`,
    () => text.replaceAll('  ', '    '),
    () => text.slice(0, Math.trunc(random() * text.length)),
  ])();
}

/** One to four blows; `others`: what is grafted comes from there. */
export function spoil(text, others, random) {
  let now = text;
  const from = random() < 0.5 ? USUAL : ALL;
  for (let blows = pick(random, [1, 1, 1, 2, 2, 3, 4]); blows > 0; blows--) {
    const how = from === USUAL ? 0.3 + random() : random();
    if (how < 0.06) now = onAll(now, random);
    else if (how < 0.3) now = onSigns(now, random);
    else {
      const [lines, other] = [now.split('\n'), pick(random, others).split('\n')];
      const [at, to] = [lines, lines].map(({ length }) => Math.trunc(random() * length));
      const there = Math.trunc(random() * other.length);
      now = pick(
        random,
        from === USUAL ? MILD : ON_LINES,
      )({ lines, at, to, other, there, random, from }).join('\n');
    }
  }
  return now;
}
