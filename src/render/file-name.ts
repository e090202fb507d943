import { isDeviceName } from '../register/device-names.ts';

/**
 * The name of a document on any file system: no separator, no device name, no trailing dot or space.
 * References are already plain, but a register may be older than its rules.
 */
export function fileName(stem: string, extension: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const plain = stem.replace(/[<>:"/\\|?*\u0000-\u001f\u007f]/g, '_').replace(/(?<![. ])[. ]+$/, '');
  const named = plain === '' ? '_' : plain;
  return `${isDeviceName(named) ? `_${named}` : named}.${extension}`;
}
