import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { comprendre, type Lecture, planifier, readSource } from '../../src/import/index.ts';
import { decrire } from '../../src/model/champs.ts';
import { ficheResponsable, ficheSousTraitant } from '../../src/model/fiche.ts';
import { registreYaml } from '../../src/model/registre.ts';
import { canoniqueObjet } from '../../src/register/canonique.ts';
import { lireFichier } from '../../src/register/fichier.ts';
import { readDocument } from '../../src/source/document.ts';

const FIXTURES = path.join(import.meta.dirname, '../fixtures');
const GRAINES = ['G000', 'G001', 'G002', 'G004'] as const;

const importer = (file: string): Lecture =>
  comprendre(readSource({ name: path.basename(file), bytes: readFileSync(file) }));

/** The facts of a YAML text, by the reader of registers itself. */
function faits(chemin: string, texte: string) {
  const document = readDocument(chemin, texte);
  const schema = chemin.endsWith('registre.yaml')
    ? registreYaml
    : /^qualite: sous/m.test(texte)
      ? ficheSousTraitant
      : ficheResponsable;
  const { contenu, problems } = lireFichier(schema, document);
  expect(problems).toEqual([]);
  const { lecture } = decrire(schema);
  if (lecture.forme !== 'objet' || !contenu) throw new Error(chemin);
  return canoniqueObjet(lecture.champs, contenu);
}

function attendus(graine: string): Record<string, unknown> {
  const dossier = path.join(FIXTURES, 'graines', graine, 'registre');
  const fichiers = readdirSync(dossier, { recursive: true, encoding: 'utf8' }).filter((nom) =>
    nom.endsWith('.yaml'),
  );
  return Object.fromEntries(
    fichiers.map((nom) => [nom, faits(nom, readFileSync(path.join(dossier, nom), 'utf8'))]),
  );
}

describe.each(GRAINES)('%s', (graine) => {
  const dossier = path.join(FIXTURES, 'import', graine);
  it.each(readdirSync(dossier))('%s gives the expected fiches', (nom) => {
    const lecture = importer(path.join(dossier, nom));
    const { ecritures } = planifier(lecture, { registre: undefined, fiches: [] });
    const lus = Object.fromEntries(ecritures.map(({ chemin, contenu }) => [chemin, faits(chemin, contenu)]));
    expect(lus).toEqual(attendus(graine));
  });
});

const tous = GRAINES.flatMap((graine) => {
  const dossier = path.join(FIXTURES, 'import', graine);
  return readdirSync(dossier).map((nom) => path.join('import', graine, nom));
});

it.each([...tous, 'modeles/cnil-registre-traitement-simplifie.ods'])(
  '%s: every cell is accounted for',
  (nom) => {
    const { comptes, restes } = importer(path.join(FIXTURES, nom));
    expect(comptes.importes + comptes.libelles + comptes.restes).toBe(comptes.total);
    expect(comptes.total).toBeGreaterThan(20);
    expect(restes.map(({ texte, raison }) => `${texte} — ${raison}`)).toMatchSnapshot();
  },
);

describe('the CNIL’s model', () => {
  const lecture = importer(path.join(FIXTURES, 'modeles/cnil-registre-traitement-simplifie.ods'));

  it('gives its example, completely', () => {
    expect(lecture.fiches.map(({ reference }) => reference)).toEqual(['1-Exemple']);
    expect(lecture.restes).toEqual([]);
    const [fiche] = lecture.fiches;
    expect(Object.keys(fiche!.contenu).sort()).toMatchInlineSnapshot(`
      [
        "date_creation",
        "date_mise_a_jour",
        "destinataires",
        "donnees",
        "finalites",
        "mesures_securite",
        "nom",
        "personnes",
        "qualite",
        "reference",
        "transferts",
      ]
    `);
    expect(fiche!.contenu.transferts).toMatchObject([
      { destinataire: "Banque d'Andorre", pays: 'AD', garantie: 'cct' },
    ]);
  });
});
