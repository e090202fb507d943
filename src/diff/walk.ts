import { type Champ, decrire } from '../model/champs.ts';
import type { Reponse } from '../model/reponse.ts';
import { type Canonique, canonique } from '../register/canonique.ts';
import type { Partage } from '../register/partage.ts';
import { answerIn, entriesOf, isGiven, listOf, mapOf } from './answers.ts';
import type { Answers, Difference, Enclosing, Operation, Side } from './difference.ts';
import { hasMaps, type Match, matchElements } from './match.ts';
import type { Regards } from './regard.ts';

export interface Walk {
  readonly regards: Regards;
  readonly partage: Readonly<Record<Side, Partage>>;
}

type Pair = Readonly<Record<Side, Reponse<unknown>>>;

/** Where the walk stands. */
interface Spot {
  readonly path: string;
  readonly owner?: string;
  readonly enclosing: readonly Enclosing[];
}

/**
 * Walks two maps of answers side by side, by the fields of their schema: every field of the model is
 * compared by construction. A value inherited by several elements is compared once, where it is written.
 */
export function walkMaps(
  champs: Readonly<Record<string, Champ<unknown>>>,
  before: Answers,
  after: Answers,
  walk: Walk,
): Difference[] {
  const differences: Difference[] = [];
  const seen = new Set<string>();
  fields(champs, { before, after }, { path: '', enclosing: [] });
  return differences;

  function fields(
    of: Readonly<Record<string, Champ<unknown>>>,
    maps: Readonly<Record<Side, Answers>>,
    spot: Spot,
  ): void {
    for (const [key, champ] of Object.entries(of)) {
      const pair = { before: answerIn(maps.before, key), after: answerIn(maps.after, key) };
      const path = spot.path === '' ? key : `${spot.path}.${key}`;
      if (key === 'id' || same(champ, pair)) continue;
      if (spot.path === '') compareTop(key, champ, pair, maps);
      else if (isInherited(key, pair)) compareOnce(key, champ, pair);
      else compare(champ, pair, { ...spot, path });
    }
  }

  /** What elements inherit is compared through them: moving it from the fiche to each of them changes nothing. */
  function compareTop(
    key: string,
    champ: Champ<unknown>,
    pair: Pair,
    maps: Readonly<Record<Side, Answers>>,
  ): void {
    const heirs = HEIRS[key] ?? [];
    const inUse = heirs.some(
      (list) => isGiven(answerIn(maps.before, list)) || isGiven(answerIn(maps.after, list)),
    );
    if (!inUse) compare(champ, pair, { path: key, enclosing: [] });
  }

  function compareOnce(key: string, champ: Champ<unknown>, pair: Pair): void {
    if (seen.has(key)) return;
    seen.add(key);
    compare(champ, pair, { path: key, enclosing: [] });
  }

  function compare(champ: Champ<unknown>, pair: Pair, spot: Spot): void {
    const { lecture, propos } = decrire(champ);
    if (lecture.forme === 'liste' && hasMaps(lecture.element)) elements(champ, lecture.element, pair, spot);
    else if (lecture.forme === 'dictionnaire' && isCollection(lecture.element))
      entries(champ, lecture.element, pair, spot);
    else if (lecture.forme === 'objet' && isGiven(pair.before) && isGiven(pair.after)) {
      const inside = propos ? { ...spot, owner: propos.titre } : spot;
      fields(lecture.champs, { before: mapOf(pair.before)!, after: mapOf(pair.after)! }, inside);
    } else report(champ, pair, spot);
  }

  /** The elements of a list. An answer taken away altogether is one difference, not one per element. */
  function elements(champ: Champ<unknown>, element: Champ<unknown>, pair: Pair, spot: Spot): void {
    const takenAway = !isGiven(pair.after) && pair.after.etat !== 'aucun';
    if (takenAway || (!isGiven(pair.before) && !isGiven(pair.after))) {
      report(champ, pair, spot);
      return;
    }
    const matching = { list: spot.path, element, ...walk };
    for (const match of matchElements(listOf(pair.before), listOf(pair.after), matching)) {
      compareMatch(element, match, spot.path, { ...spot, path: `${spot.path}[]` });
    }
  }

  /** The entries of a map whose keys are chosen by the user; a new key for the same content is the same entry. */
  function entries(champ: Champ<unknown>, element: Champ<unknown>, pair: Pair, spot: Spot): void {
    if (!isGiven(pair.before) && !isGiven(pair.after)) {
      report(champ, pair, spot);
      return;
    }
    const [before, after] = [entriesOf(pair.before), entriesOf(pair.after)];
    const renamed = new Map([...before.keys()].map((key) => [walk.regards.before.renommer(key), key]));
    const keys = new Set([...after.keys(), ...renamed.keys()]);
    for (const key of keys) {
      const match = { before: before.get(renamed.get(key) ?? '\0'), after: after.get(key), key };
      compareMatch(element, match, spot.path, { ...spot, path: `${spot.path}.*` });
    }
  }

  function compareMatch(
    element: Champ<unknown>,
    { before, after, key }: Match & { readonly key?: string },
    list: string,
    spot: Spot,
  ): void {
    const enclosing = {
      list,
      before: before && mapOf(before),
      after: after && mapOf(after),
      ...(key ? { key } : {}),
    };
    const inside = { path: spot.path, enclosing: [...spot.enclosing, enclosing] };
    if (!before || !after) {
      differences.push({
        ...inside,
        operation: before ? 'supprime' : 'ajoute',
        champ: element,
        before,
        after,
      });
    } else if (!same(element, { before, after })) compare(element, { before, after }, inside);
  }

  function report(champ: Champ<unknown>, { before, after }: Pair, spot: Spot): void {
    differences.push({ ...spot, operation: operationOf(before, after), champ, before, after });
  }

  /** An old identifier and the new one are the same; so is a word that merely looks like an old identifier. */
  function same(champ: Champ<unknown>, { before, after }: Pair): boolean {
    const { regards } = walk;
    const now = canonique(champ, after, regards.after);
    const asIs = { ...regards.before, renommer: regards.after.renommer };
    return equal(canonique(champ, before, regards.before), now) || equal(canonique(champ, before, asIs), now);
  }
}

/** The lists whose elements take the value of the fiche when they give none. */
const HEIRS: Readonly<Record<string, readonly string[]>> = {
  base_legale: ['finalites'],
  conservation: ['donnees', 'donnees_sensibles'],
};

/** The element says nothing of its own on either side: the value, if any, is that of the fiche. */
function isInherited(key: string, { before, after }: Pair): boolean {
  const fromFiche = ({ origine: { pointeur } }: Reponse<unknown>) =>
    pointeur.length === 1 && pointeur[0] === key;
  const silent = ({ etat }: Reponse<unknown>) => etat === 'absente';
  return (
    (fromFiche(before) || silent(before)) &&
    (fromFiche(after) || silent(after)) &&
    (fromFiche(before) || fromFiche(after))
  );
}

const equal = (a: Canonique | undefined, b: Canonique | undefined) => JSON.stringify(a) === JSON.stringify(b);

function operationOf(before: Reponse<unknown>, after: Reponse<unknown>): Operation {
  if (isGiven(before) === isGiven(after)) return 'modifie';
  return isGiven(before) ? 'supprime' : 'ajoute';
}

const isCollection = (element: Champ<unknown>) => {
  const { forme } = decrire(element).lecture;
  return forme === 'objet' || forme === 'liste';
};
