import type { Qualite, UsedReferences } from '../../blueprint/index.ts';
import { discover, type FoundRegister } from '../../io/discovery.ts';
import { namesInHistory } from '../../io/git.ts';
import type { SourceFile } from '../../register/files.ts';
import { readDocument, type SourceDocument } from '../../source/document.ts';
import { isTreeMap, type Tree } from '../../source/tree.ts';
import type { CliContext } from '../context.ts';
import { UsageError } from '../usage-error.ts';
import { filesWithinLimits } from '../within-limits.ts';

/** A register to add to: nothing in it is judged, a fiche that does not read still holds its reference. */
export interface RegisterHere {
  readonly found: FoundRegister;
  readonly registre: SourceDocument;
  readonly fiches: readonly SourceDocument[];
}

/** The one register of a folder, its fiches read; a `UsageError` when there is none, or several. */
export function registerHere(folder: string, { cwd }: CliContext): RegisterHere {
  const { registers } = discover([folder], cwd);
  const [found, other] = registers;
  if (!found) {
    throw new UsageError(
      `Aucun registre ${folder === '.' ? 'ici' : `dans « ${folder} »`}.`,
      'Créez-en un : registre init mon-registre, puis : registre new --list mon-registre',
    );
  }
  if (other)
    throw new UsageError(
      'Plusieurs registres se trouvent ici.',
      'Dites lequel à la fin de la commande : registre new --model paie mon-registre',
    );
  const { registre, fiches } = filesWithinLimits(found, cwd);
  const read = (file: SourceFile) => readDocument(file.path, file.read());
  return { found, registre: read(registre), fiches: fiches.map(read) };
}

/** Every reference ever given here: in the fiches, in the list, in the names of files that git remembers. */
export function usedReferences({ found, registre, fiches }: RegisterHere, qualite: Qualite): UsedReferences {
  const alike = fiches.filter((fiche) => written(fiche, 'qualite') === qualite);
  const listed = isTreeMap(registre.root) && Array.isArray(registre.root.liste) ? registre.root.liste : [];
  const removed = namesInHistory(found.root).flatMap(
    (name) => /^[A-Za-z][A-Za-z-]*\d+/.exec(name)?.[0] ?? [],
  );
  const all = [...fiches, ...listed.filter(isTreeMap)].flatMap((one) => written(one, 'reference') ?? []);
  return { alike: alike.flatMap((fiche) => written(fiche, 'reference') ?? []), all: [...all, ...removed] };
}

/** The text of a key at the top of a fiche, even where the rest does not read. */
export function written(of: SourceDocument | Tree, key: string): string | undefined {
  const tree = isDocument(of) ? of.root : of;
  if (isTreeMap(tree)) return typeof tree[key] === 'string' ? tree[key] : undefined;
  if (!isDocument(of)) return undefined;
  return new RegExp(`^${key}: *["']?([^"'#\\r\\n]{1,200})`, 'm').exec(of.text)?.[1]?.trim();
}

const isDocument = (of: SourceDocument | Tree): of is SourceDocument =>
  typeof of === 'object' && of !== null && 'problems' in of && 'text' in of;
