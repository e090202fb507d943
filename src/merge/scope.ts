import { answerIn, entriesOf, listOf, mapOf } from '../diff/answers.ts';
import { type Champ, decrire } from '../model/champs.ts';
import type { Reponse } from '../model/reponse.ts';
import type { Entry } from './entry.ts';
import type { Said } from './facts.ts';
import type { Row } from './rows.ts';
import { schemaOf, type Version } from './version.ts';

export type Side = keyof Row;
export type Versions = Readonly<Record<Side, Version>>;
type Given = Readonly<Record<Side, Reponse<unknown> | undefined>>;

/** Where a merge stands in the model. */
export interface Scope {
  readonly versions: Versions;
  /** `undefined` in what the model does not know. */
  readonly champ: Champ<unknown> | undefined;
  readonly answers: Given;
  /** As a comparison names it: `donnees[].conservation`. */
  readonly path: string;
  /** For a person: keys, and the names of items. */
  readonly place: readonly string[];
  /** Top-level keys that a first attempt could not prove. */
  readonly doubtful: ReadonlySet<string>;
}

/** The top of a file. */
export function topScope(path: string, versions: Versions, doubtful: ReadonlySet<string>): Scope {
  const whole = (side: Side): Reponse<unknown> => {
    return { etat: 'donnee', valeur: versions[side].answers, origine: { fichier: path, pointeur: [] } };
  };
  const answers = { base: whole('base'), ours: whole('ours'), theirs: whole('theirs') };
  return { versions, champ: schemaOf(path), answers, path: '', place: [], doubtful };
}

/** The value of a key. */
export function atKey(scope: Scope, key: string): Scope {
  const { champ, answers } = isMapIn(scope) ? single(scope) : scope;
  const lecture = champ && decrire(champ).lecture;
  const place = [...scope.place, key];
  if (lecture?.forme === 'dictionnaire') {
    const entry = (one: Reponse<unknown> | undefined) => entriesOf(one).get(key);
    return {
      ...scope,
      champ: lecture.element,
      answers: each(answers, entry),
      path: `${scope.path}.*`,
      place,
    };
  }
  const known =
    lecture?.forme === 'objet' && Object.hasOwn(lecture.champs, key) ? lecture.champs[key] : undefined;
  const inner = (one: Reponse<unknown> | undefined) => {
    const map = one && mapOf(one);
    return map && answerIn(map, key);
  };
  const path = scope.path === '' ? key : `${scope.path}.${key}`;
  return { ...scope, champ: known, answers: known ? each(answers, inner) : NONE, path, place };
}

/** An item of a list, which each version has at its own rank. */
export function atItem(scope: Scope, row: Row, name: string): Scope {
  const lecture = scope.champ && decrire(scope.champ).lecture;
  const path = `${scope.path}[]`;
  const place = [...scope.place, name];
  if (lecture?.forme !== 'liste') return { ...scope, champ: undefined, answers: NONE, path, place };
  const item = (side: Side) => (row[side] === undefined ? undefined : listOf(scope.answers[side])[row[side]]);
  const answers = { base: item('base'), ours: item('ours'), theirs: item('theirs') };
  return { ...scope, champ: lecture.element, answers, path, place };
}

const NONE: Given = { base: undefined, ours: undefined, theirs: undefined };

const each = (
  answers: Given,
  read: (one: Reponse<unknown> | undefined) => Reponse<unknown> | undefined,
): Given => ({
  base: read(answers.base),
  ours: read(answers.ours),
  theirs: read(answers.theirs),
});

const isMapIn = ({ champ }: Scope) => champ !== undefined && decrire(champ).lecture.forme === 'liste';

/** A map written where a list is expected is its only element. */
function single({ champ, answers }: Scope): Pick<Scope, 'champ' | 'answers'> {
  const { lecture } = decrire(champ!);
  if (lecture.forme !== 'liste') return { champ, answers };
  return { champ: lecture.element, answers: each(answers, (one) => listOf(one)[0]) };
}

/** What an entry says on one side. */
export const said = (scope: Scope, side: Side, entry: Entry | undefined): Said => ({
  version: scope.versions[side],
  champ: scope.champ,
  answer: scope.answers[side],
  tree: entry?.tree,
});
