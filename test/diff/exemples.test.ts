import { describe, expect, it } from 'vitest';
import { changeKinds } from '../../src/diff/changes/index.ts';
import { diffRegister } from '../../src/diff/diff.ts';
import type { ExampleSide } from '../../src/diff/kind.ts';
import { policies } from '../../src/diff/policies/index.ts';
import { sideOf } from './layer.ts';

const TODAY = '2026-11-21';

const compare = (before: ExampleSide, after: ExampleSide, role?: 'sous-traitant') =>
  diffRegister(sideOf(before, role), sideOf(after, role), { today: TODAY, policies });

describe.each(changeKinds)('$id', ({ id, examples, level }) => {
  const { before, after, role } = examples;

  it('is the one change of its example, at its usual level', () => {
    const { changes, unreadable } = compare(before, after, role);
    expect(unreadable).toEqual([]);
    expect(changes.map((change) => change.kind)).toEqual([id]);
    expect(changes.map((change) => change.level)).toEqual([level]);
  });

  it('says nothing of either side alone', () => {
    expect(compare(before, before, role).changes).toEqual([]);
    expect(compare(after, after, role).changes).toEqual([]);
  });
});
