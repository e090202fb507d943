import type { KindStory } from '../../diff/kinds.ts';
import { referenceData } from '../reference-json.ts';
import { fieldsOf, sayKind } from './kind-words.ts';

/** What programs may know of a kind of change; part of the `json` contract. */
export function kindData(kind: KindStory) {
  const { id, levels, operations, requires, own } = kind;
  return {
    id,
    levels,
    operations,
    fields: fieldsOf(kind),
    what: sayKind(kind),
    ...(own ? { why: own.why } : {}),
    requires: requires.map(({ id: asked, text, references, role }) => ({
      id: asked,
      text,
      references: references.map(referenceData),
      ...(role === undefined ? {} : { role }),
    })),
    ...(own ? { examples: own.examples } : {}),
  };
}
