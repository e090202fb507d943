import { describe, expect, it } from 'vitest';
import { leftOut } from '../../../src/render/check/article-30.ts';
import { pathProblems } from '../../../src/render/check/verify-paths.ts';
import { wholeView } from '../../../src/render/check/whole-view.ts';
import { layouts } from '../../../src/render/layouts/index.ts';
import type { Layout, Role, TemplateFormat } from '../../../src/render/layouts/layout.ts';
import { type Model, pathsOf } from '../../../src/render/make-documents.ts';
import { fragments, modele } from '../vue/charger.ts';

const livres = Object.values<Layout>(layouts).flatMap((layout) =>
  (Object.entries(layout.modeles) as [TemplateFormat, Partial<Record<Role, string>>][]).flatMap(
    ([format, parRole]) =>
      (Object.entries(parRole) as [Role, string][]).map(([role, name]) => ({ layout, format, role, name })),
  ),
);

describe.each(livres)('$name', ({ layout, format, role, name }) => {
  const model: Model = {
    par: layout.par,
    format,
    roles: [role],
    partials: fragments(format),
    template: { name, bytes: new Uint8Array(modele(name)), own: false },
    stem: () => name,
  };

  it('ne nomme que des champs qui existent', async () => {
    expect(pathProblems(model, await pathsOf(model))).toEqual([]);
  });

  // A list in CSV answers no letter from the CNIL: it need not hold every item.
  if (format === 'csv') return;
  it('imprime tout ce que demande l’article 30', async () => {
    expect(leftOut(await pathsOf(model), role)).toEqual([]);
  });
});

it.each(['responsable', 'sous-traitant'] as const)('la vue modèle du %s n’a aucune liste vide', (role) => {
  expect(vides(wholeView('registre', role), '')).toEqual([]);
});

function vides(valeur: unknown, chemin: string): string[] {
  if (typeof valeur !== 'object' || valeur === null) return [];
  if (Array.isArray(valeur) && valeur.length === 0) return [chemin];
  const dedans = Object.entries(valeur).map(([cle, une]) => ({
    chemin: Array.isArray(valeur) ? `${chemin}[]` : `${chemin}.${cle}`,
    une,
  }));
  // A list is known when one of its items fills it.
  const listes = dedans.map(({ chemin, une }) => vides(une, chemin));
  if (!Array.isArray(valeur)) return listes.flat();
  return (listes[0] ?? []).filter((vide) => listes.every((liste) => liste.includes(vide)));
}
