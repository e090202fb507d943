import path from 'node:path';
import { findConfig } from '../io/config-file.ts';
import { posix } from '../io/discovery.ts';
import { changedBetween, type FolderSource, folderSource, isFile, isFolder } from '../io/folder-source.ts';
import { join, type RegisterPair, registerAround, registerPairs, type Text } from '../io/git.ts';
import { readText } from '../io/read-text.ts';
import type { ConfigText } from '../register/exclusion.ts';
import { isRegistre } from '../register/layout.ts';
import type { Compared } from './compared.ts';
import { UsageError } from './usage-error.ts';

interface TwoPaths {
  readonly from: string;
  readonly to: string;
  readonly names: readonly [string, string];
  readonly cwd: string;
}

/** Reads two folders, or two files, without git. */
export async function readTwoPaths(positionals: readonly string[], cwd: string): Promise<Compared> {
  const [first, second] = positionals;
  if (first === undefined || second === undefined || positionals.length > 2) {
    throw new UsageError(
      'Deux chemins sont attendus.',
      'Donnez deux dossiers ou deux fichiers (registre diff ./avant ./apres), ou un chemin après « -- ».',
    );
  }
  const [from, to] = [path.resolve(cwd, first), path.resolve(cwd, second)];
  const asked = { from, to, names: [first, second] as const, cwd };
  if (isFolder(from) && isFolder(to)) return readFolders(asked);
  if (isFile(from) && isFile(to)) return readFiles(asked);
  const missing = [from, to].findIndex((one) => !isFile(one) && !isFolder(one));
  throw new UsageError(
    missing === -1
      ? 'Un dossier ne se compare pas à un fichier.'
      : `« ${positionals[missing]} » n’existe pas.`,
    'Donnez deux dossiers, ou deux fichiers.',
  );
}

async function readFolders({ from, to, names, cwd }: TwoPaths): Promise<Compared> {
  const [before, after] = [openFolder(from, names[0]), openFolder(to, names[1])];
  const pairs = await registerPairs({ before, after }, await changedBetween(before, after));
  return {
    from: names[0],
    to: names[1],
    pairs,
    configsOf: ({ before: old, after: now }) => ({
      before: old && configIn(path.join(before.root, old.root), cwd),
      after: now && configIn(path.join(after.root, now.root), cwd),
    }),
    show: (side, file) => posix(cwd, path.join((side === 'before' ? before : after).root, file)),
    isAsked: () => true,
    paired: false,
    notes: [],
    links: [...before.links, ...after.links],
  };
}

/** The configuration of a folder, its path as the user sees it. */
function configIn(folder: string, cwd: string): ConfigText | undefined {
  const found = findConfig(folder);
  return found && { ...found, path: posix(cwd, path.resolve(found.path)) };
}

function openFolder(folder: string, name: string): FolderSource {
  const source = folderSource(folder);
  if (source) return source;
  throw new UsageError(
    `Aucun registre dans « ${name} » : un registre est un dossier qui contient registre.yaml.`,
    'Donnez le chemin d’un registre.',
  );
}

/** Each file with the `registre.yaml` above it, if there is one, so that what it shares has a name. */
async function readFiles({ from, to, names, cwd }: TwoPaths): Promise<Compared> {
  const [before, after] = [await stateOf(from), await stateOf(to)];
  const pair: RegisterPair = { before: before.state, after: after.state, unchanged: [] };
  return {
    from: names[0],
    to: names[1],
    pairs: [pair],
    configsOf: () => ({ before: configIn(before.root, cwd), after: configIn(after.root, cwd) }),
    show: (side, file) => posix(cwd, path.join((side === 'before' ? before : after).root, file)),
    isAsked: (file) => file === before.file || file === after.file,
    paired: true,
    notes: [],
    links: [],
  };
}

async function stateOf(file: string) {
  const folder = folderSource(path.dirname(file));
  const root = folder?.root ?? path.dirname(file);
  const name = posix(root, file);
  const shared = isRegistre(path.basename(file)) ? undefined : await sharedWith(name, folder);
  const text: Text = { path: name, text: readText(file) };
  const state = isRegistre(path.basename(file))
    ? { root: '', registre: text, fiches: [] }
    : { root: '', registre: shared, fiches: [text] };
  return { state, root, file: name };
}

async function sharedWith(file: string, folder: FolderSource | undefined): Promise<Text | undefined> {
  const around = folder && (await registerAround({ before: folder, after: folder }, file));
  if (!folder || around === undefined) return undefined;
  const names = [join(around, 'registre.yaml'), join(around, 'registre.yml')];
  const texts = await folder.read(names);
  const found = texts.findIndex((text) => text !== undefined);
  return found === -1 ? undefined : { path: names[found]!, text: texts[found]! };
}
