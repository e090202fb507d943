/** Why a zip is not read: broken, protected by a password, or larger than its reader allows. */
export type ZipCode = 'broken' | 'encrypted' | 'too-big';

/** Wordless: whoever opens the file says it in the words of the format. */
export class ZipProblem extends Error {
  override readonly name = 'ZipProblem';
  readonly code: ZipCode;
  readonly part: string | undefined;

  constructor(code: ZipCode, part?: string) {
    super(part === undefined ? code : `${code}: ${part}`);
    this.code = code;
    this.part = part;
  }
}
