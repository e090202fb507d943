import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RegisterTexts, readRegister } from '../../src/diff/read-side.ts';
import { champsDe, decrire, elementDe } from '../../src/model/champs.ts';
import { ficheSousTraitant } from '../../src/model/fiche.ts';
import { registreYaml } from '../../src/model/registre.ts';
import { type Signature, signer } from '../../src/register/signature.ts';
import { edits, lastEdits } from '../diff/histories/edits.ts';
import { random } from '../diff/histories/random.ts';
import { type Register, start } from '../diff/histories/register.ts';
import { writeYaml } from '../diff/histories/write.ts';
import { leaves, sides } from '../diff/leaves.ts';

/** The signature of each fiche, by the first reference it bore. */
function signatures(texts: RegisterTexts, names?: readonly string[]): Map<string, Signature> {
  const { fiches, partage } = readRegister(texts);
  return new Map(fiches.map(({ fiche }, index) => [names?.[index] ?? fiche!.ref, signer(fiche!, partage)]));
}

function written({ registre, fiches }: Register, seed: number): RegisterTexts {
  const dice = random(seed);
  const text = writeYaml(registre, dice);
  return {
    registre: { path: 'registre.yaml', text },
    fiches: fiches.map(({ file, fiche }) => ({ path: file, text: writeYaml(fiche, dice) })),
  };
}

const stamps = (signed: ReadonlyMap<string, Signature>) =>
  Object.fromEntries([...signed].map(([ref, { empreinte }]) => [ref, empreinte]));

const START = signatures(written(start(), 0));

/** What fiches share, and those that cite it. */
const CITED_BY: Readonly<Record<string, readonly string[]>> = {
  'registre/veilleur': ['T-002'],
  'registre/paieclair': ['T-001'],
  'registre/mairie': ['ST-001'],
  'registre/services': ['T-001'],
  'registre/socles': ['T-001', 'ST-001'],
};

/** What is no fact: when someone last touched the file, notes, links between fiches. */
const NO_FACT = /\/(?:date|notes|liees)$/;

/** The fiches whose facts an edit changes; an edit without a change, or of the register alone, changes none. */
function concerned(target: string, kinds: readonly string[]): readonly string[] {
  if (kinds.length === 0 || NO_FACT.test(target)) return [];
  return CITED_BY[target] ?? (/^(?:T|ST)-/.test(target) ? [target.split('/')[0]!] : []);
}

describe('a fingerprint', () => {
  it('is the same however the facts are written', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const again = signatures(written(start(), seed));
        expect(stamps(again)).toEqual(stamps(START));
        for (const [ref, { sections, entiere }] of again) {
          expect([...sections]).toEqual([...START.get(ref)!.sections]);
          expect(entiere).toBe(true);
        }
      }),
      { seed: 12, numRuns: 250 },
    );
  });

  it.each([...edits, ...lastEdits].map((edit) => [`${edit.target} ${edit.kinds.join()}`, edit] as const))(
    'tells the facts changed: %s',
    (_, { target, kinds, apply }) => {
      const names = start().fiches.map(({ fiche }) => String(fiche.reference));
      const register = start();
      apply(register);
      const kept = target === 'T-002' ? names.filter((name) => name !== target) : names;
      const after = signatures(written(register, target.length), [...kept, 'T-009']);
      const changed = kept.filter((ref) => after.get(ref)!.empreinte !== START.get(ref)!.empreinte);
      expect(changed.sort()).toEqual(
        concerned(target, kinds)
          .filter((ref) => kept.includes(ref))
          .sort(),
      );
      // What changed has a name: some part does not say what it said.
      for (const ref of changed)
        expect([...after.get(ref)!.sections]).not.toEqual([...START.get(ref)!.sections]);
    },
  );

  it('is that of the same fiche when measures are cited or written out, and bare or not', () => {
    const one = (fiche: string) =>
      stamps(
        signatures({
          registre: { path: 'registre.yaml', text: SHARED },
          fiches: [{ path: 'f.yaml', text: `qualite: sous-traitant\nreference: ST-001\n${fiche}` }],
        }),
      )['ST-001'];
    const cited = one('mesures_securite: [si, { type: chiffrement }]\nclients: [mairie, { nom: Blois }]\n');
    expect(
      one(
        'clients:\n  - { nom: Blois }\n  - { acteur: mairie }\nmesures_securite:\n' +
          '  - { type: sauvegarde, description: chaque nuit }\n  - { type: chiffrement }\n',
      ),
    ).toBe(cited);
    expect(one('categories_traitements: [Tri]\nclients: [mairie, { nom: Blois }]\n')).toBe(
      one(
        'clients:\n  - { acteur: mairie, categories_traitements: [{ libelle: Tri }] }\n' +
          '  - { nom: Blois, categories_traitements: [Tri] }\n',
      ),
    );
  });

  it('is of nothing when a fact cannot be read, in the fiche or in an actor it cites', () => {
    const entire = (fiche: string, shared = SHARED) =>
      [
        ...signatures({
          registre: { path: 'registre.yaml', text: shared },
          fiches: [
            {
              path: 'f.yaml',
              text: `qualite: sous-traitant\nreference: ST-001\nclients: [mairie]\n${fiche}`,
            },
          ],
        }).values(),
      ].map(({ entiere }) => entiere);
    expect(entire('')).toEqual([true]);
    expect(entire('transferts: [[]]\n')).toEqual([false]);
    expect(entire('', SHARED.replace('pays: FR', 'pays: [FR]'))).toEqual([false]);
    expect(entire('', 'a: [')).toEqual([false]);
  });
});

