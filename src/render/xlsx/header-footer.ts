import type { TemplateProblem } from '../templating/problem.ts';
import { LIMITS } from './limits.ts';
import { cellProblem } from './refusal.ts';
import type { LooseText } from './sheet-source.ts';
import { cutTags } from './tags.ts';
import type { ValuesTable } from './values-table.ts';
import { childOf, type Element, elementsOf, textOf, withChildren } from './xml.ts';

/** The headers and footers of a sheet that hold an expression, in the order of its XML. */
export function headerTexts(root: Element, sheet: string): LooseText[] {
  return expressions(root).map((child) => ({
    text: (cutTags(textOf(child)) ?? []).map(({ text }) => text).join('') || textOf(child),
    place: {
      line: 1,
      column: 1,
      cell: `${sheet}, ${/Header/.test(child.name) ? 'en-tête' : 'pied de page'}`,
    },
  }));
}

function expressions(root: Element): Element[] {
  return elementsOf(childOf(root, 'headerFooter')).filter((child) => textOf(child).includes('{{'));
}

/** The headers and footers of a rendered sheet. */
export function renderedHeaders(
  root: Element,
  {
    template,
    loose,
    values,
    texts,
  }: {
    template: string;
    loose: readonly LooseText[];
    values: ValuesTable;
    texts: ReadonlyMap<number, string>;
  },
): { element: Element | undefined; problems: TemplateProblem[] } {
  const headerFooter = childOf(root, 'headerFooter');
  if (!headerFooter) return { element: undefined, problems: [] };
  const changed = expressions(root);
  const problems: TemplateProblem[] = [];
  const children = elementsOf(headerFooter).map((child) => {
    const rank = changed.indexOf(child);
    if (rank < 0) return child;
    const text = fitted(values, texts.get(rank) ?? '');
    if (text.length > LIMITS.headerText) {
      problems.push(
        cellProblem(
          template,
          loose[rank]!.place,
          `ce texte dépasse ${LIMITS.headerText} caractères une fois rempli.`,
        ),
      );
    }
    return withChildren(child, [text]);
  });
  return { element: withChildren(headerFooter, children), problems };
}

/** The lengths that values are cut to, one after the other, until they fit. */
const CUTS = [Number.POSITIVE_INFINITY, 60, 30, 10];

/** The text with its values; where a whole name has no room, its beginning says enough. */
function fitted(values: ValuesTable, text: string): string {
  let written = '';
  for (const most of CUTS) {
    // An ampersand announces a code there: page number, font, another header's side.
    written = values.text(text, (value) => shortened(value, most).replaceAll('&', '&&'));
    if (written.length <= LIMITS.headerText) break;
  }
  return written;
}

function shortened(value: string, most: number): string {
  const signs = [...value];
  return signs.length <= most ? value : `${signs.slice(0, most - 1).join('')}…`;
}
