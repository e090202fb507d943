import { decrire } from '../model/champs.ts';
import { listOf } from './answers.ts';
import { MAIN_PURPOSE } from './changes/finalite-principale-modifiee.ts';
import type { Answers, Difference } from './difference.ts';
import { matchElements } from './match.ts';
import { ficheFields } from './schema.ts';
import type { Walk } from './walk.ts';

/** The order of purposes says one thing: which is the first. Alone on both sides, a purpose is in no order. */
export function mainPurposeDifference(before: Answers, after: Answers, walk: Walk): Difference | undefined {
  const [old, now] = [listOf(before.finalites), listOf(after.finalites)];
  const { lecture } = decrire(ficheFields.finalites!);
  const [first, newFirst] = [old[0], now[0]];
  if (lecture.forme !== 'liste' || !first || !newFirst || (old.length === 1 && now.length === 1))
    return undefined;
  const matching = { list: 'finalites', element: lecture.element, ...walk };
  const match = matchElements(old, now, matching).find((one) => one.after === newFirst);
  if (match?.before === first) return undefined;
  return {
    path: MAIN_PURPOSE,
    operation: 'modifie',
    champ: lecture.element,
    before: first,
    after: newFirst,
    enclosing: [],
  };
}
