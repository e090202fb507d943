import type { Reponse } from '../model/reponse.ts';
import type { Answers } from './difference.ts';

type Answer = Reponse<unknown>;

export const isGiven = (answer: Answer): boolean => answer.etat === 'donnee';

/** The value of an answer, whatever its schema. */
export const givenValue = (answer: Answer | undefined): unknown =>
  answer?.etat === 'donnee' ? answer.valeur : undefined;

/** The answers of an element written as a map. */
export function mapOf(answer: Answer): Answers | undefined {
  const value = givenValue(answer);
  return typeof value === 'object' && value !== null ? (value as Answers) : undefined;
}

/** The elements of a list answer; none when it is no list. */
export function listOf(answer: Answer | undefined): readonly Answer[] {
  const value = givenValue(answer);
  return Array.isArray(value) ? value : [];
}

/** The texts of a list answer. */
export const textsOf = (answer: Answer | undefined): string[] =>
  listOf(answer)
    .map(givenValue)
    .filter((one) => typeof one === 'string');

/** The entries of an answer whose keys are chosen by the user. */
export function entriesOf(answer: Answer | undefined): ReadonlyMap<string, Answer> {
  const value = givenValue(answer);
  return value instanceof Map ? value : new Map();
}

/** The answer under a key; a key of the other role is silent. */
export const answerIn = (map: Answers, key: string): Answer =>
  map[key] ?? { etat: 'absente', origine: { fichier: '', pointeur: [key] } };
