import { foldName, moveName, ruleRefusal, type Stretching } from './stretch.ts';
import { type Element, element, elementsOf, textOf } from './xml.ts';

/** One rendered sheet, for the names that belong to it. */
interface NamedSheet {
  /** rank of the template sheet it comes from */
  readonly template: number;
  readonly name: string;
  readonly others: Stretching['others'];
}

/**
 * The defined names of the rendered workbook: print areas and titles, filters, lists. A name that belongs
 * to a repeated sheet is given to each of its copies; one that has no row left is dropped.
 */
export function renderedNames(
  definedNames: Element | undefined,
  templateNames: readonly string[],
  sheets: readonly NamedSheet[],
  common: Stretching['others'],
  problem: (message: string) => void,
): Element[] {
  const sheetNames = new Map([...common, ...sheets.flatMap(({ others }) => [...others])]);
  return elementsOf(definedNames, 'definedName').flatMap((defined) => {
    const name = defined.attributes.get('name') ?? '';
    const refusal = nameRefusal(defined, defined.attributes.has('localSheetId') ? sheetNames : common);
    if (refusal !== undefined) {
      problem(`le nom « ${name} » n’est pas admis : ${refusal}.`);
      return [];
    }
    const local = defined.attributes.get('localSheetId');
    if (local === undefined) {
      const formula = moveName(textOf(defined), { others: common, problem: () => {} });
      return formula === undefined ? [] : [definedName(defined, formula, undefined)];
    }
    return sheets.flatMap((sheet, index) => {
      if (sheet.template !== Number(local)) return [];
      const formula = moveName(textOf(defined), { others: sheet.others, problem: () => {} });
      const own = templateNames[sheet.template] ?? '';
      return formula === undefined ? [] : [definedName(defined, renamed(formula, own, sheet.name), index)];
    });
  });
}

function nameRefusal(defined: Element, others: Stretching['others']): string | undefined {
  const { attributes } = defined;
  const runs = ['function', 'vbProcedure', 'xlm'].some((kind) =>
    ['1', 'true'].includes(attributes.get(kind) ?? ''),
  );
  return runs ? 'il appelle une macro' : ruleRefusal(textOf(defined), { others });
}

function definedName({ attributes }: Element, formula: string, localSheetId: number | undefined): Element {
  const hidden = attributes.get('hidden');
  return element('definedName', { name: attributes.get('name'), localSheetId, hidden }, [formula]);
}

/** A name that belongs to a sheet writes its name, which has changed if the sheet is a copy. */
function renamed(formula: string, from: string, to: string): string {
  if (foldName(from) === foldName(to)) return formula;
  const quoted = (name: string) => `'${name.replaceAll("'", "''")}'!`;
  return formula.replaceAll(quoted(from), quoted(to));
}
