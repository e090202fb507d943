import { areaName, readAreas } from './reference.ts';
import { moveAreas, moveRule, ruleRefusal, type Stretching } from './stretch.ts';
import { type Element, element, elementsOf, textOf, withChildren } from './xml.ts';

/** The conditional formats of a rendered sheet, stretched over repeated rows. */
export function renderedFormats(root: Element, stretching: Stretching): Element[] {
  return elementsOf(root, 'conditionalFormatting').flatMap((format) => {
    const areas = readAreas(format.attributes.get('sqref') ?? '');
    const moved = moveAreas(areas, stretching.own);
    const [first] = areas;
    if (!first || moved.length === 0) return [];
    const rules = elementsOf(format, 'cfRule').flatMap((rule) => renderedRule(rule, first, stretching) ?? []);
    if (rules.length === 0) return [];
    return [element('conditionalFormatting', { sqref: moved.map(areaName).join(' ') }, rules)];
  });
}

function renderedRule(
  rule: Element,
  at: { top: number; left: number },
  stretching: Stretching,
): Element | undefined {
  const children: Element[] = [];
  for (const child of elementsOf(rule)) {
    if (child.name === 'extLst') continue;
    if (child.name !== 'formula') {
      children.push(child);
      continue;
    }
    const formula = textOf(child);
    const refusal = ruleRefusal(formula, stretching);
    if (refusal !== undefined) {
      stretching.problem(
        at.top,
        at.left,
        `la mise en forme conditionnelle de cette cellule n’est pas admise : ${refusal}.`,
      );
      return undefined;
    }
    const text = moveRule(formula, at.top, stretching);
    if (text === undefined) return undefined;
    children.push(withChildren(child, [text]));
  }
  return withChildren(rule, children);
}
