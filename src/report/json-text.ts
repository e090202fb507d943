import { UNPRINTABLE } from './printable.ts';

/** A value in JSON that also does nothing to the terminal it is shown in: what would act is written `\u202e`. */
export const jsonText = (value: object): string =>
  `${JSON.stringify(value, undefined, 2).replace(UNPRINTABLE, (sign) => (sign === '\n' ? sign : escaped(sign)))}\n`;

const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
