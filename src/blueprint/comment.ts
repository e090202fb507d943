/** What would end a comment, or hide in it. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\ufeff\ufffd]+/gu;

/** A line of a YAML comment; whatever the text holds, it stays one line. */
export const comment = (text: string): string => `# ${text.replace(UNPRINTABLE, ' ')}`;

/** YAML put in comments below its key: without the « # » and its space, it is the value of that key. */
export const commented = (yaml: string): string[] =>
  yaml
    .trimEnd()
    .split('\n')
    .map((line) => `#   ${line}`);
