import { ecrirePointeur, type Pointeur } from '../model/origine.ts';
import type { Problem } from '../source/problem.ts';
import type { Unreadable } from './change.ts';
import type { Difference, Side } from './difference.ts';
import { placesOf } from './places.ts';
import type { ReadFile } from './read-side.ts';
import { rawText } from './regard.ts';

const SIDES = { before: 'avant', after: 'après' } as const satisfies Record<Side, Unreadable['side']>;

/** A file that cannot be read at all: its first problem says why. */
export function wholeFile({ document, problems }: ReadFile, side: Side): Unreadable[] {
  const [first] = problems;
  return first ? [describe(first, { document, problems }, side, true)] : [];
}

/** What a pair of readable files could not compare: keys the model does not know and that did change. */
export function unknownKeys(before: ReadFile, after: ReadFile): Unreadable[] {
  return [
    ...changedUnknowns(before, after).map((problem) => describe(problem, before, 'before', false)),
    ...changedUnknowns(after, before).map((problem) => describe(problem, after, 'after', false)),
  ];
}

function changedUnknowns({ document, problems }: ReadFile, other: ReadFile): Problem[] {
  return problems.filter(({ code, place }) => {
    if (code === 'cle-dupliquee') return true;
    if (code !== 'cle-inconnue' || !('pointeur' in place)) return false;
    return rawText(document, place.pointeur) !== rawText(other.document, place.pointeur);
  });
}

/** The side of a difference that could not be read: such a value is neither added nor removed. */
export function unreadableValue(
  { before, after }: Difference,
  files: Readonly<Record<Side, ReadFile | undefined>>,
): Unreadable | undefined {
  const side: Side | undefined =
    after?.etat === 'illisible' ? 'after' : before?.etat === 'illisible' ? 'before' : undefined;
  const file = side && files[side];
  const answer = side === 'after' ? after : before;
  if (!side || !file || !answer) return undefined;
  const place = { pointeur: answer.origine.pointeur, part: 'key' } as const;
  const cause = causeOf(answer.origine.pointeur, file) ?? { code: 'type-inattendu', place, data: {} };
  return describe(cause, file, side, false);
}

/** The problem that made a value unreadable: at its place, on its line, or a misspelt key that stands for it. */
function causeOf(pointeur: Pointeur, { document, problems }: ReadFile): Problem | undefined {
  const written = ecrirePointeur(pointeur);
  const { line } = placesOf(document).pointer(pointeur, 'value').start;
  const parent = ecrirePointeur(pointeur.slice(0, -1));
  const explains = ({ code, place, data }: Problem) => {
    if (!('pointeur' in place)) return placesOf(document).offsets(place.start, place.end).start.line === line;
    if (ecrirePointeur(place.pointeur) === written) return true;
    const besides = ecrirePointeur(place.pointeur.slice(0, -1)) === parent;
    return code === 'cle-inconnue' && besides && data.proposition === pointeur.at(-1);
  };
  return problems.find(explains);
}

function describe(
  { code, place, data, message }: Problem,
  { document }: ReadFile,
  side: Side,
  whole: boolean,
): Unreadable {
  const locate = placesOf(document);
  const range =
    'pointeur' in place ? locate.pointer(place.pointeur, place.part) : locate.offsets(place.start, place.end);
  return {
    side: SIDES[side],
    file: document.path,
    line: range.start.line,
    code,
    message: message ?? 'default',
    data,
    whole,
  };
}
