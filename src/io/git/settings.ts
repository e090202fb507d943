import { noteChange } from '../intact.ts';
import { git, runGit } from './run.ts';

/** The last value of a key in the repository’s own configuration. */
export function localSetting(root: string, key: string): string | undefined {
  const { status, stdout } = runGit(root, ['config', '--local', '-z', '--get', key]);
  return status === 0 ? stdout.replace(/\0$/, '') : undefined;
}

/** Sets a key of the repository’s own configuration, whatever number of values it had. */
export function setLocal(root: string, key: string, value: string): void {
  git(root, ['config', '--local', '--replace-all', key, value]);
  noteChange();
}

/** Removes a key and, where it was alone, its section. */
export function unsetLocal(root: string, key: string): void {
  git(root, ['config', '--local', '--unset-all', key]);
  noteChange();
}

/** The path of a command as git’s own shell finds it, which is the one of hooks and drivers. */
export function commandInShell(root: string, name: string): string | undefined {
  const { status, stdout } = runGit(root, [
    '-c',
    `alias.registre-chemin=!command -v ${name}`,
    'registre-chemin',
  ]);
  return status === 0 && stdout.trim() !== '' ? stdout.trim() : undefined;
}

/** The files that git follows or could, by their name; posix, from the root. */
export function filesNamed(root: string, name: string): string[] {
  const listed = git(root, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  const all = listed.split('\0').filter((file) => file === name || file.endsWith(`/${name}`));
  return [...new Set(all)];
}
