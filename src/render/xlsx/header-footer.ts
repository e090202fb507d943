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
    // An ampersand announces a code there: page number, font, another header's side.
    const text = values.text(texts.get(rank) ?? '', (value) => value.replaceAll('&', '&&'));
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
