import { fill, repairOf } from '../lint/finding.ts';
import type { Rule } from '../lint/rule.ts';
import type { SourceDocument } from '../source/document.ts';
import { locator } from '../source/locate.ts';
import type { Problem } from '../source/problem.ts';
import { UsageError } from './usage-error.ts';

interface Read {
  readonly document: SourceDocument;
  /** The file as the user sees it. */
  readonly shown: string;
}

/** A problem met while reading a file, in the words of the rule that reports it. */
export function inWords(problem: Problem, { document, shown }: Read, rules: readonly Rule[]): UsageError {
  const { code, place, data, message = 'default' } = problem;
  const locate = locator(document);
  const { start } =
    'pointeur' in place ? locate.pointer(place.pointeur, place.part) : locate.offsets(place.start, place.end);
  const rule = rules.find((one) => one.kind === 'lecture' && one.code === code)!;
  const said = fill(rule.messages[message] ?? '', data);
  return new UsageError(`${shown}:${start.line}:${start.column} ${said}`, repairOf(rule, message, data));
}
