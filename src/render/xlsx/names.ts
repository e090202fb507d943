import { foldName, moveName, ruleRefusal, type StretchedSheet, type Stretching } from './stretch.ts';
import { type Element, element, elementsOf, textOf } from './xml.ts';

/** One rendered sheet, for the names that belong to it. */
interface NamedSheet {
  /** rank of the template sheet it comes from */
  readonly template: number;
  readonly name: string;
  readonly stretching: Pick<Stretching, 'others'>;
}

/**
 * The defined names of a rendered workbook: print areas and titles, filters, lists. A name that belongs to a
 * repeated sheet is given to each of its copies; one that has no row left is dropped.
 */
export class WorkbookNames {
  private readonly given: readonly Element[];
  private readonly templateNames: readonly string[];
  private readonly common: Stretching['others'];
  /** the sheets that the names of a sheet may cite */
  private readonly known: Map<string, StretchedSheet | undefined>;
  private readonly moved = new Map<Element, Element[]>();
  private sheets = 0;

  constructor(
    definedNames: Element | undefined,
    templateNames: readonly string[],
    common: Stretching['others'],
  ) {
    this.given = elementsOf(definedNames, 'definedName');
    this.templateNames = templateNames;
    this.common = common;
    this.known = new Map(common);
  }

  /** Gives the next sheet of the workbook its names. */
  add({ template, name, stretching: { others } }: NamedSheet): void {
    const own = this.templateNames[template] ?? '';
    for (const [folded, sheet] of others) if (sheet) this.known.set(folded, sheet);
    for (const defined of this.given) {
      if (Number(defined.attributes.get('localSheetId') ?? Number.NaN) !== template) continue;
      const formula = moveName(textOf(defined), { others, problem: () => {} });
      if (formula === undefined) continue;
      const moved = this.moved.get(defined) ?? [];
      moved.push(definedName(defined, renamed(formula, own, name), this.sheets));
      this.moved.set(defined, moved);
    }
    this.sheets++;
  }

  /** All the names, once every sheet is added; `problem` is told of those that are refused. */
  elements(problem: (message: string) => void): Element[] {
    return this.given.flatMap((defined) => {
      const isLocal = defined.attributes.has('localSheetId');
      const refusal = nameRefusal(defined, isLocal ? this.known : this.common);
      if (refusal !== undefined) {
        problem(`le nom « ${defined.attributes.get('name') ?? ''} » n’est pas admis : ${refusal}.`);
        return [];
      }
      if (isLocal) return this.moved.get(defined) ?? [];
      const formula = moveName(textOf(defined), { others: this.common, problem: () => {} });
      return formula === undefined ? [] : [definedName(defined, formula, undefined)];
    });
  }
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
