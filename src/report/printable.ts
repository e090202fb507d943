// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
export const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A line of text made safe for a terminal: control characters and direction marks shown, tabs widened. */
export const printable = (text: string): string => text.replace(/\t/g, '    ').replace(UNPRINTABLE, '�');

/** The signs a style puts around words: nothing that moves, hides or answers. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is kept
const STYLING = /(\u001b\[(?:1|2|22|31|33|36|39)m)/;

/** Several lines that may be styled, made safe for a terminal whatever was quoted in them. */
export const printableLines = (text: string): string =>
  text
    .split('\n')
    .map((line) =>
      line
        .split(STYLING)
        .map((part, rank) => (rank % 2 === 1 ? part : printable(part)))
        .join(''),
    )
    .join('\n');
