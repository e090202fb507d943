import path, { posix } from 'node:path';
import { compile } from './compiled.ts';
import { read } from './read.ts';

/** By the path of a bundle from this folder, or by the name of a module of others. */
const loaded = new Map<string, { readonly exports: unknown }>();

/**
 * What a bundle exports, as `require` would give it; `file` is its path from this folder, with slashes. Other bundles
 * that it asks for come the same way. They are built as functions of what `require` gives a module, and without any
 * character beyond ASCII.
 */
export function load(file: string): unknown {
  const known = loaded.get(file);
  if (known) return known.exports;
  const module = { exports: {} as unknown };
  loaded.set(file, module);
  const whole = path.join(__dirname, file);
  const run = compile(file, read(whole).bytes.toString('latin1')).runInThisContext();
  const folder = posix.dirname(file);
  const require = (name: string) => (name.startsWith('.') ? load(posix.join(folder, name)) : other(name));
  run.call(module.exports, module.exports, require, module, whole, path.dirname(whole));
  return module.exports;
}

/** Asked once: each file of ours that a bundle is made of asks for the same few. */
function other(name: string): unknown {
  const known = loaded.get(name) ?? { exports: module.require(name) };
  loaded.set(name, known);
  return known.exports;
}
