import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comprendre,
  type Lecture,
  planifier,
  type RegistreActuel,
  readSource,
} from '../../src/import/index.ts';
import { collide, type Edit, edits } from '../diff/histories/edits.ts';
import { type Register, start } from '../diff/histories/register.ts';
import { appliquer, charger, exporter, faits, fichiersDe, importer, VIDE } from './cycle.ts';
import { registres } from './registres.ts';

describe('register → classeur → registre', () => {
  it('dit la même chose, champ par champ, et ne change rien au registre de départ', async () => {
    await fc.assert(
      fc.asyncProperty(registres, async (genere) => {
        const avant = fichiersDe(genere);
        let neuf: RegistreActuel = VIDE;
        for (const [role, octets] of await exporter(charger(avant))) {
          const lu = importer(`${role}.xlsx`, octets, neuf);
          expect(lu.lecture.restes).toEqual([]);
          neuf = lu.apres;
          expect(importer(`${role}.xlsx`, octets, avant).apres).toEqual(avant);
        }
        expect(faits(neuf)).toEqual(faits(avant));
      }),
      { seed: 6, numRuns: 6 },
    );
  }, 300_000);

  const dossier = new URL('../fixtures/retour/', import.meta.url);
  const lire = (nom: string) => readFileSync(new URL(nom, dossier));

  it.each(['xlsx', 'ods'])('de même après LibreOffice, réenregistré en %s', (extension) => {
    const fichier = (chemin: string) => ({ chemin, texte: lire(`registre/${chemin}`).toString('utf8') });
    const avant: RegistreActuel = {
      registre: fichier('registre.yaml'),
      fiches: readdirSync(new URL('registre/traitements/', dossier)).map((nom) =>
        fichier(`traitements/${nom}`),
      ),
    };
    let neuf: RegistreActuel = VIDE;
    for (const nom of [`responsable.${extension}`, `sous-traitant.${extension}`]) {
      const lu = importer(nom, lire(nom), neuf);
      expect(lu.lecture.restes).toEqual([]);
      neuf = lu.apres;
      expect(importer(nom, lire(nom), avant).apres).toEqual(avant);
    }
    expect(faits(neuf)).toEqual(faits(avant));
  });
});

/** Files of a plausible register once edited. */
function edite(choisis: readonly Edit[]): RegistreActuel {
  const registre: Register = start();
  for (const un of choisis) un.apply(registre);
  return fichiersDe({
    registre: registre.registre,
    fiches: registre.fiches.map(({ fiche }) => ({ role: 'responsable', fiche })),
  });
}

/** What a workbook cannot take away: a row that disappears is kept. */
const ajouteOuChange = ({ kinds, target }: Edit) =>
  kinds.length > 0 &&
  !kinds.some((kind) => /supprime|^donnees-sensibles-modifiees|^fiche-/.test(kind)) &&
  target !== 'nouvelle';

async function lectures(actuel: RegistreActuel): Promise<Lecture[]> {
  return [...(await exporter(charger(actuel)))].map(([role, bytes]) =>
    comprendre(readSource({ name: `${role}.xlsx`, bytes })),
  );
}

describe('modifié des deux côtés', () => {
  it('garde ce qui a changé d’un seul côté, quel qu’il soit', async () => {
    const depart = await lectures(edite([]));
    const tirage = fc.shuffledSubarray(edits.filter(ajouteOuChange), { minLength: 2, maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(tirage, async (tires) => {
        const choisis = tires.filter((un, rang) => !tires.slice(0, rang).some((autre) => collide(autre, un)));
        const [tableur, yaml] = [
          choisis.filter((_, rang) => rang % 2 === 0),
          choisis.filter((_, rang) => rang % 2),
        ];
        let actuel = edite(yaml);
        for (const [rang, lecture] of (await lectures(edite(tableur))).entries()) {
          // The workbook was exported from the start, then edited.
          const plan = planifier({ ...lecture, base: depart[rang]!.base }, actuel);
          expect(plan.ecritures.flatMap(({ conflits }) => conflits)).toEqual([]);
          expect(plan.ecritures.map(({ action }) => action)).not.toContain('impossible');
          actuel = appliquer(plan, actuel);
        }
        expect(faits(actuel)).toEqual(faits(edite(choisis)));
      }),
      { seed: 6, numRuns: 6 },
    );
  }, 300_000);
});
