import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { fiche } from '../../bench/generate.js';
import { decrire } from '../../src/model/champs.ts';
import { ficheResponsable, ficheSousTraitant } from '../../src/model/fiche.ts';
import { registreYaml } from '../../src/model/registre.ts';
import { normaliserEtats } from '../../src/register/normaliser.ts';
import { readDocument } from '../../src/source/document.ts';
import type { TreeMap } from '../../src/source/tree.ts';

type Arbre = string | null | Arbre[] | { [cle: string]: Arbre };

function arbreDe(rang: number): Arbre {
  const { root } = readDocument('fiche.yaml', fiche(rang));
  return normaliserEtats(root as TreeMap, []) as Arbre;
}

interface Changement {
  readonly pas: readonly number[];
  valeur(ancienne: Arbre): Arbre | undefined;
  readonly cle: string | null;
}

/** A piece of a fiche taken out, replaced, wrapped or moved. */
const changement: fc.Arbitrary<Changement> = fc.record({
  pas: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
  valeur: fc.constantFrom<(ancienne: Arbre) => Arbre | undefined>(
    () => undefined,
    () => null,
    () => [],
    () => ({}),
    () => 'aucun',
    () => 'a-preciser',
    () => 'oui',
    () => '12',
    () => 'contrat',
    (ancienne) => [ancienne],
    (ancienne) => ({ nom: ancienne }),
    (ancienne) => (Array.isArray(ancienne) ? (ancienne[0] ?? '') : ancienne),
  ),
  cle: fc.option(fc.constantFrom('x_libre', 'nom', 'Clé', '__proto__', 'id', 'finalites')),
});

function changer(arbre: Arbre, pas: readonly number[], un: Changement): Arbre {
  const { valeur, cle } = un;
  if (typeof arbre !== 'object' || arbre === null) return valeur(arbre) ?? '';
  const [premier = 0, ...suite] = pas;
  const copie = (Array.isArray(arbre) ? [...arbre] : Object.assign(Object.create(null), arbre)) as Record<
    string,
    Arbre
  >;
  const cles = Object.keys(copie);
  const ici = cles[premier % Math.max(1, cles.length)];
  if (ici === undefined) return valeur(arbre) ?? '';
  const nouvelle = suite.length > 0 ? changer(copie[ici]!, suite, un) : valeur(copie[ici]!);
  if (nouvelle === undefined && Array.isArray(copie)) copie.splice(Number(ici), 1);
  else if (nouvelle === undefined) delete copie[ici];
  else copie[ici] = nouvelle;
  if (cle !== null && suite.length === 0 && !Array.isArray(arbre)) copie[cle] = 'ajoutée';
  return copie as unknown as Arbre;
}

it('n’admet d’emblée que ce que zod accepte', () => {
  const schemas = [ficheResponsable, ficheSousTraitant, registreYaml];
  let admis = 0;
  fc.assert(
    fc.property(fc.nat({ max: 40 }), fc.array(changement, { maxLength: 3 }), (rang, changements) => {
      const arbre = changements.reduce((lu, un) => changer(lu, un.pas, un), arbreDe(rang));
      for (const schema of schemas) {
        if (!decrire(schema).admet(arbre)) continue;
        admis++;
        expect(z.safeParse(schema.zod(), arbre).error).toBeUndefined();
      }
    }),
    { numRuns: 600 },
  );
  expect(admis).toBeGreaterThan(100);
});
