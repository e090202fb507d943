import { expect, it } from 'vitest';
import { valeurInconnue } from '../../src/rules/lecture/valeur-inconnue.ts';
import { lintExample } from './exemple.ts';

it.each([
  ['transferts: [{ destinataire: paieclair, pays: US, garantie: safe-harbors }]', 'safe-harbor'],
  ['transferts: [{ destinataire: paieclair, pays: US, garantie: [safe-harbors] }]', 'safe-harbor'],
  ['donnees_sensibles: [{ categorie: sante, condition: ART9-2-B }]', 'art9-2-b'],
])('a word of a closed list that may be given several is mended like one: %s', (fiche, proposition) => {
  const said = lintExample(valeurInconnue, { fiche }).filter(({ rule }) => rule === valeurInconnue.id);
  expect(said.map(({ fix }) => fix?.title)).toEqual([`Écrire \`${proposition}\``]);
});
