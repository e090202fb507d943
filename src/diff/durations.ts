import { comparerDurees, type Duree, type DureeLue } from '../model/duree.ts';
import type { Reponse } from '../model/reponse.ts';
import { givenValue } from './answers.ts';

const RETENTIONS = ['donnees[].conservation[]', 'donnees_sensibles[].conservation[]', 'conservation[]'];

/** Where the model holds a length of time: current use, then archive. */
export const DURATION_PATHS = RETENTIONS.flatMap((path) => [`${path}.duree`, `${path}.archivage.duree`]);

/** The figure of a duration, or that the text says there is no end. */
export function lengthOf(answer: Reponse<unknown> | undefined): Duree | 'sans fin' | undefined {
  const lue = givenValue(answer) as DureeLue | undefined;
  if (lue?.forme === 'indefinie') return 'sans fin';
  return lue?.forme === 'chiffree' ? lue.duree : undefined;
}

/** Whether a duration grew; `undefined` where nothing is certain: same figure, months against days, words. */
export function compareAnswers(
  before: Reponse<unknown> | undefined,
  after: Reponse<unknown> | undefined,
): 'longer' | 'shorter' | undefined {
  const [a, b] = [lengthOf(before), lengthOf(after)];
  if (a === undefined || b === undefined || a === b) return undefined;
  if (b === 'sans fin') return 'longer';
  if (a === 'sans fin') return 'shorter';
  const order = comparerDurees(b, a);
  if (order === undefined || order === 0) return undefined;
  return order > 0 ? 'longer' : 'shorter';
}
