import path from 'node:path';
import { arrange } from '../../fix/arrange/arrange.ts';
import { join } from '../../io/git.ts';
import { writeFiles } from '../../io/write-files.ts';
import { typographier } from '../../model/typographie.ts';
import { printable } from '../../report/printable.ts';
import { compter } from '../../report/reporter.ts';
import type { CliContext } from '../context.ts';
import { type OpenRegister, openRegisters } from '../open-registers.ts';
import { UsageError } from '../usage-error.ts';

interface File {
  /** Posix, as the user sees it. */
  readonly shown: string;
  /** Absolute. */
  readonly full: string;
  readonly before: string;
  readonly after: string;
  readonly partial: boolean;
}

/** `registre fmt`: with `--check`, exit code 1 when a file is not in order. Files that change go to stdout. */
export async function run(
  paths: readonly string[],
  { check }: { readonly check?: boolean },
  context: CliContext,
): Promise<number> {
  const { registers } = await openRegisters(paths, { at: undefined }, context);
  const files = registers.flatMap(read);
  const moved = files.filter(({ before, after }) => before !== after);
  const list = moved.map(({ shown }) => `${shown}\n`).join('');
  for (const { shown } of files.filter(({ partial }) => partial)) {
    await context.say(
      typographier(`${shown} : des clés restent à leur place, les déplacer changerait ce que dit la fiche.`),
    );
  }
  if (!check)
    writeFiles(
      '',
      moved.map(({ full, before, after }) => ({ path: full, content: after, before })),
    );
  await context.out(list);
  await context.say(summary(moved.length, files.length, check === true));
  return check && moved.length > 0 ? 1 : 0;
}

/** The files asked for, each with its keys in order. Throws a `UsageError` on the first that cannot be read. */
function read({ root, shown, files, only }: OpenRegister): File[] {
  const wanted = [files.registre, ...files.fiches].filter(
    (file) => only === undefined || only.has(file.path),
  );
  return wanted.map((file) => {
    const before = file.read();
    const arranged = arrange(file.path, before);
    const name = printable(join(shown, file.path));
    if (!arranged) {
      throw new UsageError(
        `${name} ne se lit pas : aucun fichier n’a été touché.`,
        `registre lint ${name} dit ce qui l’empêche.`,
      );
    }
    return {
      shown: name,
      full: path.join(root, file.path),
      before,
      after: arranged.text,
      partial: arranged.partial,
    };
  });
}

function summary(moved: number, total: number, check: boolean): string {
  const all = compter(total, 'fichier', 'fichiers');
  if (moved === 0) return typographier(`Rien à mettre en ordre : ${all}.`);
  const some = compter(moved, 'fichier', 'fichiers');
  return check ? `${some} à mettre en ordre sur ${total}.` : `${some} mis en ordre sur ${total}.`;
}
