import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Reference, Rule, Severity } from '../../src/lint/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { corpus } from '../corpus/mesure.ts';

/** Heuristics on words that a key proves: the only ones that may be errors. */
const PROVEN = new Set(['fuite-nir']);

/** The levels a rule may reach: by message, and in `strict`, where the user asked for more. */
const levels = (rule: Rule): Severity[] =>
  [rule.severity, ...Object.values(rule.severities ?? {})].filter((one) => one !== undefined);

const certain = ({ fiabilite }: Reference) => fiabilite === 'lu';
const asked = ({ article }: Reference) => article?.startsWith('30(') ?? false;

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('has the level its sources allow', () => {
    const worst = levels(rule).includes('error')
      ? 'error'
      : levels(rule).includes('warning')
        ? 'warning'
        : 'info';
    if (worst === 'error' && rule.source !== 'structure' && !PROVEN.has(rule.id)) {
      expect(rule.references.some(certain), 'an error rests on a text that was read').toBe(true);
      expect(['loi', 'usage']).toContain(rule.source);
    }
    if (rule.references.every(({ fiabilite }) => fiabilite === 'averifier' || fiabilite === 'projet')) {
      expect(worst, 'a text to verify only informs').toBe('info');
    }
    if (rule.references.every(({ fiabilite }) => fiabilite !== 'lu' && fiabilite !== 'outil')) {
      expect(worst, 'a secondary source at most warns').not.toBe('error');
    }
    if (rule.source === 'cnil') expect(worst, 'a recommendation at most warns').not.toBe('error');
  });

  it('says what, why and what to do, and cites', () => {
    expect(rule.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(rule.references.length).toBeGreaterThan(0);
    const repairs = typeof rule.repair === 'string' ? [rule.repair] : Object.values(rule.repair);
    for (const text of [rule.what, rule.why, ...repairs, ...Object.values(rule.messages)]) {
      expect(text).toMatch(/[.?!…]$/);
      expect(text, 'typographic apostrophes').not.toMatch(/[a-zé]'[a-zéà]/i);
      expect(text, 'the tool never concludes').not.toMatch(/\bconforme\b(?! au| à)/i);
    }
    if (typeof rule.repair !== 'string')
      expect(Object.keys(rule.repair).sort()).toEqual(Object.keys(rule.messages).sort());
    if (rule.source === 'loi' && rule.absence) expect(rule.references.some(asked)).toBe(true);
  });
});

/**
 * Measured on phrases, and errors all the same: a number whose key is right; a text that says it is still to be
 * written, in a field of Article 30; a duration said to be without limit, which 5(1)(e) forbids.
 */
const CERTAIN_WORDS = new Set(['fuite-nir', 'placeholder', 'duree-indefinie']);

it.each(corpus('.').map((name) => [name]))('%s, a heuristic on words, is never an error', (name) => {
  const rule = rules.find(({ id }) => id === name || id === `${name}-information`);
  expect(rule).toBeDefined();
  if (!CERTAIN_WORDS.has(rule!.id)) expect(levels(rule!)).not.toContain('error');
});

it('the README counts the rules as they are', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const by = (source: string) => rules.filter((rule) => rule.source === source).length;
  expect(readme).toContain(`${rules.length} rules`);
  for (const source of ['loi', 'cnil', 'usage', 'structure']) expect(readme).toContain(`${by(source)} `);
});

it('every identifier is used once', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
