import { type Champ, decrire } from '../model/champs.ts';
import type { Reponse } from '../model/reponse.ts';
import { type Canonique, canonique } from '../register/canonique.ts';
import type { Partage } from '../register/partage.ts';
import { entriesOf, listOf, mapOf } from './answers.ts';
import { assign } from './assignment.ts';
import type { Answers, Side } from './difference.ts';
import { text } from './element.ts';
import { hasMaps, matchElements } from './match.ts';
import { ficheFields, registreFields } from './schema.ts';
import { bagSimilarity } from './similarity.ts';
import type { Walk } from './walk.ts';

/** Two entries that share less than this are two entries. */
const LIKENESS = 0.8;
const MAX_CANDIDATES = 200;
const SHARED = ['acteurs', 'services', 'socles'] as const;

type Renames = ReadonlyMap<string, string>;

/** Shared actors, services and sets of measures that kept their content and changed identifier. */
export function sharedRenames(partage: Readonly<Record<Side, Partage>>): Renames {
  const renames = new Map<string, string>();
  for (const key of SHARED) {
    const [before, after] = [wordsOf(key, partage.before), wordsOf(key, partage.after)];
    const gone = [...before].filter(([id]) => !after.has(id)).slice(0, MAX_CANDIDATES);
    const come = [...after].filter(([id]) => !before.has(id)).slice(0, MAX_CANDIDATES);
    const scores = gone.map(([, one]) => come.map(([, other]) => likeness(one, other)));
    for (const [row, column] of assign(scores)) renames.set(gone[row]![0], come[column]![0]);
  }
  return renames;
}

/** The words of each entry of a shared map. */
function wordsOf(key: (typeof SHARED)[number], { registre }: Partage): Map<string, readonly string[]> {
  const element = elementOf(registreFields[key]!);
  const entries = [...entriesOf(registre?.[key])];
  return new Map(entries.map(([id, entry]) => [id, leaves(canonique(element, entry) ?? [])]));
}

function likeness(one: readonly string[], other: readonly string[]): number {
  const near = bagSimilarity(one, other);
  return near < LIKENESS ? 0 : near;
}

/** The items of a fiche that kept their content and changed identifier. */
export function itemRenames(before: Answers, after: Answers, walk: Walk): Renames {
  const renames = new Map<string, string>();
  for (const [list, champ] of Object.entries(ficheFields)) {
    const { lecture } = decrire(champ);
    if (lecture.forme !== 'liste' || !hasMaps(lecture.element)) continue;
    const matching = { list, element: lecture.element, ...walk };
    for (const match of matchElements(listOf(before[list]), listOf(after[list]), matching)) {
      const [old, now] = [idOf(match.before), idOf(match.after)];
      if (old !== undefined && now !== undefined && old !== now) renames.set(old, now);
    }
  }
  return renames;
}

function idOf(element: Reponse<unknown> | undefined): string | undefined {
  const map = element && mapOf(element);
  return map && text(map, 'id');
}

function elementOf(champ: Champ<unknown>): Champ<unknown> {
  const { lecture } = decrire(champ);
  return lecture.forme === 'dictionnaire' || lecture.forme === 'liste' ? lecture.element : champ;
}

function leaves(facts: Canonique): string[] {
  return typeof facts === 'string' ? [facts] : Object.values(facts).flatMap(leaves);
}
