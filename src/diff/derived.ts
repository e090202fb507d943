import type { Operation } from './difference.ts';
import type { Level } from './level.ts';
import { agree, agreementOf, stemOf } from './names.ts';
import { allFields } from './schema.ts';

/** What a change of a field is called and how much it matters, when nothing more is to be said of it. */
export interface DerivedKind {
  readonly id: string;
  readonly level: Level;
  readonly title: string;
}

const PARTICIPLES = { ajoute: 'ajoute', supprime: 'supprime', modifie: 'modifie' } as const;

/** The kind that any field of the model has by construction. */
export function derivedKind(path: string, operation: Operation): DerivedKind {
  const field = allFields().get(path);
  if (!field) throw new Error(`no field at ${path}`);
  const id = `${stemOf(path)}-${agree(PARTICIPLES[operation], agreementOf(path))}`;
  return { id, level: field.level, title: field.title };
}
