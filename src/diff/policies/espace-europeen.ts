import { estHorsEee, paysDe } from '../../model/pays.ts';
import { givenValue } from '../answers.ts';
import type { Difference } from '../difference.ts';
import { text } from '../element.ts';
import { lowered } from '../level.ts';
import type { Policy } from './policy.ts';

export const espaceEuropeen: Policy = {
  id: 'espace-europeen',
  what: 'Un pays de l’Espace économique européen : un niveau de moins et rien à fonder, car le chapitre V ne joue pas.',
  judge({ level, difference, scope: { today } }) {
    const countries = countriesIn(difference);
    const inside = countries.length > 0 && countries.every((country) => isInside(country, today));
    return inside
      ? { to: lowered(level), reason: 'dans l’Espace économique européen', moot: true }
      : undefined;
  },
};

const COUNTRIES: readonly string[] = ['acteurs.*.pays', 'transferts[].pays'];

/** The countries that a difference is about, where all it says is about them; a country that is lost tells nothing. */
function countriesIn({ path, operation, before, after, enclosing }: Difference): unknown[] {
  const transfer = enclosing.find(({ list }) => list === 'transferts');
  const sides = [transfer?.before, transfer?.after].filter((side) => side !== undefined);
  // The chapter speaks of international organisations too, wherever they sit.
  if (sides.some((side) => text(side, 'organisation') !== undefined)) return [];
  if (COUNTRIES.includes(path)) {
    const given = [before, after].map(givenValue).filter((country) => country !== undefined);
    return operation === 'supprime' ? [] : given;
  }
  return sides.map((side) => text(side, 'pays'));
}

function isInside(country: unknown, today: string): boolean {
  const read = typeof country === 'string' ? paysDe(country) : undefined;
  return read !== undefined && estHorsEee(read, today) === false;
}
