import { fileName } from '../../render/file-name.ts';

/**
 * The folder of each register in a site that holds several, from their paths as the user sees them, with `/`:
 * the last step, and as many of those above as it takes for no two to be the same where case does not count.
 */
export function foldersOf(shown: readonly string[]): string[] {
  const steps = shown.map((path) => path.split('/').filter((step) => step !== '' && step !== '.'));
  const deepest = Math.max(1, ...steps.map(({ length }) => length));
  for (let kept = 1; kept <= deepest; kept++) {
    const names = steps.map((path) => named(path.slice(-kept)));
    if (distinct(names)) return names;
  }
  return steps.map((path, rank) => `${named(path)}-${rank + 1}`);
}

const named = (steps: readonly string[]) =>
  fileName(steps.filter((step) => step !== '..').join('-') || 'registre', '').replace(/\.$/, '');

/** `index.html` is the page that leads to them. */
const distinct = (names: readonly string[]) =>
  new Set(['index.html', ...names.map((name) => name.toLowerCase())]).size === names.length + 1;
