import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exporterCsv } from '../../src/export/csv.ts';
import { exporterJson, type RegistreAExporter } from '../../src/export/json.ts';
import { schemaDExport } from '../../src/export/json-schema.ts';
import type { RegistreActuel } from '../../src/import/index.ts';
import { charger, faits, fichiersDe, importer, VIDE } from './cycle.ts';
import { registres } from './registres.ts';

const aExporter = (actuel: RegistreActuel, dossier = ''): RegistreAExporter => {
  const fichier = ({ chemin, texte }: { chemin: string; texte: string }) => ({
    path: chemin,
    read: () => texte,
  });
  const files = { registre: fichier(actuel.registre!), fiches: actuel.fiches.map(fichier) };
  return { dossier, registre: charger(actuel), files };
};

const valide = new Ajv2020({ strict: true, strictTypes: false }).compile(schemaDExport());

it('le schéma publié est celui du modèle', async () => {
  await expect(`${JSON.stringify(schemaDExport(), undefined, 2)}\n`).toMatchFileSnapshot(
    '../../schema/export.schema.json',
  );
});

it('tout registre exporté en JSON suit le schéma', () => {
  fc.assert(
    fc.property(registres, (genere) => {
      const json = JSON.parse(exporterJson([aExporter(fichiersDe(genere))]));
      expect(valide(json), JSON.stringify(valide.errors?.slice(0, 3))).toBe(true);
      expect(JSON.stringify(json)).not.toContain('notes_internes');
    }),
    { seed: 6, numRuns: 25 },
  );
});

const ECRIT = `qualite: responsable
reference: T-1
nom: Paie
date_creation: 26 mai 2018
base_legale: contrat
finalites: [Calculer la paie]
transferts: aucun
personnes: a-preciser
x_outil: { ticket: "42" }
droits: { applicables: [acces], x_local: oui }
aipd: { statut: inconnu }
notes_internes: SECRET
`;

it('le JSON distingue ce qui manque, « aucun » et « à préciser », et n’oublie pas ce qui ne se lit pas', () => {
  const actuel = {
    registre: { chemin: 'registre.yaml', texte: 'version: 1\norganisme: { nom: Octave, effectif: 12 }\n' },
    fiches: [{ chemin: 'traitements/T-1.yaml', texte: ECRIT }],
  };
  const { registers } = JSON.parse(exporterJson([aExporter(actuel, 'registers/octave')]));
  expect(registers).toEqual([
    {
      path: 'registers/octave',
      registre: { version: '1', organisme: { nom: 'Octave', effectif: 12 } },
      fiches: [
        {
          path: 'traitements/T-1.yaml',
          qualite: 'responsable',
          reference: 'T-1',
          nom: 'Paie',
          date_creation: '2018-05-26',
          base_legale: ['contrat'],
          finalites: [{ libelle: 'Calculer la paie', base_legale: ['contrat'] }],
          personnes: 'a-preciser',
          transferts: 'aucun',
          droits: { applicables: ['acces'], x_local: 'oui' },
          aipd: {},
          x_outil: { ticket: '42' },
          unreadable: ['/aipd/statut'],
        },
      ],
    },
  ]);
});

it('un registre exporté en CSV puis importé dit la même chose de ses fiches', () => {
  fc.assert(
    fc.property(registres, (genere) => {
      const avant = fichiersDe(genere);
      const { apres, lecture } = importer('registre.csv', Buffer.from(exporterCsv([aExporter(avant)])), VIDE);
      expect(lecture.restes).toEqual([]);
      const { fiches } = faits({ registre: avant.registre, fiches: apres.fiches }) as { fiches: unknown };
      expect(fiches).toEqual((faits(avant) as { fiches: unknown }).fiches);
    }),
    { seed: 6, numRuns: 25 },
  );
});

it('aucune cellule du CSV n’est une formule', () => {
  fc.assert(
    fc.property(registres, (genere) => {
      const csv = exporterCsv([aExporter(fichiersDe(genere))]);
      expect(csv).toMatch(/^\uFEFF"/);
      expect(csv.replace(/""/g, '')).not.toMatch(/(?:^|[;\n])"[=+\-@\t\r]/m);
    }),
    { seed: 7, numRuns: 20 },
  );
});
