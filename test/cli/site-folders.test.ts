import { expect, it } from 'vitest';
import { foldersOf } from '../../src/cli/site/folders.ts';

it('donne à chaque registre un dossier à lui, d’après son chemin', () => {
  expect(foldersOf(['registers/artemis', 'registers/logeas'])).toEqual(['artemis', 'logeas']);
  expect(foldersOf(['siege/registre', 'Agence/Registre'])).toEqual(['siege-registre', 'Agence-Registre']);
  expect(foldersOf(['.', '../Registre', 'registre'])).toEqual(['registre-1', 'Registre-2', 'registre-3']);
  expect(foldersOf(['index.html', 'con'])).toEqual(['index.html-1', '_con-2']);
});
