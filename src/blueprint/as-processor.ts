import { isMap, isScalar, type Range } from 'yaml';
import type { SourceDocument } from '../source/document.ts';
import { isTreeMap, type Tree } from '../source/tree.ts';
import { comment } from './comment.ts';

/** What stays true of an activity once it is seen as done for a client: how it is done, and by whom. */
const CARRIED = ['service', 'responsable_operationnel', 'logiciels', 'transferts', 'mesures_securite'];

export interface Carried {
  readonly nom: string | undefined;
  /** Lines of YAML as they are written, comments included, by key. */
  readonly answers: ReadonlyMap<string, string>;
  /** What to reconsider, as comments, by key. */
  readonly notes: ReadonlyMap<string, readonly string[]>;
}

/**
 * What of a controller’s fiche may go into a processor’s: the means, word for word. The purposes, the persons,
 * the data and the retention are the client’s to declare; who the clients are, and what was agreed with them,
 * is asked.
 */
export function asProcessor({ text, root, contents }: SourceDocument): Carried {
  const answers = new Map<string, string>();
  const pairs = isMap(contents) ? contents.items : [];
  for (const { key, value } of pairs) {
    const name = isScalar(key) ? String(key.value) : '';
    const [start] = rangeOf(key) ?? [];
    const [, end] = rangeOf(value) ?? [];
    if (!CARRIED.includes(name) || start === undefined || end === undefined) continue;
    answers.set(name, text.slice(start, end).replaceAll('\r\n', '\n').trimEnd());
  }
  const tree = isTreeMap(root) ? root : {};
  const notes = new Map([
    ['clients', purposes(tree.finalites)],
    ['sous_traitants_ulterieurs', processors(tree.destinataires)],
  ]);
  return { nom: typeof tree.nom === 'string' ? tree.nom : undefined, answers, notes };
}

const rangeOf = (node: unknown): Range | undefined =>
  typeof node === 'object' && node !== null && 'range' in node
    ? ((node.range as Range | null) ?? undefined)
    : undefined;

function purposes(finalites: Tree | undefined): string[] {
  const words = elements(finalites).flatMap((one) => text(one, 'libelle') ?? []);
  return [
    comment(
      'Chaque client : `acteur` (ou `nom` et coordonnées), `contrat`, `instructions`, `categories_traitements`, `sort_donnees`.',
    ),
    ...(words.length > 0
      ? [comment('Les finalités sont celles du client ; la fiche d’origine disait :')]
      : []),
    ...words.map((one) => comment(`  ${one}`)),
  ];
}

function processors(destinataires: Tree | undefined): string[] {
  const named = elements(destinataires)
    .filter((one) => text(one, 'type')?.startsWith('sous-traitant'))
    .flatMap((one) => text(one, 'acteur') ?? text(one, 'nom') ?? []);
  if (named.length === 0) return [];
  return [
    comment(
      'Sous-traitants de la fiche d’origine : s’ils servent ce client, `acteur`, `prestation` et `autorisation`.',
    ),
    ...named.map((one) => comment(`  ${one}`)),
  ];
}

const elements = (tree: Tree | undefined): readonly Tree[] =>
  Array.isArray(tree) ? tree : tree === undefined || tree === null ? [] : [tree];

function text(tree: Tree, key: string): string | undefined {
  if (typeof tree === 'string') return key === 'libelle' || key === 'nom' ? tree : undefined;
  const value = isTreeMap(tree) && Object.hasOwn(tree, key) ? tree[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}
