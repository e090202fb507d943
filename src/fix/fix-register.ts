import type { LintResult } from '../lint/engine.ts';
import type { Finding } from '../lint/finding.ts';
import type { Fix } from '../lint/fix.ts';
import type { RegisterFiles, SourceFile } from '../register/files.ts';
import { fixText } from './fix-text.ts';

/** What `--fix` applies: only what changes no reading, or also what a person should look at. */
export type Boldness = 'safe' | 'unsafe';

export interface Fixed {
  /** The findings that remain. */
  readonly result: LintResult;
  /** The files that changed, whole, with how many corrections each got. */
  readonly changed: readonly FixedFile[];
}

export interface FixedFile {
  /** Posix, relative to the folder of the register. */
  readonly path: string;
  /** As it was read. */
  readonly before: string;
  readonly text: string;
  readonly corrections: number;
}

/** A correction can make another possible; a cycle between rules must still end. */
const MAX_PASSES = 10;

/**
 * Applies the fixes of a register to its texts, linting again after each pass until nothing changes.
 * Writes nothing. Findings accepted by a comment and files not asked for are left alone.
 */
export function fixRegister(
  files: RegisterFiles,
  lint: (files: RegisterFiles) => LintResult,
  boldness: Boldness,
): Fixed {
  const changed = new Map<string, FixedFile>();
  // Read once: corrections stand at places of the text that was judged, not of one saved meanwhile.
  const texts = new Map<string, string>();
  const asFirstRead = ({ path, read }: SourceFile): string => {
    const text = texts.get(path) ?? read();
    texts.set(path, text);
    return text;
  };
  const overlaid = (file: SourceFile): SourceFile => {
    return { path: file.path, read: () => changed.get(file.path)?.text ?? asFirstRead(file) };
  };
  const sources = [files.registre, ...files.fiches].map(overlaid);
  const current = { registre: sources[0]!, fiches: sources.slice(1) };
  let result = lint(current);
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const offers = byFile(result.findings, boldness);
    const edited = sources.flatMap(({ path, read }) => {
      const fixed = fixText(path, read(), offers.get(path) ?? []);
      return fixed.corrections > 0 ? [{ path, ...fixed }] : [];
    });
    if (edited.length === 0) break;
    for (const file of edited) {
      const known = changed.get(file.path)?.corrections ?? 0;
      const before = texts.get(file.path)!;
      changed.set(file.path, { ...file, before, corrections: known + file.corrections });
    }
    result = lint(current);
  }
  return { result, changed: [...changed.values()] };
}

function byFile(findings: readonly Finding[], boldness: Boldness): Map<string, Fix[]> {
  const offers = new Map<string, Fix[]>();
  for (const { file, fix, suppressed } of findings) {
    if (!fix || suppressed || (boldness === 'safe' && !fix.safe)) continue;
    const others = offers.get(file);
    if (others) others.push(fix);
    else offers.set(file, [fix]);
  }
  return offers;
}
