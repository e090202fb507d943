import { areaName, readAreas } from './reference.ts';
import { moveAreas, moveRule, ruleRefusal, type Stretching } from './stretch.ts';
import { childOf, type Element, element, elementsOf, textOf } from './xml.ts';

const KEPT =
  'type errorStyle imeMode operator allowBlank showDropDown showInputMessage showErrorMessage errorTitle error promptTitle prompt'.split(
    ' ',
  );

/** The validations of a rendered sheet, as ranges: a list in a repeated row stands in each of them. */
export function renderedValidations(root: Element, stretching: Stretching): Element | undefined {
  const validations = elementsOf(childOf(root, 'dataValidations'), 'dataValidation').flatMap(
    (validation) => renderedValidation(validation, stretching) ?? [],
  );
  return validations.length === 0
    ? undefined
    : element('dataValidations', { count: validations.length }, validations);
}

function renderedValidation(
  { attributes, ...validation }: Element,
  stretching: Stretching,
): Element | undefined {
  const areas = readAreas(attributes.get('sqref') ?? '');
  const moved = moveAreas(areas, stretching.own);
  const [first] = areas;
  if (!first || moved.length === 0) return undefined;
  const formulas: Element[] = [];
  for (const name of ['formula1', 'formula2']) {
    const formula = textOf(childOf({ attributes, ...validation }, name));
    if (formula === '') continue;
    const refusal = ruleRefusal(formula, stretching);
    if (refusal !== undefined) {
      stretching.problem(
        first.top,
        first.left,
        `la validation de cette cellule n’est pas admise : ${refusal}.`,
      );
      return undefined;
    }
    const text = moveRule(formula, first.top, stretching);
    // Without its list, a validation would refuse everything: the cell is left free.
    if (text === undefined) return undefined;
    formulas.push(element(name, {}, [text]));
  }
  const kept = KEPT.map((name) => [name, attributes.get(name)] as const);
  return element(
    'dataValidation',
    { ...Object.fromEntries(kept), sqref: moved.map(areaName).join(' ') },
    formulas,
  );
}
