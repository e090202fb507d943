import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { lintExample } from './exemple.ts';

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('fires on its bad example, and nothing else does', () => {
    const fired = [...new Set(lintExample(rule, rule.examples.bad).map((finding) => finding.rule))];
    expect(fired).toEqual([rule.id]);
  });

  it('leaves its good example alone', () => {
    expect(lintExample(rule, rule.examples.good)).toEqual([]);
  });

  it('fills every brace of its messages', () => {
    for (const finding of lintExample(rule, rule.examples.bad)) {
      expect(`${finding.message} ${finding.repair}`).not.toMatch(/\{[a-z]/i);
    }
  });
});
