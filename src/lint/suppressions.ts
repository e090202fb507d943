import { isCollection, isMap, isSeq, type Node } from 'yaml';
import { lireDate } from '../model/date.ts';
import type { Pointeur } from '../model/origine.ts';
import { comments } from '../source/comments.ts';
import type { SourceDocument } from '../source/document.ts';
import type { SuppressionCode } from './rule.ts';

/** A comment that accepts a finding: `# registre: ignorer <rule> — <motif> [jusqu’au AAAA-MM-JJ]`. */
export interface Suppression {
  readonly rule: string;
  readonly reason: string;
  readonly until: string | undefined;
  /** What stands for a date and cannot be read as one: such a comment accepts nothing. */
  readonly misdated: string | undefined;
  /** The node covered, with all that is below it; the root covers the whole file. */
  readonly pointeur: Pointeur;
  readonly start: number;
  readonly end: number;
}

/** What documentation and editors write where the reason goes: nobody's reason. */
export const PLACEHOLDER_REASON = '<motif>';

/** Begins every comment addressed to the tool. */
export const MENTION = /^#[ \t]*registre[ \t]*:[ \t]*/i;
const FORM = /^ignorer[ \t]+([a-z0-9-]{1,60})(?:[ \t]*(?:—|–|--|-|:)[ \t]*|[ \t]+)?(.*)$/is;
const UNTIL = /(?<![ \t])[ \t]*[[(]?jusqu[’']au[ \t]+(\d{4}-\d{2}-\d{2})[\])]?[ \t]*$/i;
const MISDATED = /jusqu[’']au[ \t]+(\d.{0,40})$/i;

/** The suppressions of a document, in order; a comment that names `registre:` and is not one has an empty `rule`. */
export function readSuppressions(document: SourceDocument): Suppression[] {
  const { text } = document;
  if (!text.includes('#') || !/#[ \t]*registre[ \t]*:/i.test(text)) return [];
  const { contents } = document;
  if (!contents) return [];
  const first = contents.range?.[0] ?? 0;
  const inOrder = startsIn(contents);
  return comments(text).flatMap(({ start, source }) => {
    const mention = MENTION.exec(source);
    if (!mention) return [];
    const form = FORM.exec(source.slice(mention[0].length).trim());
    const written = form?.[2] ?? '';
    const day = UNTIL.exec(written)?.[1];
    const until = day && lireDate(day).forme === 'iso' ? day : undefined;
    const reason = written.replace(UNTIL, '').trim();
    return {
      rule: form?.[1]?.toLowerCase() ?? '',
      reason: reason === PLACEHOLDER_REASON ? '' : reason,
      until,
      misdated: until ? undefined : MISDATED.exec(written)?.[1],
      pointeur: start < first ? [] : covered(inOrder, text, start),
      start,
      end: start + source.length,
    };
  });
}

interface Start {
  readonly start: number;
  readonly pointeur: Pointeur;
}

/** The outermost node that begins on the line of the comment, or on the next line of content. */
function covered(inOrder: readonly Start[], text: string, comment: number): Pointeur {
  const lineStart = text.lastIndexOf('\n', comment - 1) + 1;
  const alone = text.slice(lineStart, comment).trim() === '';
  const from = alone ? comment : lineStart;
  let [low, high] = [0, inOrder.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (inOrder[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  return inOrder[low]?.pointeur ?? [];
}

/** Every key and element with the offset it begins at, in the order of the text; of those that begin together, outermost first. */
function startsIn(contents: Node): Start[] {
  const found: Start[] = [];
  const nodes: { readonly node: Node; readonly pointeur: Pointeur }[] = [{ node: contents, pointeur: [] }];
  const meet = (start: Node, node: Node | null, pointeur: Pointeur) => {
    found.push({ start: start.range?.[0] ?? 0, pointeur });
    if (isCollection(node)) nodes.push({ node, pointeur });
  };
  // A list is walked as it grows.
  for (const { node, pointeur } of nodes) {
    if (isMap<Node, Node | null>(node)) {
      for (const { key, value } of node.items)
        meet(key, value, [...pointeur, String((key as { value?: unknown }).value ?? '')]);
    } else if (isSeq<Node>(node)) {
      for (const [index, item] of node.items.entries()) meet(item, item, [...pointeur, index]);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The node at `pointeur` is the one covered, or below it. */
export const covers = (suppression: Suppression, pointeur: Pointeur): boolean =>
  suppression.pointeur.every((step, index) => pointeur[index] === step);

/** A suppression acts only with a reason, and until its date. */
export const isInForce = ({ reason, until, misdated }: Suppression, today: string): boolean =>
  reason !== '' && misdated === undefined && (until === undefined || until >= today);

/** What is wrong with a suppression. `idle`: its rule ran and found nothing there. */
export function complaintOf(
  suppression: Suppression,
  { today, known, idle }: { readonly today: string; readonly known: boolean; readonly idle: boolean },
): { readonly code: SuppressionCode; readonly message: string } | undefined {
  const say = (code: SuppressionCode, message = 'default') => ({ code, message });
  if (!known) return say('suppression-inconnue');
  if (suppression.reason === '') return say('suppression-sans-motif');
  if (suppression.misdated !== undefined) return say('suppression-expiree', 'illisible');
  if (!isInForce(suppression, today)) return say('suppression-expiree');
  return idle ? say('suppression-inutile') : undefined;
}
