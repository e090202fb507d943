import type { GitFolders } from '../../io/git.ts';
import { localSetting, setLocal, unsetLocal } from '../../io/git.ts';
import { driverSettings } from '../git-drivers.ts';
import type { Piece } from './piece.ts';

/** What git has to know to compare and merge fiches. `invocation`: how its shell starts registre. */
export function driversPiece({ root }: GitFolders, invocation: string): Piece {
  const settings = driverSettings(invocation).map((one) => ({ ...one, known: localSetting(root, one.key) }));
  const isThere = settings.every(({ known, value }) => known === value);
  const isAbsent = settings.every(({ known }) => known === undefined);
  return {
    name: 'comparaison et fusion des fiches',
    where: 'configuration locale de git',
    state: isThere ? 'present' : isAbsent ? 'absent' : 'stale',
    install: () => {
      for (const { key, value, known } of settings) if (known !== value) setLocal(root, key, value);
    },
    uninstall: () => {
      const set = settings.filter(({ known }) => known !== undefined);
      for (const { key } of set) unsetLocal(root, key);
      return set.length > 0;
    },
  };
}
