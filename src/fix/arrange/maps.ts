import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { type Champ, decrire } from '../../model/champs.ts';

export type NodePair = Pair<Node, Node | null>;

/** A map of a document whose keys the model puts in an order. */
export interface KnownMap {
  readonly map: YAMLMap<Node, Node | null>;
  readonly names: readonly string[];
  /** The keys of the model there, in order. */
  readonly known: readonly string[];
  readonly root: boolean;
}

/** The maps below a node, outermost first. `enter` says whether to look into one. */
export function knownMaps(contents: Node, schema: Champ<unknown>, enter: (map: KnownMap) => boolean): void {
  const pending: { node: Node | null; champ: Champ<unknown>; root: boolean }[] = [
    { node: contents, champ: schema, root: true },
  ];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, champ, root } = next;
    const { lecture } = decrire(champ);
    const below = (item: unknown, sub: Champ<unknown>) =>
      pending.push({ node: item as Node | null, champ: sub, root: false });
    if (lecture.forme === 'liste') {
      if (isSeq(node)) for (const item of node.items) below(item, lecture.element);
      else if (isMap(node)) below(node, lecture.element);
      continue;
    }
    if (!isMap<Node, Node | null>(node)) continue;
    if (lecture.forme === 'dictionnaire') for (const { value } of node.items) below(value, lecture.element);
    if (lecture.forme !== 'objet') continue;
    const names = node.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
    if (!enter({ map: node, names, known: Object.keys(lecture.champs), root })) continue;
    for (const [rank, { value }] of node.items.entries()) {
      const champs = lecture.champs;
      const name = names[rank]!;
      if (Object.hasOwn(champs, name)) below(value, champs[name]!);
    }
  }
}
