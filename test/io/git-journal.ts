import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from './repository.ts';

/** Puts a `git` that writes down its commands before the real one. */
export function countCommands() {
  const folder = temporaryFolder();
  const journal = path.join(folder, 'journal');
  const real = process.env.PATH!;
  mkdirSync(path.join(folder, 'bin'));
  const shim = path.join(folder, 'bin/git');
  const words = 'cat-file|show|ls-*|diff*|rev-*|log|merge-base|hash-object';
  writeFileSync(
    shim,
    `#!/bin/sh\nfor a in "$@"; do case "$a" in ${words}) echo "$a" >> "${journal}"; break;; esac; done\nPATH="${real}" exec git "$@"\n`,
  );
  chmodSync(shim, 0o755);
  process.env.PATH = `${folder}/bin:${real}`;
  return {
    log: () => readFileSync(journal, 'utf8').trim().split('\n'),
    restore: () => {
      process.env.PATH = real;
    },
  };
}
