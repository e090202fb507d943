export { join } from '../register/layout.ts';
export { type Changed, type ChangedFile, changedFiles, type Submodule, type Target } from './git/changed.ts';
export { type GitFolders, gitFolders } from './git/folders.ts';
export { type HistoryCommit, historyOf } from './git/history.ts';
export { userName } from './git/identity.ts';
export { type MergedFiles, markDifferences, mergeLineByLine } from './git/merge-file.ts';
export { type Objects, openObjects } from './git/objects.ts';
export { type GivenFile, isNothing, plainDiff, wantsGitColor } from './git/plain-diff.ts';
export {
  type RegisterPair,
  registerAround,
  registerPairs,
  type Text,
  type Texts,
} from './git/register-pairs.ts';
export {
  filesFrom,
  filesOf,
  layoutsAt,
  type RegisterAt,
  readFiles,
  registersAt,
} from './git/registers-at.ts';
export { namesInHistory } from './git/removed.ts';
export {
  type Commit,
  mergeBase,
  noCommit,
  openRepository,
  type Repository,
  resolveDay,
  resolveHead,
  resolveRevision,
} from './git/repository.ts';
export { GitError } from './git/run.ts';
export { commandInShell, filesNamed, localSetting, setLocal, unsetLocal } from './git/settings.ts';
export { emptySource, indexSource, revisionSource, type Source, workTreeSource } from './git/source.ts';
