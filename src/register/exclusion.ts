import { readDocument } from '../source/document.ts';
import { isTreeMap } from '../source/tree.ts';
import { join, type RegisterLayout } from './layout.ts';

/** The configuration of a register, where it stands: a posix path of the tree it was found in. */
export interface ConfigText {
  readonly path: string;
  readonly text: string;
}

export const CONFIG_NAME = 'registre.config.yaml';

/** A register without what its configuration excludes. */
export interface KeptLayout extends RegisterLayout {
  readonly config: ConfigText | undefined;
}

/** A pattern of a configuration, with the files it left out. */
export interface Exclusion {
  readonly config: ConfigText;
  readonly pattern: string;
  readonly files: readonly string[];
}

/** Beyond these a pattern excludes nothing: work stays bounded, and a file too many is checked, not one too few. */
const MAX_PATTERNS = 200;
const MAX_PATTERN_LENGTH = 200;

/**
 * Leaves out the fiches, and the registers, that the `exclure:` patterns of their configuration name. Patterns
 * are relative to the folder of the configuration: `*` and `?` within a name, `**` for any folders; one that
 * names a folder stands for all that is below it.
 */
export function withoutExcluded(
  layouts: readonly RegisterLayout[],
  configOf: (root: string) => ConfigText | undefined,
): { layouts: KeptLayout[]; exclusions: Exclusion[] } {
  const known = new Map<string, (Exclusion & { files: string[] })[]>();
  const kept = layouts.flatMap((layout): KeptLayout[] => {
    const config = configOf(layout.root);
    if (!config) return [{ ...layout, config }];
    const exclusions = known.get(config.path) ?? patternsOf(config);
    known.set(config.path, exclusions);
    const folder = config.path.slice(0, -CONFIG_NAME.length);
    const isKept = (name: string) => {
      const file = join(layout.root, name);
      const naming = exclusions.filter(({ pattern }) => matches(pattern, file.slice(folder.length)));
      for (const { files } of naming) files.push(file);
      return naming.length === 0;
    };
    if (!isKept(layout.registre)) return [];
    const [fiches, reserved] = [layout.fiches.filter(isKept), layout.reserved.filter(isKept)];
    return [{ ...layout, fiches, reserved, config }];
  });
  return { layouts: kept, exclusions: [...known.values()].flat() };
}

function patternsOf(config: ConfigText): (Exclusion & { files: string[] })[] {
  const { root } = readDocument(config.path, config.text);
  const written = isTreeMap(root) && Array.isArray(root.exclure) ? root.exclure : [];
  const patterns = written.filter((one) => typeof one === 'string');
  return patterns.slice(0, MAX_PATTERNS).map((pattern) => ({ config, pattern, files: [] }));
}

/** Whether a pattern names a file, or a folder above it. Linear: no regular expression is made of it. */
export function matches(pattern: string, file: string): boolean {
  if (pattern.length > MAX_PATTERN_LENGTH) return false;
  const steps = pattern
    .replaceAll('\\', '/')
    .split('/')
    .filter((step) => step !== '' && step !== '.');
  if (steps.length === 0) return false;
  return matchAll([...steps, '**'], file.split('/'), '**', (step, name) =>
    matchAll([...step.normalize('NFC')], [...name.normalize('NFC')], '*', (a, b) => a === '?' || a === b),
  );
}

/** Matches in order, `star` standing for any number of items: only the last one met is ever tried again. */
function matchAll(
  pattern: readonly string[],
  items: readonly string[],
  star: string,
  isMatch: (one: string, item: string) => boolean,
): boolean {
  let [at, item] = [0, 0];
  let retry: { at: number; item: number } | undefined;
  while (item < items.length) {
    const one = pattern[at];
    if (one === star) {
      retry = { at, item };
      at++;
    } else if (one !== undefined && isMatch(one, items[item]!)) {
      at++;
      item++;
    } else if (retry) {
      retry = { at: retry.at, item: retry.item + 1 };
      at = retry.at + 1;
      item = retry.item;
    } else return false;
  }
  return pattern.slice(at).every((one) => one === star);
}
