import { describe, expect, it } from 'vitest';
import { nameDifference } from '../../src/diff/candidate.ts';
import { diffRegister } from '../../src/diff/diff.ts';
import { policies } from '../../src/diff/policies/index.ts';
import { allFields } from '../../src/diff/schema.ts';
import { leaves, sides, type Written } from './leaves.ts';

describe('every field of the model', () => {
  it.each(leaves)('$path', ({ path, values: [one, other] }) => {
    const compare = (a: Written, b: Written) =>
      diffRegister(sides(path, a), sides(path, b), { today: '2026-11-21', policies });
    const { changes, unreadable } = compare(one, other);
    expect(unreadable).toEqual([]);
    expect(compare(one, one).changes).toEqual([]);
    // An element known by what changed is another element; everything else is one change of that field.
    const replaced =
      changes.length === 2 && changes.every((change) => change.path === path.replace(/\.[a-z_]+$/, ''));
    expect(
      replaced || (changes.length === 1 && changes[0]!.path === path),
      JSON.stringify(changes.map((change) => [change.kind, change.path])),
    ).toBe(true);
    expect(changes.every(({ kind, fingerprint }) => kind !== '' && fingerprint !== '')).toBe(true);
  });

  it('has a name for whatever the walk can find', () => {
    for (const [path, { champ }] of allFields()) {
      const origine = { fichier: '', pointeur: [] };
      const answer = { etat: 'absente', origine } as const;
      const difference = {
        path,
        operation: 'modifie',
        champ,
        before: answer,
        after: answer,
        enclosing: [],
      } as const;
      const scope = { partage: undefined as never, fiche: undefined, today: '2026-11-21' };
      expect(nameDifference(difference, scope).kind).not.toBe('');
    }
  });
});
