import { describe, expect, it } from 'vitest';
import { isProved, type Merge, mergeTexts } from '../../src/merge/merge.ts';

const PAIE = `# Tenue par la direction des ressources humaines.
qualite: responsable
reference: T-001
nom: Gestion de la paie
logiciels: [Sillage, Tableur]
finalites:
  - id: paie
    libelle: Calculer les rémunérations
  - id: declarations
    libelle: Déclarer les cotisations
personnes: [salaries]
donnees:
  # Chaque mois.
  - categorie: identite
    description: nom, prénoms, adresse
    finalites: [paie]
    conservation: { duree: 1 mois, depart: remise du bulletin }
  - categorie: nir
    description: numéro de sécurité sociale
destinataires:
  - { type: externe, nom: URSSAF }
  - { type: externe, nom: Banque }
transferts: aucun
`;

type Change = readonly [from: string | RegExp, to: string];
const change = (text: string, changes: readonly Change[]) =>
  changes.reduce((now, [from, to]) => {
    const next = now.replace(from, to);
    expect(next, `${from} is in the text`).not.toBe(now);
    return next;
  }, text);

const merge = (ours: string, theirs: string, base = PAIE, file = 'T-001.yaml'): Merge =>
  mergeTexts(file, { base, ours, theirs }, { size: 7, ours: 'HEAD', theirs: 'autre' });

/** The result of changes on both sides that do not meet. */
const both = (ours: readonly Change[], theirs: readonly Change[]) =>
  merge(change(PAIE, ours), change(PAIE, theirs));

const places = (result: Merge) =>
  result.state === 'merged'
    ? result.hunks.map(({ place, reason }) => `${place.join(' › ')} : ${reason}`)
    : [result.state];

describe('what both sides may do without a conflict', () => {
  const apart: Readonly<Record<string, readonly [ours: Change, theirs: Change]>> = {
    'edit two neighbours': [
      ['nom: URSSAF', 'nom: URSSAF Centre'],
      ['nom: Banque', 'nom: Banque de Loire'],
    ],
    'edit two fields of an item': [
      ['nom, prénoms, adresse', 'nom, prénoms'],
      ['duree: 1 mois', 'duree: 2 mois'],
    ],
    'edit two values between braces': [
      ['duree: 1 mois', 'duree: 2 mois'],
      ['remise du bulletin', 'virement'],
    ],
    'add to a list between brackets': [
      ['Tableur]', 'Tableur, Coffre]'],
      ['[Sillage', '[Sillage, Agenda'],
    ],
    'edit a value, comment on it': [
      ['nom: Gestion', 'nom: Suivi'],
      ['de la paie\n', 'de la paie # vu en juin\n'],
    ],
    'edit an item, comment above it': [
      ['prénoms, adresse', 'prénoms'],
      ['# Chaque mois.', '# Chaque mois, puis chaque année.'],
    ],
    'remove an item, edit another': [
      ['  - { type: externe, nom: URSSAF }\n', ''],
      ['nom: Banque', 'nom: Banque de Loire'],
    ],
    'quote a text, edit the next': [
      ['nom: Gestion de la paie', 'nom: "Gestion de la paie"'],
      ['transferts: aucun', 'transferts: a-preciser'],
    ],
  };

  it.each(Object.entries(apart))('%s', (_, [ours, theirs]) => {
    const merged = both([ours], [theirs]);
    expect(merged).toEqual({
      state: 'merged',
      hunks: [],
      text: change(
        PAIE,
        [ours, theirs].sort((a, b) => String(b[0]).length - String(a[0]).length),
      ),
    });
  });

  it('add to the same place: ours first', () => {
    const add = (nom: string): Change => [
      'nom: Banque }\n',
      `nom: Banque }\n  - { type: externe, nom: ${nom} }\n`,
    ];
    const merged = both([add('Mutuelle')], [add('Prévoyance')]);
    const expected = PAIE.replace(
      'nom: Banque }\n',
      'nom: Banque }\n  - { type: externe, nom: Mutuelle }\n  - { type: externe, nom: Prévoyance }\n',
    );
    expect(merged).toEqual({ state: 'merged', hunks: [], text: expected });
  });

  it('make the same change, however each writes it', () => {
    const merged = both([['duree: 1 mois', 'duree: 5 ans']], [['duree: 1 mois', 'duree: P5Y']]);
    expect(merged).toMatchObject({
      state: 'merged',
      hunks: [],
      text: expect.stringContaining('duree: 5 ans,'),
    });
  });

  it('lay the file out anew while the other edits it', () => {
    const indented = PAIE.replace(/^( +)/gm, '  $1').replaceAll('\n', '\r\n');
    const theirs = change(PAIE, [
      ['sécurité sociale', 'sécurité sociale (NIR)'],
      ['nom: Banque }\n', 'nom: Banque }\n  - { type: interne, service: rh }\n'],
    ]);
    const merged = merge(indented, theirs);
    const expected = change(indented, [
      ['sécurité sociale', 'sécurité sociale (NIR)'],
      ['nom: Banque }\r\n', 'nom: Banque }\r\n    - { type: interne, service: rh }\r\n'],
    ]);
    expect(merged).toEqual({ state: 'merged', hunks: [], text: expected });
  });

  it('put a list in another order, edit one of its items', () => {
    const moved = change(PAIE, [[/( {2}- \{ type: externe, nom: URSSAF \}\n)(.*\n)/, '$2$1']]);
    const merged = merge(moved, change(PAIE, [['nom: URSSAF', 'nom: URSSAF Centre']]));
    expect(merged).toMatchObject({
      state: 'merged',
      hunks: [],
      text: change(moved, [['nom: URSSAF', 'nom: URSSAF Centre']]),
    });
  });

  it('share new actors', () => {
    const base = 'version: 1\norganisme:\n  nom: Atelier\n';
    const merged = merge(
      `${base}acteurs:\n  osiris: { nom: Osiris }\n`,
      `${base}acteurs:\n  artemis: { nom: Artemis }\n`,
      base,
      'a/registre.yaml',
    );
    expect(merged).toEqual({
      state: 'merged',
      hunks: [],
      text: `${base}acteurs:\n  osiris: { nom: Osiris }\n  artemis: { nom: Artemis }\n`,
    });
  });
});

