import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, Scalar } from 'yaml';
import type { Edit } from '../../src/source/edit.ts';
import type { Random } from '../diff/histories/random.ts';

/** An edit of a text someone might make, and the place it touches. */
export interface TextEdit extends Edit {
  /** `/donnees/2/conservation/duree`; an addition has a place of its own. */
  readonly target: string;
  readonly what: 'value' | 'quote' | 'comment' | 'remark' | 'remove' | 'add' | 'key';
  /** A comment or a text that must never be lost. */
  readonly words: string;
}

interface Spot {
  readonly node: Node;
  readonly path: string;
  readonly start: number;
  readonly inFlow: boolean;
  readonly parent: 'map' | 'list';
}

/** Every edit of some kinds that a text offers. `mark` makes the words of two sides differ. */
export function offered(text: string, mark: string): TextEdit[] {
  const spots: Spot[] = [];
  visit(parseDocument(text, { schema: 'failsafe' }).contents as Node, '', false);
  return spots.flatMap((spot, rank) => editsAt(spot, text, `${mark}${rank}`));

  function visit(node: Node | null, path: string, inFlow: boolean): void {
    if (isMap(node)) {
      for (const { key, value } of node.items as Pair<Node, Node | null>[]) {
        if (!value) continue;
        const here = `${path}/${String((key as Scalar).value)}`;
        const flow = inFlow || node.flow === true;
        spots.push({ node: value, path: here, start: key.range![0], inFlow: flow, parent: 'map' });
        visit(value, here, flow);
      }
    }
    if (!isSeq(node)) return;
    for (const [index, item] of (node.items as Node[]).entries()) {
      const here = `${path}/${index}`;
      const flow = inFlow || node.flow === true;
      const start = flow ? item.range![0] : text.lastIndexOf('-', item.range![0] - 1);
      spots.push({ node: item, path: here, start, inFlow: flow, parent: 'list' });
      visit(item, here, flow);
    }
  }
}

const FIXED =
  /\/(?:qualite|reference|version|statut|type|pays|duree|sort_final|condition|garantie|base_legale)(?:\/|$)/;

function editsAt(spot: Spot, text: string, mark: string): TextEdit[] {
  const { node, path, start, inFlow, parent } = spot;
  const edits: TextEdit[] = [];
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const margin = text.slice(lineStart, start);
  const ownLine = !inFlow && /^ *$/.test(margin);
  const plain =
    isScalar(node) &&
    (node.type === Scalar.PLAIN || node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE);
  const [from, to] = [node.range![0], node.range![1]];
  if (plain && !FIXED.test(path) && from < to && !path.endsWith('/id')) {
    edits.push({
      target: path,
      what: 'value',
      start: from,
      end: to,
      text: `Texte ${mark}`,
      words: `Texte ${mark}`,
    });
    if (node.type === Scalar.PLAIN)
      edits.push({
        target: `${path}/'`,
        what: 'quote',
        start: from,
        end: to,
        text: JSON.stringify(node.value),
        words: '',
      });
  }
  if (ownLine) {
    edits.push({
      target: `${path}/#`,
      what: 'comment',
      start: lineStart,
      end: lineStart,
      text: `${margin}# remarque ${mark}\n`,
      words: `# remarque ${mark}`,
    });
    const end = lastLine(text, node);
    const depth = path.split('/').length - 1;
    if (
      end !== undefined &&
      (depth > 1 || /^\/(?:service|logiciels|information|droits|aipd|notes_internes)$/.test(path)) &&
      !path.endsWith('/id')
    )
      edits.push({ target: path, what: 'remove', start: lineStart, end, text: '', words: '' });
    if (parent === 'list')
      edits.push({
        target: `+${path}${mark}`,
        what: 'add',
        start: lineStart,
        end: lineStart,
        text: `${margin}- Ajout ${mark}\n`,
        words: `Ajout ${mark}`,
      });
    else
      edits.push({
        target: `+${path}${mark}`,
        what: 'key',
        start: lineStart,
        end: lineStart,
        text: `${margin}x_${mark}: Note ${mark}\n`,
        words: `Note ${mark}`,
      });
  }
  const lineEnd = text.indexOf('\n', to);
  if (plain && !inFlow && lineEnd === to && !text.slice(from, to).includes('\n'))
    edits.push({
      target: `${path}/##`,
      what: 'remark',
      start: to,
      end: to,
      text: ` # note ${mark}`,
      words: `# note ${mark}`,
    });
  return edits;
}

/** The end of the lines that a node stands on; empty when comments or a text on several lines make it unclear. */
function lastLine(text: string, node: Node): number | undefined {
  if (/[|>][-+]?\n/.test(text.slice(node.range![0], node.range![1]))) return undefined;
  const last = text.slice(0, node.range![1]).trimEnd().length;
  const end = text.indexOf('\n', last);
  const rest = text.slice(last, end);
  return end === -1 || rest.trim() !== '' ? undefined : end + 1;
}

/** Draws some edits that do not touch one another. */
export function draw(all: readonly TextEdit[], count: number, dice: Random): TextEdit[] {
  const drawn: TextEdit[] = [];
  for (let i = 0; all.length > 0 && i < count * 3 && drawn.length < count; i++) {
    const one = dice.pick(all);
    if (drawn.every((other) => apart(one, other))) drawn.push(one);
  }
  return drawn;
}

/** Neither touches what the other touches, nor a part of it, nor the very same line. */
export const apart = (a: TextEdit, b: TextEdit): boolean =>
  !within(a.target, b.target) &&
  !within(b.target, a.target) &&
  !(a.start < b.end && b.start < a.end) &&
  !(a.start === b.start && a.end === b.end);

const within = (path: string, other: string) => {
  const [one, two] = [path.replace(/^\+/, ''), other.replace(/^\+/, '')];
  return one === two || one.startsWith(`${two}/`);
};
