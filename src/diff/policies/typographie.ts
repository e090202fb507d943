import { decrire } from '../../model/champs.ts';
import { paysDe } from '../../model/pays.ts';
import { plier } from '../../model/pliage.ts';
import { givenValue } from '../answers.ts';
import type { Policy } from './policy.ts';

export const typographie: Policy = {
  id: 'typographie',
  what: 'Un texte qui ne change que de casse, d’accents ou de ponctuation, un pays écrit autrement : rédactionnel, et rien à faire de plus.',
  judge({ difference: { champ, path, before, after } }) {
    const [a, b] = [givenValue(before), givenValue(after)];
    if (
      !champ ||
      decrire(champ).lecture.forme !== 'texte' ||
      typeof a !== 'string' ||
      typeof b !== 'string'
    ) {
      return undefined;
    }
    if (words(a) === words(b)) return { to: 'redactionnel', reason: 'les mots sont les mêmes', moot: true };
    const sameCountry = path.endsWith('pays') && paysDe(a) !== undefined && paysDe(a) === paysDe(b);
    return sameCountry
      ? { to: 'redactionnel', reason: 'c’est le même pays, écrit autrement', moot: true }
      : undefined;
  },
};

const words = (text: string) =>
  plier(text)
    .replace(/[^\p{L}\p{N}%€]+/gu, ' ')
    .trim();
