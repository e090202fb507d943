import type { SourceDocument } from '../source/document.ts';
import { locator } from '../source/locate.ts';
import type { Range } from '../source/position.ts';
import type { Problem } from '../source/problem.ts';
import { fill, repairOf } from './finding.ts';
import type { Rule } from './rule.ts';

/** What is wrong in a file of ours, not of the register: the configuration, the baseline. */
export interface Fault {
  readonly range: Range;
  /** What is shown beside the place: the rule that words it, else the kind of file. */
  readonly code: string;
  readonly message: string;
  readonly repair: string;
}

export const comparePlaces = ({ range: a }: Fault, { range: b }: Fault): number =>
  a.start.line - b.start.line || a.start.column - b.start.column;

/** A file of ours holds no information of its reader’s, as a fiche may under `x_`. */
const OWN_KEYS: Readonly<Record<string, string>> = {
  proche: 'Écrivez `{proposition}`.',
  inconnue: 'Supprimez-la. Clés possibles : {connues}.',
};

/** The problems met while reading a file, in the words of the reading rules. */
export function faultsOf(
  problems: readonly Problem[],
  document: SourceDocument,
  rules: readonly Rule[],
): Fault[] {
  const locate = locator(document);
  return problems.map(({ code, place, data, message = 'default' }) => {
    const rule = rules.find((one) => one.kind === 'lecture' && one.code === code)!;
    const range =
      'pointeur' in place
        ? locate.pointer(place.pointeur, place.part)
        : locate.offsets(place.start, place.end);
    const said = fill(rule.messages[message] ?? '', data);
    const own = code === 'cle-inconnue' ? OWN_KEYS[message] : undefined;
    const repair = own === undefined ? repairOf(rule, message, data) : fill(own, data);
    return { range, code: rule.id, message: said, repair };
  });
}