const SHARED =
  'version: 1\nacteurs:\n  mairie: { nom: Mairie, pays: FR }\nsocles:\n  si: [{ type: sauvegarde, description: chaque nuit }]\n';

/** Whether a field, and all that it is part of, is a fact. */
function isFact(path: string): boolean {
  let fields = { ...champsDe(registreYaml), ...champsDe(ficheSousTraitant) };
  let fact = true;
  for (const step of path.match(/[a-z_]+/g) ?? []) {
    const field = fields[step]!;
    fact &&= decrire(field).propos?.fait !== false;
    fields = champsDe(elementDe(elementDe(field)));
  }
  return fact;
}

/** A fiche that cites everything shared, so that what is shared is part of its facts. */
const CITING =
  'destinataires: [{ acteur: cle }]\nservice: cle\nmesures_securite: [{ socle: cle }]\npersonnes: [{ categorie: cle }]\n';

function stampOf(path: string, value: (typeof leaves)[number]['values'][0]): string {
  const { registre, fiches } = sides(path, value);
  const shared = /^(?:acteurs|services|socles|vocabulaire)\b/.test(path);
  const texts = shared ? fiches.map((one) => ({ ...one, text: BASE + CITING })) : fiches;
  return [...signatures({ registre, fiches: texts }).values()][0]!.empreinte;
}

const BASE = 'qualite: sous-traitant\nreference: ST-001\n';
const SHARED_BY_ALL = /^(?:organisme|dpo|representant|liste|version)\b|^vocabulaire\.(?!personnes|donnees)/;
const GOLDEN = path.join(import.meta.dirname, 'empreintes-v1.txt');

describe('every field of the model', () => {
  const golden = new Map(
    readFileSync(GOLDEN, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split(' ') as [string, string]),
  );

  it.each(leaves)('$path counts if it is a fact', ({ path: field, values: [one, other] }) => {
    const expected = isFact(field) && !SHARED_BY_ALL.test(field);
    expect(stampOf(field, one) !== stampOf(field, other)).toBe(expected);
  });

  // A line may be added for a new key. A line that changes means that reviews signed with it expire: make a `v2`.
  it.each(leaves)('$path gives for ever the fingerprint that v1 gave', ({ path: field, values: [one] }) => {
    const stamp = stampOf(field, one).slice('v1-sha256-'.length, 'v1-sha256-'.length + 16);
    expect(golden.get(field), `for a new key, add to empreintes-v1.txt: ${field} ${stamp}`).toBe(stamp);
  });

  it('reads dates and durations for ever as v1 read them, and leaves other wordings alone', () => {
    const stamp = (text: string) => {
      const registre = { path: 'registre.yaml', text: 'version: 1\n' };
      const files = { registre, fiches: [{ path: 'f.yaml', text: BASE + text }] };
      return [...signatures(files).values()][0]!.empreinte.slice(10, 18);
    };
    const kept = (duree: string) =>
      stamp(`donnees:\n  - { description: nom, conservation: { duree: ${duree} } }\n`);
    const WORDINGS = [
      '5 ans',
      'P5Y',
      'cinq ans',
      '60 mois',
      '1 an et 6 mois',
      'P1Y6M',
      '48 heures',
      'cinq ans au plus',
      'illimitée',
      'le temps du contrat',
    ];
    expect(WORDINGS.map((duree) => `${kept(duree)} ${duree}`)).toMatchInlineSnapshot(`
      [
        "80f8b541 5 ans",
        "80f8b541 P5Y",
        "80f8b541 cinq ans",
        "80f8b541 60 mois",
        "2793bea5 1 an et 6 mois",
        "2793bea5 P1Y6M",
        "0d88cd19 48 heures",
        "53878c94 cinq ans au plus",
        "4f9910bd illimitée",
        "9dd627f6 le temps du contrat",
      ]
    `);
    const DATES = ['2019-05-13', '13/05/2019', '13 mai 2019', 'mai 2019', '03/04/19'];
    expect(DATES.map((date) => `${stamp(`date_debut: ${date}\n`)} ${date}`)).toMatchInlineSnapshot(`
      [
        "1e04ccb0 2019-05-13",
        "1e04ccb0 13/05/2019",
        "1e04ccb0 13 mai 2019",
        "d75c3873 mai 2019",
        "fa6bb3e0 03/04/19",
      ]
    `);
  });
});
