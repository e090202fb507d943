import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Example } from '../../src/lint/rule.ts';
import { type Champ, decrire } from '../../src/model/champs.ts';
import { ficheResponsable, ficheSousTraitant } from '../../src/model/fiche.ts';
import { registreYaml } from '../../src/model/registre.ts';
import { lireFiche } from '../../src/register/fiche.ts';
import { lirePartage } from '../../src/register/partage.ts';
import { rules } from '../../src/rules/index.ts';
import { schemaFiche, schemaRegistre } from '../../src/schema/documents.ts';
import { readDocument } from '../../src/source/document.ts';
import type { ProblemCode } from '../../src/source/problem.ts';
import { layered } from '../rules/exemple.ts';

type Sorte = 'fiche' | 'registre';

const ajv = new Ajv({ strict: false, allErrors: false });
const schemas = { fiche: ajv.compile(schemaFiche()), registre: ajv.compile(schemaRegistre()) };

/** As editors read YAML: 1.2, core schema, where `2018-05-26` is text and `180` a number. */
const accepte = (sorte: Sorte, texte: string) => schemas[sorte](parse(texte));

const vide = lirePartage(readDocument('registre.yaml', 'version: 1')).partage;

function problemes(sorte: Sorte, texte: string): readonly ProblemCode[] {
  const document = readDocument(sorte === 'fiche' ? 'fiche.yaml' : 'registre.yaml', texte);
  const { problems } = sorte === 'fiche' ? lireFiche(document, vide) : lirePartage(document);
  return problems.map(({ code }) => code);
}

/** What a schema can see: shapes, keys and words; spelling of a state is only worth an information. */
const VUS: readonly ProblemCode[] = [
  'cle-inconnue',
  'type-inattendu',
  'valeur-inconnue',
  'valeur-vide',
  'liste-vide',
  'aucun-refuse',
  'identifiant-invalide',
];

function yamlSous(dossier: string): string[] {
  return readdirSync(dossier, { recursive: true, encoding: 'utf8' })
    .filter((nom) => /\.ya?ml$/.test(nom) && !nom.endsWith('attendu.yaml'))
    .map((nom) => path.join(dossier, nom));
}

describe('what the reader reads, the schema accepts', () => {
  const fichiers = ['registers', 'test/fixtures/graines'].flatMap((un) => yamlSous(un));
  it.each(fichiers)('%s', (fichier) => {
    const texte = readFileSync(fichier, 'utf8');
    const sorte = path.basename(fichier) === 'registre.yaml' ? 'registre' : 'fiche';
    expect(problemes(sorte, texte).filter((code) => code !== 'etat-a-normaliser')).toEqual([]);
    expect(accepte(sorte, texte), JSON.stringify(schemas[sorte].errors)).toBe(true);
  });

  it('in every example of the rules that is well-formed, and refuses those that are not', () => {
    const exemples = rules.flatMap(({ examples: { bad, good } }): Example[] => [bad, good]);
    let formes = 0;
    for (const exemple of exemples) {
      const textes = layered(exemple, exemple.seule ?? 'responsable');
      formes += Number(confronter('fiche', textes.fiche)) + Number(confronter('registre', textes.registre));
    }
    expect(formes).toBeGreaterThan(rules.length);
  });
});

/** The reader and the schema say the same of a text; false when it is no YAML, or not our subset of it. */
function confronter(sorte: Sorte, texte: string): boolean {
  const codes = problemes(sorte, texte);
  const lisible = codes.every((code) => VUS.includes(code) || code === 'etat-a-normaliser');
  if (!lisible) return false;
  const bien = !codes.some((code) => VUS.includes(code));
  // `[aucun]` reads as `aucun`, which a schema cannot say of a list: only information is at stake.
  if (bien && codes.length > 0) return true;
  expect(accepte(sorte, texte), `${texte}\n${codes}\n${JSON.stringify(schemas[sorte].errors)}`).toBe(bien);
  return true;
}

const ETATS = ['a-preciser', 'aucun', 'aucune', 'Néant', 'À préciser', 'A PRÉCISER'];
const SCALAIRES = [
  ...ETATS,
  'salaires',
  'en-cours',
  'oui',
  'non',
  '2018-05-26',
  '26/05/2018',
  '5 ans',
  '01000',
  'Enquête : satisfaction',
  'true',
  '',
  null,
  true,
  false,
  0,
  12,
  12.5,
  -3,
  4_000_000_000,
];

type Arbre = unknown;

/** A list that holds one word of a state reads as that word. */
const nonMot = (liste: readonly Arbre[]) =>
  !(liste.length === 1 && typeof liste[0] === 'string' && ETATS.includes(liste[0]));

const scalaire = fc.constantFrom(...SCALAIRES);
const intrus = fc.oneof(
  scalaire,
  fc.array(scalaire, { maxLength: 2 }).filter(nonMot),
  fc.constantFrom({}, { inconnue: 1 }, { x_note: [1, { y: 2 }] }),
);

/** Values of a field, mostly of its shape, sometimes of any other. */
function valeurDe(champ: Champ<unknown>): fc.Arbitrary<Arbre> {
  return fc.oneof({ weight: 6, arbitrary: bonneForme(champ) }, { weight: 1, arbitrary: intrus });
}

function bonneForme(champ: Champ<unknown>): fc.Arbitrary<Arbre> {
  const { lecture, valeurs = [] } = decrire(champ);
  switch (lecture.forme) {
    case 'objet':
      return carteDe(lecture.champs);
    case 'liste':
      return fc.array(valeurDe(lecture.element), { maxLength: 3 }).filter(nonMot);
    case 'dictionnaire': {
      const cles = fc.dictionary(fc.constantFrom('paie', 'si-1'), valeurDe(lecture.element), { maxKeys: 2 });
      return fc.oneof(
        { weight: 6, arbitrary: cles },
        { weight: 1, arbitrary: fc.constant({ Majuscule: 'x' }) },
      );
    }
    default:
      return fc.oneof(scalaire, fc.constantFrom('texte', ...valeurs));
  }
}

function carteDe(champs: Readonly<Record<string, Champ<unknown>>>): fc.Arbitrary<Arbre> {
  const cles = fc.shuffledSubarray(Object.keys(champs)).map((toutes) => toutes.slice(0, 4));
  const etrangere = fc.oneof(
    { weight: 12, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.constantFrom({ x_a: [null, 1] }, { inconnue: 'x' }, { Nom: 'x' }) },
  );
  return fc.tuple(cles, etrangere).chain(([choisies, autre]) => {
    return fc
      .record(Object.fromEntries(choisies.map((cle) => [cle, valeurDe(champs[cle]!)])))
      .map((carte) => ({ ...carte, ...autre }));
  });
}

const champsDe = (champ: Champ<unknown>) => {
  const { lecture } = decrire(champ);
  return lecture.forme === 'objet' ? lecture.champs : {};
};

describe('on any document, the reader and the schema say the same', () => {
  it.each([
    ['fiche', ficheResponsable, { qualite: 'responsable' }],
    ['fiche', ficheSousTraitant, { qualite: 'sous-traitant' }],
    ['fiche', ficheSousTraitant, {}],
    ['registre', registreYaml, { version: 1 }],
  ] as const)('%s', (sorte, champ, tete) => {
    const document = carteDe(champsDe(champ)).map((corps) => stringify({ ...(corps as object), ...tete }));
    fc.assert(
      fc.property(document, (texte) => void confronter(sorte, texte)),
      { seed: 30, numRuns: 300 },
    );
  });
});
