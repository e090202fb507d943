import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { compile } from './compiled.ts';

const requireOther = createRequire(__filename);
const loaded = new Map<string, { exports: unknown }>();

/**
 * What a bundle exports, as `require` would give it; `file` is absolute. Other bundles it asks for come the same way.
 * They are built without any character beyond ASCII.
 */
export function load(file: string): unknown {
  const known = loaded.get(file);
  if (known) return known.exports;
  const module = { exports: {} as unknown };
  loaded.set(file, module);
  const folder = path.dirname(file);
  const wrapped = `(function(exports,require,module,__filename,__dirname){${readFileSync(file, 'latin1')}\n})`;
  const run = compile(file, wrapped).runInThisContext();
  const require = (name: string) =>
    name.startsWith('.') ? load(path.join(folder, name)) : requireOther(name);
  run.call(module.exports, module.exports, require, module, file, folder);
  return module.exports;
}
