/**
 * Texts that may make an expression slow, drawn from its own source: what each repeated part reads, over and over,
 * after what leads to it and before what makes it fail. Not a proof: `recheck` looks for one.
 */

const CHARACTERS = [...' \t\n-_.,;:/\\\'"’()[]{}<>#!?=+*|@&%$«»…0aAzZéÉ1xX\u00a0\u0000😀'];
const FAILURES = ['', '\u0000', '\n', '!', 'a', ' ;'];

/** The attacks on an expression: `pump` is to be repeated between the two others. */
export function attacksOn(pattern, flags) {
  const tree = parse(pattern, flags);
  const found = new Map();
  const add = (prefix, pump, suffix) => {
    if (pump === '') return;
    for (const end of [...FAILURES, `${suffix}\u0000`]) {
      const attack = { prefix, pump, suffix: end };
      found.set(JSON.stringify(attack), attack);
    }
  };
  for (const one of charactersOf(tree)) add('', one, '');
  for (const sample of samples(tree).slice(0, 8)) {
    add('', sample, '');
    add('', sample.slice(0, -1), '');
    add('', sample.slice(1), '');
  }
  walk(tree, '', '', add);
  return [...found.values()];
}

/** Goes through the parts of an alternative, with what stands before and after each. */
function walk(options, before, after, add) {
  for (const terms of options) {
    for (const [index, term] of terms.entries()) {
      const lead = before + terms.slice(0, index).map(sampleOf).join('');
      const rest =
        terms
          .slice(index + 1)
          .map(sampleOf)
          .join('') + after;
      if (term.max > 8) {
        for (const pump of samples(term.body).slice(0, 12)) {
          add(lead, pump, rest);
          add('', lead + pump, rest);
          add('', lead + pump.repeat(Math.min(term.max, 400)), rest);
          const next = terms.slice(index + 1).find((one) => one.min > 0);
          if (next) add(lead, pump + sampleOf(next), rest);
        }
      }
      walk(term.body.options ?? [], lead, rest, add);
    }
  }
}

const sampleOf = (term) =>
  term.min === 0 || term.look ? '' : (samples(term.body)[0] ?? '').repeat(term.min);

/** Some texts that a body reads: a character of a set, or each alternative of a group. */
function samples(body) {
  if (Array.isArray(body)) return body.map((terms) => terms.map(sampleOf).join(''));
  if (body.options) return samples(body.options).concat(body.options.map(fullest));
  return body.characters;
}

/** The same with its optional parts. */
const fullest = (terms) =>
  terms
    .map((term) => (term.look ? '' : (samples(term.body)[0] ?? '').repeat(Math.max(1, term.min))))
    .join('');

function charactersOf(options) {
  return [
    ...new Set(
      options.flatMap((terms) =>
        terms.flatMap(({ body }) =>
          body.options ? charactersOf(body.options) : body.characters.slice(0, 12),
        ),
      ),
    ),
  ];
}

/** Alternatives → terms → `{ min, max, look, body }`; a body is a group, or the characters it may read. */
function parse(pattern, flags) {
  let at = 0;
  return alternatives();

  function alternatives() {
    const options = [[]];
    while (at < pattern.length && pattern[at] !== ')') {
      if (pattern[at] === '|') {
        options.push([]);
        at++;
      } else {
        const body = atom();
        const { min, max } = quantifier();
        if (body) options.at(-1).push({ min, max, look: body.look === true, body });
      }
    }
    return options;
  }

  function atom() {
    if (pattern[at] === '(') return group();
    if (pattern[at] === '^' || pattern[at] === '$') {
      at++;
      return undefined;
    }
    const start = at;
    if (pattern[at] === '[') {
      for (at++; pattern[at] !== ']'; at++) if (pattern[at] === '\\') at++;
      at++;
    } else if (pattern[at] === '\\') {
      at += 2;
      const long = /^\\(?:[pP]\{[^}]*\}|x[\da-f]{2}|u\{[^}]*\}|u[\da-f]{4}|k<[^>]*>)/i.exec(
        pattern.slice(start),
      );
      if (long) at = start + long[0].length;
    } else at += String.fromCodePoint(pattern.codePointAt(at)).length;
    return charactersRead(pattern.slice(start, at));
  }

  function charactersRead(source) {
    if (/^\\(?:[bB]|[1-9]|k<)/.test(source)) return undefined;
    const one = new RegExp(`^(?:${source})$`, flags.replace(/[^ius]/g, ''));
    const own = [...source.replace(/\\./g, '')];
    return { characters: [...new Set([...own, ...CHARACTERS])].filter((character) => one.test(character)) };
  }

  function group() {
    const opening = /^\((?:\?(?::|=|!|<=|<!|<[^>]*>))?/.exec(pattern.slice(at))[0];
    at += opening.length;
    const options = alternatives();
    at++;
    return { options, look: /[=!]$/.test(opening) };
  }

  function quantifier() {
    const found = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(pattern.slice(at));
    if (!found) return { min: 1, max: 1 };
    at += found[0].length;
    const [, sign, min, comma, max] = found;
    if (sign) return { min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : Number.POSITIVE_INFINITY };
    return { min: Number(min), max: max ? Number(max) : comma ? Number.POSITIVE_INFINITY : Number(min) };
  }
}
