import { join } from '../../register/layout.ts';
import { linesOf } from '../../report/block.ts';
import type { OpenRegister } from '../open-registers.ts';

/** The lines of the files linted, by the name shown. Findings come file by file: only the last one is kept. */
export function lineReader(registers: readonly OpenRegister[]): (file: string) => readonly string[] {
  const sources = new Map(
    registers.flatMap(({ shown, files }) =>
      [files.registre, ...files.fiches].map((file) => [join(shown, file.path), file] as const),
    ),
  );
  let last: { file: string; lines: readonly string[] } = { file: '', lines: [] };
  return (file) => {
    if (file !== last.file) last = { file, lines: linesOf(sources.get(file)?.read() ?? '') };
    return last.lines;
  };
}
