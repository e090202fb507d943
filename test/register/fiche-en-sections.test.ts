import { expect, it } from 'vitest';
import { fiche, REGISTRE } from '../../bench/generate.js';
import { lireFiche } from '../../src/register/fiche.ts';
import { copie, lireEnSections } from '../../src/register/fiche-en-sections.ts';
import { lirePartage } from '../../src/register/partage.ts';
import { rules } from '../../src/rules/index.ts';
import { parseDocument, readDocument } from '../../src/source/document.ts';
import { layered } from '../rules/exemple.ts';

const generated = Array.from({ length: 60 }, (_, rang) => ({
  registre: REGISTRE,
  fiche: fiche(rang, { faulty: rang % 2 === 1 }),
}));
const examples = rules.flatMap(({ examples: { bad, good } }) =>
  [bad, good].flatMap((one) => [layered(one, 'responsable'), layered(one, 'sous-traitant')]),
);

it('gives the same fiche, read key by key in any order, as a whole reading does', () => {
  let inSections = 0;
  for (const { registre, fiche: text } of [...generated, ...examples]) {
    const { partage } = lirePartage(readDocument('registre.yaml', registre));
    const whole = lireFiche(parseDocument('fiche.yaml', text), partage);
    const read = lireEnSections(readDocument('fiche.yaml', text), partage);
    if (!read) continue;
    inSections++;
    const { parties: _, ...one } = copie(read.fiche);
    const { parties: __, ...other } = whole.fiche!;
    expect(whole.problems).toEqual([]);
    expect(one).toEqual(other);
  }
  expect(inSections).toBeGreaterThan(300);
});
