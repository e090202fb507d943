import type { Requirement } from './change.ts';
import { changeKinds } from './changes/index.ts';
import { consequencesOf } from './consequences.ts';
import { derivedKind } from './derived.ts';
import type { Operation } from './difference.ts';
import type { ChangeKind } from './kind.ts';
import { LEVELS, type Level } from './level.ts';
import { allFields } from './schema.ts';

/** All that is known of a kind of change before any change: its own story, or that of the fields it comes from. */
export interface KindStory {
  readonly id: string;
  /** The usual level; several where fields of different weight share the name, gravest first. */
  readonly levels: readonly Level[];
  /** The fields it is a change of, as the model names them. */
  readonly paths: readonly string[];
  readonly operations: readonly Operation[];
  readonly requires: readonly Requirement[];
  /** What only a kind with a story of its own says. */
  readonly own: ChangeKind | undefined;
}

const OPERATIONS = ['ajoute', 'supprime', 'modifie'] as const;

let known: ReadonlyMap<string, KindStory> | undefined;

/** Every kind of change, those with a story of their own first. */
export function allKinds(): ReadonlyMap<string, KindStory> {
  if (known) return known;
  const stories = new Map(changeKinds.map((kind) => [kind.id, storyOf(kind)]));
  for (const path of allFields().keys()) {
    for (const operation of OPERATIONS) {
      const { id, level } = derivedKind(path, operation);
      const told = stories.get(id);
      if (told?.own) continue;
      stories.set(id, {
        id,
        levels: LEVELS.filter((one) => one === level || told?.levels.includes(one)),
        paths: [...(told?.paths ?? []), path],
        operations: [operation],
        requires: [...new Set([...(told?.requires ?? []), ...consequencesOf(path, operation)])],
        own: undefined,
      });
    }
  }
  known = stories;
  return known;
}

const storyOf = (own: ChangeKind): KindStory => {
  const { id, level, paths, operations, requires } = own;
  return { id, levels: [level], paths, operations, requires, own };
};
