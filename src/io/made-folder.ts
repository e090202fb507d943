import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type OutputFile, writeFiles } from './write-files.ts';

/** What a folder holds that we made: `name` → digest of its content. */
type Made = ReadonlyMap<string, string>;

const MANIFEST = '.registre-site.json';
const MAX_MANIFEST = 20_000_000;

/** Thrown before anything is written: the folder holds a file that we did not make where one of ours goes. */
export class NotOursError extends Error {
  override readonly name = 'NotOursError';
  readonly file: string;

  constructor(file: string) {
    super(`not ours: ${file}`);
    this.file = file;
  }
}

/**
 * Writes a folder of files, and removes those of the last time that are made no more. A file that we did not
 * make is neither replaced nor removed; one of ours that was changed since is left where it is. Returns the
 * names left so. Interrupted at any moment, the next run finishes the job.
 */
export function makeFolder(folder: string, files: readonly OutputFile[]): string[] {
  const before = readManifest(folder);
  const now = new Map(files.map((file) => [file.path, digest(file.content)]));
  for (const { path: name } of files) {
    if (!before.has(name) && existsSync(path.join(folder, name))) throw new NotOursError(name);
  }
  const stale = [...before].filter(([name]) => !now.has(name));
  writeFiles(folder, [manifest(new Map([...stale, ...now])), ...files]);
  const kept = stale.filter(([name, made]) => !removed(path.join(folder, name), made));
  if (stale.length > 0) writeFiles(folder, [manifest(now)]);
  return kept.map(([name]) => name).sort();
}

function removed(file: string, made: string): boolean {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (!stat) return true;
  if (!stat.isFile() || digest(readFileSync(file)) !== made) return false;
  rmSync(file);
  return true;
}

const digest = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

function manifest(made: Made): OutputFile {
  const sorted = [...made].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify({ version: 1, files: Object.fromEntries(sorted) }, undefined, 1);
  return { path: MANIFEST, content: `${text}\n` };
}

/** A name that stays in the folder: pages, alone or in the folder of a register. */
const NAME = /^(?:[^/\\:]+\/)?[^/\\:]+\.html$/;

/** The folder may come from anyone: names that would lead out of it are not read. */
function readManifest(folder: string): Made {
  const file = path.join(folder, MANIFEST);
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile() || stat.size > MAX_MANIFEST) return new Map();
  try {
    const { files } = JSON.parse(readFileSync(file, 'utf8')) as { files?: Record<string, unknown> };
    const entries = Object.entries(files ?? {}).filter(
      (entry): entry is [string, string] => isInside(entry[0]) && typeof entry[1] === 'string',
    );
    return new Map(entries);
  } catch {
    return new Map();
  }
}

const isInside = (name: string) => NAME.test(name) && name.split('/').every((step) => !/^\.+$/.test(step));
