import type { Requirement, Shift } from './change.ts';
import { changeKinds } from './changes/index.ts';
import { consequencesOf } from './consequences.ts';
import { derivedKind } from './derived.ts';
import type { Difference, Scope } from './difference.ts';
import type { Level } from './level.ts';

/** A difference once named, before its context settles how much it matters. */
export interface Candidate {
  readonly kind: string;
  readonly level: Level;
  readonly shifts: readonly Shift[];
  readonly why: string | undefined;
  readonly requires: readonly Requirement[];
  readonly difference: Difference;
  readonly scope: Scope;
}

/** Names a difference: by a kind of its own where there is one, else by the field it stands in. */
export function nameDifference(difference: Difference, scope: Scope): Candidate {
  const { path, operation } = difference;
  const possible = changeKinds.filter(
    (kind) => kind.paths.includes(path) && kind.operations.includes(operation),
  );
  const kind = possible.find((one) => one.when?.(difference, scope)) ?? possible.find((one) => !one.when);
  const role = scope.fiche?.after?.role ?? scope.fiche?.before?.role;
  const asked = kind
    ? [...kind.requires, ...(kind.also?.(difference, scope) ?? [])]
    : consequencesOf(path, operation);
  const { id, level } = kind ?? derivedKind(path, operation);
  return {
    kind: id,
    level,
    shifts: [],
    why: kind?.why,
    requires: asked.filter((one) => !one.role || !role || one.role === role),
    difference,
    scope,
  };
}
