import { type Champ, decrire } from '../model/champs.ts';
import type { Reponse } from '../model/reponse.ts';
import { type Canonique, canonique, ecrireTexte } from '../register/canonique.ts';
import { isTreeMap, type Tree } from '../source/tree.ts';
import type { Version } from './version.ts';

/** What a part of a version is read by. */
export interface Said {
  readonly version: Version;
  readonly champ: Champ<unknown> | undefined;
  readonly answer: Reponse<unknown> | undefined;
  readonly tree: Tree | undefined;
}

/**
 * The facts of a part, one text each, however they are written: identifiers and notes are facts here, and
 * so are keys that the model does not know. In no order.
 */
export function factsOf({ version, champ, answer, tree }: Said, path: string): string[] {
  if (tree === undefined || tree === null) return [];
  if (!champ || !answer || answer.etat === 'absente') return rawFacts(tree, path);
  const said = canonique(champ, answer, version.regard);
  return [...(said === undefined ? [] : leaves(said, path)), ...unknownFacts(champ, tree, path)];
}

/** Whether two parts say the same, however they are written. */
export const sameFacts = (a: Said, b: Said): boolean =>
  JSON.stringify(factsOf(a, '').sort()) === JSON.stringify(factsOf(b, '').sort());

function leaves(said: Canonique, path: string): string[] {
  if (typeof said === 'string') return [`${path}=${said}`];
  if (Array.isArray(said)) return said.flatMap((one) => leaves(one, `${path}[]`));
  return Object.entries(said).flatMap(([key, one]) => leaves(one, `${path}.${key}`));
}

function rawFacts(tree: Tree, path: string): string[] {
  if (typeof tree === 'string') return [`${path}=${ecrireTexte(tree)}`];
  if (Array.isArray(tree)) return tree.flatMap((one) => rawFacts(one, `${path}[]`));
  return isTreeMap(tree) ? Object.entries(tree).flatMap(([key, one]) => rawFacts(one, `${path}.${key}`)) : [];
}

function unknownFacts(champ: Champ<unknown>, tree: Tree, path: string): string[] {
  const { lecture } = decrire(champ);
  if (lecture.forme === 'liste') {
    const items: readonly Tree[] = Array.isArray(tree) ? tree : [tree];
    return items.flatMap((one) => unknownFacts(lecture.element, one, `${path}[]`));
  }
  if (!isTreeMap(tree)) return [];
  if (lecture.forme === 'dictionnaire')
    return Object.entries(tree).flatMap(([key, one]) => unknownFacts(lecture.element, one, `${path}.${key}`));
  if (lecture.forme !== 'objet') return [];
  return Object.entries(tree).flatMap(([key, one]) => {
    const known = Object.hasOwn(lecture.champs, key) ? lecture.champs[key] : undefined;
    return known ? unknownFacts(known, one, `${path}.${key}`) : rawFacts(one, `${path}.${key}`);
  });
}

/**
 * Whether a result holds the facts of the base, plus what each side added, minus what each took away.
 * What both did alike may stand once or twice: the same fact can be said of two items.
 */
export function isSum(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
  result: readonly string[],
): boolean {
  const counts = [base, ours, theirs, result].map(count);
  return [...new Set([...base, ...ours, ...theirs, ...result])].every((fact) => {
    const [before = 0, a = 0, b = 0, now = 0] = counts.map((one) => one.get(fact) ?? 0);
    const [byOurs, byTheirs] = [a - before, b - before];
    const both = before + byOurs + byTheirs;
    if (byOurs * byTheirs <= 0) return now === both;
    const once = before + (byOurs > 0 ? Math.max(byOurs, byTheirs) : Math.min(byOurs, byTheirs));
    return now >= Math.min(once, both) && now <= Math.max(once, both);
  });
}

function count(facts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const fact of facts) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  return counts;
}
