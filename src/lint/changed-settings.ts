import type { ConfigText } from '../register/exclusion.ts';
import { readDocument } from '../source/document.ts';
import { isTreeMap, type Tree } from '../source/tree.ts';

const SHOWN = 5;

/**
 * The settings that are not the same in two states of a configuration, in words: « regles.aipd-absente : error →
 * off ». Empty where nothing is set otherwise; the first ones, and how many more.
 */
export function changedSettings(before: ConfigText | undefined, after: ConfigText | undefined): string {
  const [old, now] = [settingsOf(before), settingsOf(after)];
  const changed = [...new Set([...old.keys(), ...now.keys()])]
    .filter((key) => old.get(key) !== now.get(key))
    .sort()
    .map((key) => `${key} : ${old.get(key) ?? 'absent'} → ${now.get(key) ?? 'absent'}`);
  const more = changed.length - SHOWN;
  return [...changed.slice(0, SHOWN), ...(more > 0 ? [`et ${more} de plus`] : [])].join(' ; ');
}

function settingsOf(config: ConfigText | undefined): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  const walk = (tree: Tree, name: string): void => {
    if (isTreeMap(tree)) {
      for (const [key, value] of Object.entries(tree)) walk(value, name === '' ? key : `${name}.${key}`);
    } else
      settings.set(name, shorten(Array.isArray(tree) ? tree.map(String).join(', ') : String(tree ?? '')));
  };
  if (config) walk(readDocument(config.path, config.text).root, '');
  return settings;
}

const MOST = 80;

const shorten = (value: string) => (value.length > MOST ? `${value.slice(0, MOST)}…` : value);
