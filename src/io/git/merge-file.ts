import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { GLOBAL_ARGS, gitEnvironment, notStarted } from './run.ts';

/** Three files, as git hands them to a merge driver; paths may be relative to the current folder. */
export interface MergedFiles {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

export interface MergeLabels {
  readonly size: number;
  readonly ours: string;
  readonly theirs: string;
}

export interface LineMerge {
  readonly bytes: Buffer;
  readonly conflict: boolean;
}

/** What git itself makes of three files, line by line; `undefined` when it will not merge them (binary files). */
export function mergeLineByLine(
  files: MergedFiles,
  { size, ours, theirs }: MergeLabels,
): LineMerge | undefined {
  const names = [files.ours, files.base, files.theirs].map((file) => path.resolve(file));
  const labels = ['-L', ours, '-L', 'base', '-L', theirs];
  const args = [...GLOBAL_ARGS, 'merge-file', '-p', '-q', `--marker-size=${size}`, ...labels, ...names];
  const { error, status, stdout } = spawnSync('git', args, { env: gitEnvironment(), maxBuffer: 1 << 30 });
  if (error) throw notStarted(error);
  if (status === null || status > 127) return undefined;
  return { bytes: stdout, conflict: status > 0 };
}

/** Every line where two files differ, between conflict markers. */
export function markDifferences(files: MergedFiles, labels: MergeLabels): LineMerge | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'registre-'));
  try {
    const base = path.join(folder, 'base');
    writeFileSync(base, '');
    return mergeLineByLine({ ...files, base }, labels);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
