import path from 'node:path';
import type { Repository } from './repository.ts';
import { git } from './run.ts';

/** Where git keeps what is not in the work tree; absolute. */
export interface GitFolders {
  readonly root: string;
  /** Shared by all the work trees of a repository. */
  readonly common: string;
  /** Of this work tree alone; the same as `common` in the main one. */
  readonly own: string;
  /** Where hooks are looked for: `core.hooksPath`, else below `common`. */
  readonly hooks: string;
}

export function gitFolders({ root }: Repository): GitFolders {
  const asked = ['rev-parse', '--git-common-dir', '--absolute-git-dir', '--git-path', 'hooks'];
  const [common = '', own = '', hooks = ''] = git(root, asked)
    .split('\n')
    .map((one) => path.resolve(root, one));
  return { root, common, own, hooks };
}
