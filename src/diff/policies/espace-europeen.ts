import { estHorsEee, paysDe } from '../../model/pays.ts';
import type { Reponse } from '../../model/reponse.ts';
import { givenValue } from '../answers.ts';
import { type Answers, elementIn } from '../difference.ts';
import { text } from '../element.ts';
import { lowered } from '../level.ts';
import type { Policy } from './policy.ts';

export const espaceEuropeen: Policy = {
  id: 'espace-europeen',
  what: 'Un pays de l’Espace économique européen : un niveau de moins, car le chapitre V ne joue pas.',
  judge({ kind, level, difference, scope: { today } }) {
    const countries =
      kind === 'transfert-ajoute'
        ? [text(elementIn(difference, 'transferts') ?? ({} as Answers), 'pays')]
        : kind === 'transfert-pays-modifie' || kind === 'acteur-pays-modifie'
          ? [countryOf(difference.before), countryOf(difference.after)]
          : [];
    const inside = countries.length > 0 && countries.every((country) => isInside(country, today));
    return inside ? { to: lowered(level), reason: 'dans l’Espace économique européen' } : undefined;
  },
};

const countryOf = (answer: Reponse<unknown> | undefined) => {
  const read = givenValue(answer);
  return typeof read === 'string' ? read : undefined;
};

function isInside(text: string | undefined, today: string): boolean {
  const country = paysDe(text);
  return country !== undefined && estHorsEee(country, today) === false;
}
