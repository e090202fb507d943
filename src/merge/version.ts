import type { Node } from 'yaml';
import type { Answers } from '../diff/difference.ts';
import { rawText } from '../diff/regard.ts';
import type { Champ } from '../model/champs.ts';
import { ficheSousTraitant } from '../model/fiche.ts';
import { registreYaml } from '../model/registre.ts';
import type { Regard } from '../register/canonique.ts';
import { lireFichier } from '../register/fichier.ts';
import { isRegistre } from '../register/layout.ts';
import { readDocument, type SourceDocument } from '../source/document.ts';
import { isTreeMap, type Tree, type TreeMap } from '../source/tree.ts';

/** One of the three texts, read. */
export interface Version {
  readonly text: string;
  readonly document: SourceDocument;
  /** What it says, as it is written: no shorthand is resolved. */
  readonly tree: TreeMap;
  /** The same, read by the model. */
  readonly answers: Answers;
  /** Everything counts, identifiers and notes too. */
  readonly regard: Regard;
  readonly contents: Node | undefined;
}

/** The keys of a file: those of a processor's fiche hold those of a controller's. */
export const schemaOf = (path: string): Champ<unknown> =>
  isRegistre(path.slice(path.lastIndexOf('/') + 1)) ? registreYaml : ficheSousTraitant;

/** Words that are no obstacle to reading a file whole. */
const HARMLESS = new Set(['texte-tronque']);

/** Reads a version; `undefined` when it is no fiche or `registre.yaml`, or when a part of it cannot be read. */
export function readVersion(path: string, text: string): Version | undefined {
  if (text.trim() === '') return emptyVersion(path);
  const document = readDocument(path, text);
  const { root, contents } = document;
  if (!isTreeMap(root) || !contents || document.problems.some(({ code }) => !HARMLESS.has(code)))
    return undefined;
  const schema = schemaOf(path);
  const expected = schema === registreYaml ? ['organisme', 'version'] : ['reference', 'qualite'];
  if (!expected.some((key) => Object.hasOwn(root, key))) return undefined;
  // Reading by the model brings words to their usual form, in place.
  const tree = copy(root) as TreeMap;
  const answers = lireFichier(schema, document).contenu as unknown as Answers | undefined;
  return answers && { text, document, tree, answers, regard: regardOf(document), contents };
}

/** What two branches that both add a file start from. */
function emptyVersion(path: string): Version {
  const document = readDocument(path, '{}');
  return {
    text: '',
    document,
    tree: Object.create(null),
    answers: {},
    regard: regardOf(document),
    contents: undefined,
  };
}

const regardOf = (document: SourceDocument): Regard => ({
  retenir: () => true,
  renommer: (texte) => texte,
  illisible: ({ pointeur }) => `=illisible ${rawText(document, pointeur)}`,
});

function copy(tree: Tree): Tree {
  if (Array.isArray(tree)) return tree.map(copy);
  if (!isTreeMap(tree)) return tree;
  return Object.assign(
    Object.create(null),
    Object.fromEntries(Object.entries(tree).map(([key, one]) => [key, copy(one)])),
  );
}

/** Whether two versions say the same, key order left aside. */
export function sameTree(a: Tree | undefined, b: Tree | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((one, rank) => sameTree(one, b[rank]));
  if (!isTreeMap(a) || !isTreeMap(b)) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameTree(a[key], b[key]))
  );
}
