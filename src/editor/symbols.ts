import type { DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { schemaOf } from '../fix/schema-of.ts';
import type { Champ } from '../model/champs.ts';
import { champSous } from '../model/champs.ts';
import { proposDe } from '../schema/propos.ts';
import type { SourceDocument } from '../source/document.ts';
import type { EditorText } from './text.ts';

const FIELD: typeof SymbolKind.Field = 8;
const ITEM: typeof SymbolKind.Object = 19;
const NAMES = [
  'libelle',
  'nom',
  'description',
  'categorie',
  'type',
  'socle',
  'acteur',
  'service',
  'reference',
  'id',
];
/** Below the elements of lists, an outline says no more than the file. */
const MAX_DEPTH = 2;

/** The outline of a file: its keys by their titles, the elements of lists by their names. */
export function symbolsOf(document: SourceDocument, text: EditorText): DocumentSymbol[] {
  return document.contents ? children(document.contents, schemaOf(document.path), 0) : [];

  function children(node: Node | null, champ: Champ<unknown> | undefined, depth: number): DocumentSymbol[] {
    if (depth > MAX_DEPTH) return [];
    if (isMap(node))
      return (node.items as Pair<Node, Node | null>[]).flatMap((pair) => keyOf(pair, champ, depth));
    if (isSeq(node)) return (node.items as Node[]).map((item) => elementOf(item, champ, depth));
    return [];
  }

  function keyOf({ key, value }: Pair<Node, Node | null>, parent: Champ<unknown> | undefined, depth: number) {
    if (!isScalar(key) || !key.range) return [];
    const name = String(key.value ?? '');
    const champ = parent && champSous(parent, name);
    const titre = champ && proposDe(champ)?.titre;
    const detail = isScalar(value) ? String(value.value ?? '').slice(0, 80) : '';
    const selection: readonly [number, number] = [key.range[0], key.range[1]];
    const end = value?.range?.[1] ?? key.range[1];
    return [
      {
        name: titre ?? (name || '…'),
        detail,
        kind: FIELD,
        ...ranges([selection[0], end], selection),
        children: children(value, champ, depth + 1),
      },
    ];
  }

  function elementOf(item: Node, parent: Champ<unknown> | undefined, depth: number): DocumentSymbol {
    const whole: readonly [number, number] = [item.range?.[0] ?? 0, item.range?.[1] ?? 0];
    const champ = parent && champSous(parent, 0);
    return {
      name: nameOf(item),
      kind: ITEM,
      ...ranges(whole, [whole[0], whole[0]]),
      children: children(item, champ, depth + 1),
    };
  }

  function ranges(whole: readonly [number, number], selection: readonly [number, number]) {
    const range = ([start, end]: readonly [number, number]) => {
      return { start: text.position(start), end: text.position(Math.max(start, end)) };
    };
    return { range: range(whole), selectionRange: range(selection) };
  }
}

function nameOf(item: Node): string {
  if (isScalar(item)) return String(item.value ?? '').slice(0, 80) || '…';
  if (!isMap(item)) return '…';
  for (const name of NAMES) {
    const value = item.get(name);
    if (typeof value === 'string' && value !== '') return value.slice(0, 80);
  }
  return '…';
}
