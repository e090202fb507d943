import { lstatSync } from 'node:fs';
import path from 'node:path';
import { discover } from '../../io/discovery.ts';
import { commandInShell, filesNamed, type GitFolders, gitFolders, openRepository } from '../../io/git.ts';
import { asUsageError } from '../as-usage-error.ts';
import { shellWord } from '../git-drivers.ts';
import { UsageError } from '../usage-error.ts';
import { ATTRIBUTES, attributesPiece } from './attributes-piece.ts';
import { driversPiece } from './drivers-piece.ts';
import { hookPiece } from './hook-piece.ts';
import type { Piece } from './piece.ts';

/** A repository seen by `registre git`. */
export interface Wiring {
  readonly pieces: readonly Piece[];
  /** How git’s shell starts registre; `undefined` where it would not find it. */
  readonly invocation: string | undefined;
  /** Absolute. */
  readonly registers: readonly string[];
}

/** What `registre git` may put in the repository around a folder. */
export function wiringOf(cwd: string): Wiring {
  try {
    const folders = gitFolders(openRepository(cwd));
    const invocation = invocationIn(folders);
    const registers = discover([folders.root], folders.root).registers.map(({ root }) => root);
    const others = filesNamed(folders.root, ATTRIBUTES).map((file) =>
      path.join(folders.root, path.dirname(file)),
    );
    return {
      invocation,
      registers,
      pieces: [
        hookPiece(folders, cwd),
        driversPiece(folders, invocation ?? 'registre'),
        ...registers.map((root) => attributesPiece(root, cwd)),
        // Where a register once was, ours may still stand; what is someone else’s is not a piece.
        ...others
          .filter((folder) => !registers.includes(folder))
          .map((folder) => attributesPiece(folder, cwd))
          .filter(({ state }) => state === 'present' || state === 'stale'),
      ],
    };
  } catch (error) {
    return asUsageError(error);
  }
}

/** The one of the repository first, as the hook looks for it. */
function invocationIn({ root, common }: GitFolders): string | undefined {
  const own = [root, path.join(common, '..')]
    .map((folder) => path.join(folder, 'node_modules', '.bin', 'registre'))
    .find((file) => lstatSync(file, { throwIfNoEntry: false }));
  if (own !== undefined) return shellWord(own, process.platform);
  return commandInShell(root, 'registre') === undefined ? undefined : 'registre';
}

/** Puts everything in place. Throws before the first change where the hook would only stop every commit. */
export function installAll({ pieces, invocation }: Wiring): void {
  if (invocation === undefined) {
    throw new UsageError(
      'git ne trouverait pas registre : il n’est ni dans node_modules/.bin à la racine du dépôt, ni dans le PATH.',
      'Installez-le (guide, « Installer »), puis recommencez : rien n’a été écrit.',
    );
  }
  for (const piece of pieces) if (piece.state !== 'present') piece.install();
}
