import { expect, test } from 'vitest';
import { reperesDuree } from '../../src/data/durees.ts';
import { pays } from '../../src/data/pays.ts';
import { Table } from '../../src/data/table.ts';

const lettres = new Table<{ readonly id: string; readonly nom: string }>(`
{"id":"a","nom":"l\\u2019« a »"}
{"id":"ab","nom":"{\\"id\\":\\"b\\"}"}
{"id":"c","nom":"c"}
`);

test('une entrée, les identifiants et toutes les entrées sont les mêmes, dans l’ordre', () => {
  expect(lettres.ids).toEqual(['a', 'ab', 'c']);
  expect(lettres.entree('a')).toEqual({ id: 'a', nom: 'l’« a »' });
  expect(lettres.entrees.map(({ id }) => id)).toEqual(lettres.ids);
  for (const table of [lettres, pays, reperesDuree])
    expect(table.ids.map((id) => table.entree(id))).toEqual(table.entrees);
});

test('ce qui s’écrit à la place d’un identifiant n’en désigne aucun autre', () => {
  const ecrits = [
    'b',
    'A',
    '',
    'a"',
    'a","nom":"l',
    'c","nom":"c"}\n{"id":"a',
    'c"}\n',
    '__proto__',
    'nom',
    undefined,
  ];
  expect(ecrits.map((ecrit) => lettres.entree(ecrit))).toEqual(ecrits.map(() => undefined));
});
