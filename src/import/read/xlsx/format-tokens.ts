/** One piece of a number format. Letters are lower case, whole runs: « dd », « mmm ». */
export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'elapsed'; readonly text: string }
  | { readonly kind: 'noon' }
  | { readonly kind: 'general' }
  /** 0 # ? . , % E / and the like */
  | { readonly kind: 'digit'; readonly text: string };

/** Excel refuses longer formats. */
const LONGEST = 255;

const TOKEN =
  /"([^"]*)"|\\(.)|[_*].|\[([^\]]*)\]|(general|standard)|(am\/pm|a\/p)|([ymdhsja])\6*|(e[+-]|[0#?.,%/@])|(.)/giy;

/** The sections of a number format, each cut into tokens. */
export function formatSections(format: string): FormatToken[][] {
  if (format.length > LONGEST) return [[{ kind: 'general' }]];
  const sections: FormatToken[][] = [[]];
  // « j » is the day in French; then « a » is the year. No English format holds a « j ».
  const french = /j/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
  for (const match of format.matchAll(TOKEN)) {
    if (match[0] === ';') sections.push([]);
    else sections.at(-1)!.push(...tokensOf(match, french ? FRENCH : ENGLISH));
  }
  return sections;
}

const ENGLISH: Readonly<Record<string, string>> = { y: 'y', m: 'm', d: 'd', h: 'h', s: 's' };
const FRENCH: Readonly<Record<string, string>> = { ...ENGLISH, j: 'd', a: 'y' };

function tokensOf(match: RegExpMatchArray, letters: Readonly<Record<string, string>>): FormatToken[] {
  const [whole, quoted, escaped, bracket, general, noon, letter, digit, other] = match;
  if (bracket !== undefined) return bracketTokens(bracket);
  if (general !== undefined) return [{ kind: 'general' }];
  if (noon !== undefined) return [{ kind: 'noon' }];
  if (digit !== undefined) return [{ kind: 'digit', text: digit.toUpperCase() }];
  const date = letter === undefined ? undefined : letters[letter.toLowerCase()];
  if (date !== undefined) return [{ kind: 'date', text: date.repeat(whole.length) }];
  const text = quoted ?? escaped ?? other ?? (letter === undefined ? '' : whole);
  return text === '' ? [] : [{ kind: 'literal', text }];
}

/** « [h] » counts hours beyond a day, « [$€-40C] » shows « € »; colours, conditions and languages show nothing. */
function bracketTokens(bracket: string): FormatToken[] {
  if (/^(?:h+|m+|s+)$/i.test(bracket)) return [{ kind: 'elapsed', text: bracket.toLowerCase() }];
  const symbol = /^\$([^-]+)/.exec(bracket)?.[1];
  return symbol === undefined ? [] : [{ kind: 'literal', text: symbol }];
}
