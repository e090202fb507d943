import type { Pointeur } from '../model/origine.ts';
import type { Regard } from '../register/canonique.ts';
import type { SourceDocument } from '../source/document.ts';
import { isTreeMap, type Tree } from '../source/tree.ts';
import type { Side } from './difference.ts';

/** How each side is read for comparison: everything but identifiers, the old names brought to the new ones. */
export type Regards = Readonly<Record<Side, Regard>>;

/** What a comparison knows of the files it reads; by path. */
export type Documents = ReadonlyMap<string, SourceDocument>;

/** Makes the two readings. `renames`: identifiers of before that are called otherwise after. */
export function regards(
  documents: Readonly<Record<Side, Documents>>,
  renames: ReadonlyMap<string, string>,
): Regards {
  const regard = (side: Side, renommer: Regard['renommer']): Regard => ({
    retenir: (cle) => cle !== 'id',
    renommer,
    illisible: ({ fichier, pointeur }) => `=illisible ${rawText(documents[side].get(fichier), pointeur)}`,
  });
  return {
    before: regard('before', (texte) => renames.get(texte) ?? texte),
    after: regard('after', (texte) => texte),
  };
}

/** The source text of a value that the model could not read. */
export function rawText(document: SourceDocument | undefined, pointeur: Pointeur): string {
  let node: Tree | undefined = document?.root;
  for (const step of pointeur) {
    node = Array.isArray(node) ? node[Number(step)] : isTreeMap(node) ? node[String(step)] : undefined;
  }
  if (typeof node === 'string') return node;
  return node === undefined || typeof node === 'symbol' ? '' : JSON.stringify(node);
}