describe('what both sides may not do', () => {
  const opposed: Readonly<
    Record<string, readonly [ours: readonly Change[], theirs: readonly Change[], place: string]>
  > = {
    'the same text': [
      [['de la paie\n', 'des paies\n']],
      [['de la paie\n', 'du salaire\n']],
      'nom : deux-modifications',
    ],
    'the same field of an item': [
      [['1 mois', '2 mois']],
      [['1 mois', '3 mois']],
      'donnees › nom, prénoms, adresse › conservation › duree : deux-modifications',
    ],
    'edit what the other removes': [
      [[/ {2}- categorie: nir\n.*\n/, '']],
      [['sécurité sociale', 'sécurité sociale (NIR)']],
      'donnees › numéro de sécurité sociale (NIR) : modification-suppression',
    ],
    'comment on what the other removes': [
      [[/ {2}- categorie: nir\n.*\n/, '']],
      [['  - categorie: nir', '  # À vérifier.\n  - categorie: nir']],
      'donnees › numéro de sécurité sociale : modification-suppression',
    ],
    'replace the same word of a list': [
      [['Tableur', 'Classeur']],
      [['Tableur', 'Grille']],
      'logiciels › Classeur : deux-modifications',
    ],
    'answer otherwise what the other completes': [
      [[/destinataires:\n(?: .*\n)+/, 'destinataires: aucun\n']],
      [['nom: Banque }\n', 'nom: Banque }\n  - { type: externe, nom: Mutuelle }\n']],
      'destinataires : deux-modifications',
    ],
    'each put another purpose first': [
      [['finalites:\n', 'finalites:\n  - { id: primes, libelle: Verser les primes }\n']],
      [['finalites:\n', 'finalites:\n  - { id: conges, libelle: Compter les congés }\n']],
      'finalites : ordre',
    ],
    'both add a field': [
      [['transferts: aucun\n', 'transferts: aucun\nstatut: projet\n']],
      [['transferts: aucun\n', 'transferts: aucun\nstatut: en-cours\n']],
      'statut : deux-ajouts',
    ],
    'rewrite the comment': [
      [['# Chaque mois.', '# Chaque trimestre.']],
      [['# Chaque mois.', '# Chaque semestre.']],
      'donnees › nom, prénoms, adresse : deux-modifications',
    ],
    'make another thing of an item, edit it': [
      [['nom, prénoms, adresse', 'images de vidéosurveillance']],
      [['1 mois', '6 mois']],
      'donnees › images de vidéosurveillance : doute',
    ],
  };

  it.each(Object.entries(opposed))('%s', (_, [ours, theirs, place]) => {
    expect(places(both(ours, theirs))).toEqual([place]);
    expect(places(merge(change(PAIE, theirs), change(PAIE, ours)))).toHaveLength(1);
  });

  it('take away an identifier that the other begins to use', () => {
    const ours = change(PAIE, [[/ {2}- id: declarations\n.*\n/, '']]);
    const theirs = change(PAIE, [['finalites: [paie]', 'finalites: [paie, declarations]']]);
    expect(places(merge(ours, theirs))).toEqual(['donnees : doute']);
  });

  it('give one identifier to two things', () => {
    const named = (what: string): readonly Change[] => [
      [`  - categorie: ${what}`, `  - id: fichier\n    categorie: ${what}`],
    ];
    expect(places(both(named('identite'), named('nir')))).toEqual(['donnees : doute']);
  });

  it('marks the smallest lines, with the names and the size git gives', () => {
    const texts = {
      base: PAIE,
      ours: change(PAIE, [['1 mois', '2 mois']]),
      theirs: change(PAIE, [
        ['1 mois', '3 mois'],
        ['aucun', 'a-preciser'],
      ]),
    };
    const merged = mergeTexts('T-001.yaml', texts, { size: 9, ours: 'HEAD', theirs: 'a1b2 (Durées)' });
    const line = (duree: string) => `    conservation: { duree: ${duree}, depart: remise du bulletin }\n`;
    const marked = `${'<'.repeat(9)} HEAD\n${line('2 mois')}${'='.repeat(9)}\n${line('3 mois')}${'>'.repeat(9)} a1b2 (Durées)\n`;
    const expected = change(PAIE, [
      [line('1 mois'), marked],
      ['transferts: aucun', 'transferts: a-preciser'],
    ]);
    expect(merged).toMatchObject({ state: 'merged', text: expected });
  });
});

