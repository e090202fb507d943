import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { hasShell, LINES, managerOf, runsRegistre } from '../../../src/cli/git/hook-managers.ts';

it.each([
  ['#!/bin/sh\n', true],
  ['#!/usr/bin/env bash\n', true],
  ['#!/usr/bin/env -S sh -e\n', true],
  ['#!C:/Git/usr/bin/sh.exe\n', true],
  ['echo sans première ligne\n', true],
  ['', true],
  ['#!/usr/bin/env python3\n', false],
  ['#!/usr/bin/env node\n', false],
  ['#!/usr/bin/fish\n', false],
])('is %j a script that a block of sh may join?', (text, expected) => {
  expect(hasShell(text)).toBe(expected);
});

it('what a manager is told to add is what makes it known to run registre', () => {
  for (const lines of Object.values(LINES)) {
    const text = lines.join('\n');
    expect(parse(text)).toBeTypeOf('object');
    expect(runsRegistre(text)).toBe(true);
    expect(runsRegistre(text.replaceAll(/^/gm, '# '))).toBe(false);
  }
  expect(managerOf((name) => name === '.config/lefthook.toml')).toEqual({
    manager: 'lefthook',
    config: '.config/lefthook.toml',
  });
});
