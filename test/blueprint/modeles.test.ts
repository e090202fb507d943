import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFiche } from '../../src/blueprint/index.ts';
import { typesExemptes, typesRequis } from '../../src/data/aipd.ts';
import { reperesDuree } from '../../src/data/durees.ts';
import { modeles, propositions } from '../../src/data/modeles.ts';
import { DEFAULT_SETTINGS } from '../../src/lint/config.ts';
import { lintRegister } from '../../src/lint/engine.ts';
import { rules } from '../../src/rules/index.ts';
import { readDocument } from '../../src/source/document.ts';

const TODAY = '2026-11-21';
const REGISTRE = readFileSync(path.join(import.meta.dirname, '../rules/base/registre.yaml'), 'utf8');
const PATH = 'traitements/T-001-essai.yaml';

const fiche = (modele: (typeof modeles.entrees)[number]) =>
  newFiche({ qualite: 'responsable', reference: 'T-001', nom: modele.nom, today: TODAY, path: PATH, modele });

function lint(text: string) {
  const files = {
    registre: { path: 'registre.yaml', read: () => REGISTRE },
    fiches: [{ path: PATH, read: () => text }],
  };
  const levels = { preset: 'strict', overrides: new Map() } as const;
  const options = { rules, levels, settings: DEFAULT_SETTINGS, today: TODAY };
  return lintRegister(files, options).findings.filter(({ file }) => file === PATH);
}

/** What someone does who finds every proposal right. */
const adopted = (text: string) =>
  text.replace(/^([a-z_]+): a-preciser\n((?:#.*\n)*)/gm, (whole, key: string, comments: string) => {
    const yaml = [...comments.matchAll(/^#( {3}[- ] ?[\s\S]*?)$/gm)].map(([, line]) => line!);
    const proposed = yaml.filter((line) => !/^ {3}[a-zà-ÿ ]+ : /.test(line)).map((line) => line.slice(1));
    return proposed.length > 0 ? `${key}:\n${proposed.join('\n')}\n` : whole;
  });

describe.each(modeles.entrees)('the blueprint $id', (modele) => {
  const text = fiche(modele);

  it('answers nothing', () => {
    const { root, problems } = readDocument(PATH, text);
    expect(problems).toEqual([]);
    const { qualite, reference, nom, statut, date_creation, date_mise_a_jour, ...answers } = root as Record<
      string,
      unknown
    >;
    expect({ qualite, reference, nom, statut, date_creation, date_mise_a_jour }).toEqual({
      ...{ qualite: 'responsable', reference: 'T-001', nom: modele.nom, statut: 'projet' },
      ...{ date_creation: TODAY, date_mise_a_jour: TODAY },
    });
    expect(new Set(Object.values(answers))).toEqual(new Set(['a-preciser']));
    expect(Object.keys(answers).length).toBeGreaterThan(12);
  });

  it('stops no commit, and has every question open', () => {
    const findings = lint(text);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const open = findings.filter(({ rule }) => rule === 'reponse-a-preciser');
    expect(open).toHaveLength(text.match(/^[a-z_]+: a-preciser$/gm)!.length);
  });

  it('can be adopted as it stands: what it proposes is well-formed and contradicts no rule that is sure', () => {
    const taken = adopted(text);
    expect(taken).toContain('finalites:\n');
    expect(lint(taken).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('cites entries that exist, and has a purpose, persons and data to propose', () => {
    const known = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
    expect(known(reperesDuree.entrees)).toEqual(expect.arrayContaining([...(modele.reperes ?? [])]));
    expect(known(typesRequis.entrees)).toEqual(expect.arrayContaining([...(modele.typesAipd ?? [])]));
    expect(known(typesExemptes.entrees)).toEqual(expect.arrayContaining([...(modele.exemptionsAipd ?? [])]));
    const own = propositions.entrees.filter((one) => one.modele === modele.id && one.valeur);
    expect(own.map(({ champ }) => champ)).toEqual(expect.arrayContaining(['finalites', 'personnes']));
  });
});

it('a note of the data never becomes anything but a comment', () => {
  const text = newFiche({
    ...{ qualite: 'responsable', reference: 'T-1', nom: 'Enquête : n° 1 #a', today: TODAY, path: PATH },
    notes: new Map([['finalites', ['# x']]]),
    origin: 'ligne\nqualite: sous-traitant',
  });
  expect(readDocument(PATH, text).root).toMatchObject({ qualite: 'responsable', nom: 'Enquête : n° 1 #a' });
});
