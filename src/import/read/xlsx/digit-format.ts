import { numberText } from '../number-text.ts';
import type { FormatToken } from './format-tokens.ts';

/**
 * Shows a number through « 0 », « # », « ? », literals, thousands, decimals and percents: enough for
 * postcodes (00000), telephones (0#" "##" "##" "##" "##) and amounts. The rest is shown without a format.
 */
export function formatNumber(number: number, sections: readonly (readonly FormatToken[])[]): string {
  const [first, negative] = sections;
  if (number < 0 && negative !== undefined && negative.length > 0)
    return formatSection(-number, negative, '');
  if (number === 0 && sections[2] !== undefined && sections[2].length > 0)
    return formatSection(0, sections[2], '');
  return formatSection(Math.abs(number), first ?? [], number < 0 ? '-' : '');
}

const isDigit = (token: FormatToken): token is FormatToken & { kind: 'digit' } => token.kind === 'digit';

function formatSection(number: number, tokens: readonly FormatToken[], sign: string): string {
  const digits = tokens.filter(isDigit).map(({ text }) => text);
  const holders = digits.filter((text) => '0#?'.includes(text)).length;
  // Fractions, powers of ten and texts, and formats that show no number at all.
  if (holders === 0 || digits.some((text) => text.startsWith('E') || '/@'.includes(text))) {
    return sign + numberText(number);
  }
  const point = tokens.findIndex((token) => isDigit(token) && token.text === '.');
  const [whole, fraction] = point < 0 ? [tokens, []] : [tokens.slice(0, point), tokens.slice(point + 1)];
  const percent = digits.filter((text) => text === '%').length;
  const [integer, decimals] = rounded(number * 100 ** percent, fraction);
  const text = fillInteger(integer, whole) + fillDecimals(decimals, fraction);
  return sign + text.trim();
}

/** Excel rounds to the decimals that the format shows; 15 digits are all that it keeps. */
function rounded(number: number, fraction: readonly FormatToken[]): [string, string] {
  const places = Math.min(
    15,
    fraction.filter((token) => isDigit(token) && '0#?'.includes(token.text)).length,
  );
  const exact = Number(number.toPrecision(15));
  if (exact >= 1e21) return [String(exact), ''];
  const [integer, decimals = ''] = exact.toFixed(places).split('.');
  return [integer!, decimals];
}

/** Digits are laid from the right; those left over all go to the first place. */
function fillInteger(integer: string, tokens: readonly FormatToken[]): string {
  const places = tokens.filter((token) => isDigit(token) && '0#?'.includes(token.text)).length;
  const grouped = tokens.some((token) => isDigit(token) && token.text === ',');
  let rest = integer === '0' ? '' : integer;
  let place = 0;
  let out = '';
  for (const token of [...tokens].reverse()) {
    if (!isDigit(token)) {
      out = ('text' in token ? token.text : '') + out;
      continue;
    }
    if (token.text === '%') out = `%${out}`;
    if (!'0#?'.includes(token.text)) continue;
    place += 1;
    const taken = place === places ? rest : rest.slice(-1);
    rest = rest.slice(0, rest.length - taken.length);
    out = (taken === '' ? EMPTY[token.text]! : taken) + out;
  }
  return grouped ? out.replace(/\d(?=(?:\d{3})+(?!\d))/g, '$&\u00a0') : out;
}

const EMPTY: Readonly<Record<string, string>> = { '0': '0', '#': '', '?': ' ' };

function fillDecimals(decimals: string, tokens: readonly FormatToken[]): string {
  let at = 0;
  const shown = tokens.map((token) => {
    if (!isDigit(token)) return { text: 'text' in token ? token.text : '', optional: false };
    if (!'0#?'.includes(token.text)) return { text: token.text === '%' ? '%' : '', optional: false };
    at += 1;
    return { text: decimals[at - 1] ?? '0', optional: token.text !== '0' };
  });
  // Zeros at the end of « # » places are not shown.
  for (let index = shown.length - 1; index >= 0; index--) {
    const part = shown[index]!;
    if (part.optional && part.text === '0') part.text = '';
    else if (/\d/.test(part.text)) break;
  }
  const text = shown.map((part) => part.text).join('');
  return /^\d/.test(text) ? `,${text}` : text;
}
