import fc from 'fast-check';
import { expect, it } from 'vitest';
import { occulteur } from '../../../src/render/audience/occulter.ts';

it.each([
  ['Fidélisation de la clientèle d’Artemis', 'Fidélisation de la clientèle de [client]'],
  ['Ce qu’Artemis demande', 'Ce que [client] demande'],
  ['ARTÉMIS, puis artemis.', '[client], puis [client].'],
  ['les artémisiens restent', 'les artémisiens restent'],
  ['Les  Pyramides-du Nord paient', '[client] paient'],
  ['Les Pyramides du Sud', 'Les Pyramides du Sud'],
])('%s', (texte, attendu) => {
  expect(occulteur(['Artemis', 'Les Pyramides du Nord', 'SA'])(texte)).toBe(attendu);
});

it('ne laisse aucun nom, et ne touche à rien d’autre', () => {
  const mots = fc.array(fc.constantFrom('Artemis', 'vente', 'de', 'Osiris', 'à', 'l’été', ',', '2026'));
  fc.assert(
    fc.property(mots, (suite) => {
      const dit = occulteur(['Osiris', 'Artemis'])(suite.join(' '));
      expect(dit).toBe(suite.map((mot) => (/^[AO]/.test(mot) ? '[client]' : mot)).join(' '));
    }),
  );
});
