import { expect, it } from 'vitest';
import { plier } from '../../src/model/pliage.ts';
import { logicielsConnus } from '../../src/rules/references/logiciels-connus.ts';

it('are folded words, or none would be recognised', () => {
  const odd = logicielsConnus().filter(
    (nom) => nom !== plier(nom) || !/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(nom),
  );
  expect(odd).toEqual([]);
});
