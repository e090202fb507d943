import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compile } from './compiled.ts';

/** By file, or by the name of a module of others. */
const loaded = new Map<string, { readonly exports: unknown }>();

/**
 * What a bundle exports, as `require` would give it; `file` is absolute. Other bundles it asks for come the same way.
 * They are built as functions of what `require` gives a module, and without any character beyond ASCII.
 */
export function load(file: string): unknown {
  const known = loaded.get(file);
  if (known) return known.exports;
  const module = { exports: {} as unknown };
  loaded.set(file, module);
  const folder = path.dirname(file);
  const run = compile(file, readFileSync(file, 'latin1')).runInThisContext();
  const require = (name: string) => (name.startsWith('.') ? load(path.join(folder, name)) : other(name));
  run.call(module.exports, module.exports, require, module, file, folder);
  return module.exports;
}

/** Asked once: each file of ours that a bundle is made of asks for the same few. */
function other(name: string): unknown {
  const known = loaded.get(name) ?? { exports: module.require(name) };
  loaded.set(name, known);
  return known.exports;
}