describe('what is no fiche', () => {
  it.each([
    ['a text that does not read', 'nom: [\n', 'unread'],
    ['a key written twice', `${PAIE}nom: Autre\n`, 'unread'],
    ['another YAML file', 'services:\n  web: { image: nginx }\n', 'unread'],
    ['conflict markers', `${PAIE}<<<<<<< HEAD\n`, 'unread'],
    ['keys whose lines cannot be followed', `${PAIE}? x_note\n: bis\n`, 'unproved'],
  ])('%s is left to git', (_, text, state) => {
    expect(merge(text, change(PAIE, [['aucun', 'a-preciser']])).state).toBe(state);
  });

  it('a file that both sides add is merged key by key', () => {
    const merged = merge(change(PAIE, [['nom: Gestion de la paie', 'nom: Paie']]), PAIE, '');
    expect(places(merged)).toEqual(['nom : deux-ajouts']);
  });
});

describe('a merge made line by line', () => {
  const texts = {
    base: PAIE,
    ours: change(PAIE, [['URSSAF', 'Urssaf']]),
    theirs: change(PAIE, [['aucun', 'a-preciser']]),
  };
  it.each([
    [
      'both changes',
      [
        ['URSSAF', 'Urssaf'],
        ['aucun', 'a-preciser'],
      ],
      true,
    ],
    ['one of them only', [['URSSAF', 'Urssaf']], false],
    [
      'something nobody wrote',
      [
        ['URSSAF', 'Urssaf'],
        ['aucun', 'a-preciser'],
        ['Tableur', 'Grille'],
      ],
      false,
    ],
    [
      'a key twice',
      [
        ['URSSAF', 'Urssaf'],
        ['aucun', 'a-preciser\ntransferts: a-preciser'],
      ],
      false,
    ],
  ] as const)('with %s', (_, changes, proved) => {
    expect(isProved('T-001.yaml', texts, change(PAIE, changes))).toBe(proved);
  });
});
