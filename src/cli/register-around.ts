import { existsSync } from 'node:fs';
import path from 'node:path';
import { slashed } from '../io/config-file.ts';
import { discover, type FoundRegister, registerAbove } from '../io/discovery.ts';
import { withoutExcluded } from '../register/exclusion.ts';
import type { RegisterFiles } from '../register/files.ts';
import { registersAmong } from '../register/layout.ts';

/** The register that a file is in, or would be in: the file need not exist. Nothing is read below it otherwise. */
export function registerAround(file: string): FoundRegister | undefined {
  const above = rootAround(file);
  return above === undefined ? undefined : discover([above], above).registers[0];
}

/** The folder of that register. */
export const rootAround = (file: string): string | undefined => registerAbove(nearestFolder(file));

function nearestFolder(file: string): string {
  let folder = path.dirname(file);
  while (!existsSync(folder)) folder = path.dirname(folder);
  return folder;
}

/** Whether a file of this name, posix and relative to the register, is one of it, on disk or not. */
export function isPart(name: string, { root, registre, fiches, config }: FoundRegister): boolean {
  const own = registersAmong([...new Set([registre, ...fiches, name])]).filter(
    (layout) => layout.root === '',
  );
  const absolute = own.map((layout) => ({ ...layout, root: slashed(root) }));
  const { layouts } = withoutExcluded(absolute, () => config);
  return layouts.some((layout) => layout.registre === name || layout.fiches.includes(name));
}

/** The register with another text in place of a file, or with one file more. */
export function withText({ registre, fiches }: RegisterFiles, name: string, text: string): RegisterFiles {
  const file = { path: name, read: () => text };
  if (registre.path === name) return { registre: file, fiches };
  return { registre, fiches: [...fiches.filter(({ path }) => path !== name), file].sort(byPath) };
}

const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
