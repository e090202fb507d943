import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAIN_PURPOSE } from '../../src/diff/changes/finalite-principale-modifiee.ts';
import { changeKinds } from '../../src/diff/changes/index.ts';
import { derivedKind } from '../../src/diff/derived.ts';
import { allKinds } from '../../src/diff/kinds.ts';
import { policies } from '../../src/diff/policies/index.ts';
import { REQUIREMENTS } from '../../src/diff/requirements.ts';
import { allFields } from '../../src/diff/schema.ts';
import { CLE_LOCALE } from '../../src/model/champs.ts';
import { rules } from '../../src/rules/index.ts';

const OPERATIONS = ['ajoute', 'supprime', 'modifie'] as const;

describe('kinds of change', () => {
  it('cover every field of the model, under names that never change', async () => {
    const lines = [...allFields()].map(([field, { level }]) => {
      const ids = OPERATIONS.map((operation) => derivedKind(field, operation).id);
      for (const id of ids)
        expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*-(?:ajoute|supprime|modifie)(?:e|s|es)?$/);
      return `${field} ${level} ${ids[2]}`;
    });
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(path.join(import.meta.dirname, 'kinds.txt'));
  });

  it('have names that a configuration can hold and that nothing else bears', () => {
    const ids = [...allKinds().keys(), ...policies.map(({ id }) => id), 'changements', 'politiques'];
    for (const id of ids) expect(id).toMatch(CLE_LOCALE);
    const all = [...ids, ...rules.map(({ id }) => id)];
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });

  it('refine fields that exist', () => {
    for (const { id, paths } of changeKinds) {
      for (const one of paths)
        expect([id, one === '' || one === MAIN_PURPOSE || allFields().has(one)]).toEqual([id, true]);
    }
    expect(new Set(changeKinds.map(({ id }) => id)).size).toBe(changeKinds.length);
  });

  it('ask for nothing without a text, and never conclude', () => {
    const said = [
      ...Object.values(REQUIREMENTS).map(({ text }) => text),
      ...changeKinds.flatMap(({ what, why }) => [what, why]),
      ...policies.map(({ what }) => what),
    ];
    for (const text of said) {
      expect(text).toMatch(/\.$/);
      expect(text).not.toMatch(/conforme|'|\bRGPD-compatible\b/i);
    }
    for (const { id, references } of Object.values(REQUIREMENTS))
      expect([id, references.length > 0]).toEqual([id, true]);
  });

  it('ask of a processor nothing that only a controller owes', () => {
    const informs = Object.values(REQUIREMENTS).filter(({ references }) =>
      references.some(({ article }) => /^1[34]/.test(article ?? '')),
    );
    for (const requirement of informs) expect(requirement).toMatchObject({ role: 'responsable' });
  });
});
