import { expect, test } from 'vitest';
import { type Adequation, adequations, pays, periodesPassees, regimes } from '../../src/data/pays.ts';
import { garanties } from '../../src/data/vocabulaire.ts';

const code = (regime: string) => pays.entrees.filter((un) => un.regime === regime).map((un) => un.id);
const enVigueur = (id: string, date: string) =>
  adequations.entrees.filter((une) => une.pays === id && couvre(une, date));
const couvre = (une: Adequation, date: string) =>
  une.valableDu <= date && date <= (une.valableJusquAu ?? '9999-12-31');

// The countries of the CNIL's spreadsheet (2019), its spellings included.
const PAYS_ODS = `
  Andorre | Argentine | Canada | Etats-Unis | Guernesey | Ile de Man | Iles FEROE | Israël |
  Jersey | Nouvelle-Zélande | Suisse | Uruguay | Afghanistan | Afrique du Sud | Albanie |
  Algérie | Angola | Antigua-et-Barbuda | Arabie saoudite | Arménie | Australie | Azerbaïdjan
  | Bahamas | Bahreïn | Bangladesh | Barbade | Belize | Bénin | Bermudes | Bhoutan |
  Biélorussie | Birmanie | Bolivie | Bosnie-Herzégovine | Botswana | Brésil | Brunei | Burkina
  Faso | Burundi | Cambodge | Cameroun | Cap-Vert | Chili | Chine | Colombie | Comores | Congo
  | Corée du Nord | Corée du Sud | Costa Rica | Côte d'Ivoire | Cuba | Djibouti | Dominique |
  Egypte | Emirats arabes unis | Equateur | Erythrée | Éthiopie | Fidji | Gabon | Gambie |
  Géorgie | Ghana | Gibraltar | Grenade | Groenland | Guatemala | Guinée | Guinée équatoriale
  | Guinée-Bissau | Guyana | Haïti | Honduras | Hong-Kong | Inde | Indonésie | Iraq | Iran |
  Jamaïque | Japon | Jordanie | Kazakhstan | Kenya | Kirghizstan | Kiribati | Kosovo | Koweït
  | Laos | Lesotho | Liban | Liberia | Libye | Macédoine | Madagascar | Malaisie | Malawi |
  Maldives | Mali | Maroc | Marshall | Maurice | Mauritanie | Mexique | Micronésie | Moldavie
  | Monaco | Mongolie | Monténégro | Mozambique | Namibie | Nauru | Népal | Nicaragua | Niger
  | Nigeria | Oman | Ouganda | Ouzbékistan | Pakistan | Palaos | Palestine | Panama |
  Papouasie-Nouvelle-Guinée | Paraguay | Pérou | Philippines | Porto Rico | Qatar | Rép. dém.
  du Congo | République Centrafricaine | République Dominicaine | Russie | Rwanda | Sahara
  Occidental | Saint-Christophe-et-Niévès | Sainte-Lucie | Saint-Marin | Saint-Vincent-et-les
  Grenadines | Salomon | Salvador | Samoa | Sao Tomé-et-Principe | Sénégal | Serbie |
  Seychelles | Sierra Leone | Singapour | Somalie | Soudan | Soudan du Sud | Sri Lanka |
  Suriname | Swaziland | Syrie | Tadjikistan | Taiwan | Tanzanie | Tchad | Thaïlande | Timor
  oriental | Togo | Tonga | Trinité-et-Tobago | Tunisie | Turkménistan | Turquie | Tuvalu |
  Ukraine | Vanuatu | Venezuela | Viêt Nam | Yémen | Zambie | Zimbabwe
`;

const plier = (nom: string) =>
  nom
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

test('les 249 codes de l’ISO et XK, sans doublon, alias compris', () => {
  const codes = pays.entrees.flatMap((un) => [un.id, ...(un.alias ?? [])]);
  expect(pays.entrees).toHaveLength(250);
  expect(new Set(codes).size).toBe(codes.length);
  expect(pays.entrees.find((un) => un.alias?.includes('EL'))?.id).toBe('GR');
  expect(pays.entrees.find((un) => un.alias?.includes('UK'))?.id).toBe('GB');
  expect(pays.entree('NO')?.nom).toBe('Norvège');
});

test('l’Union, l’EEE et l’outre-mer français', () => {
  expect(code('ue')).toHaveLength(27);
  expect(code('eee')).toEqual(['IS', 'LI', 'NO']);
  expect(code('rup')).toEqual(['GF', 'GP', 'MF', 'MQ', 'RE', 'YT']);
  expect(code('ptom')).toEqual(['BL', 'NC', 'PF', 'PM', 'TF', 'WF']);
});

test('un régime incertain n’est jamais donné pour sûr', () => {
  const incertains = regimes.entrees.filter((regime) => regime.transfert === 'incertain');
  expect(incertains.length).toBeGreaterThan(0);
  for (const regime of incertains) expect(regime.fiabilite).toBe('averifier');
});

test('un nom désigne un seul pays, et chaque pays du tableur de la CNIL est reconnu', () => {
  const noms = pays.entrees.flatMap((un) => [un.nom, ...(un.autresNoms ?? [])].map(plier));
  expect(new Set(noms).size).toBe(noms.length);
  const lus = PAYS_ODS.split('|').map((nom) => plier(nom));
  expect(lus).toHaveLength(175);
  expect(lus.filter((nom) => !noms.includes(nom))).toEqual([]);
});

test('aucun pays de l’Union ou de l’EEE n’a de décision d’adéquation', () => {
  const sansRegime = new Set(pays.entrees.filter((un) => un.regime === undefined).map((un) => un.id));
  const destinations = adequations.entrees.flatMap((une) => une.pays ?? []);
  expect(destinations.filter((id) => !sansRegime.has(id))).toEqual([]);
});

test('une décision vise un pays ou une organisation, ses dates sont ordonnées', () => {
  for (const une of adequations.entrees) {
    expect([une.pays, une.organisation].filter(Boolean), une.id).toHaveLength(1);
    expect(une.date <= une.valableDu, une.id).toBe(true);
    expect(une.valableDu < (une.valableJusquAu ?? '9999-12-31'), une.id).toBe(true);
  }
});

test('jamais deux décisions à la fois pour un pays', () => {
  const jours = adequations.entrees.flatMap((une) => [une.valableDu, une.valableJusquAu ?? une.valableDu]);
  for (const jour of jours) {
    for (const un of pays.entrees) expect(enVigueur(un.id, jour).length, `${un.id} ${jour}`).toBeLessThan(2);
  }
});

test.each([
  ['US', '2015-10-05', ['us-safe-harbor']],
  ['US', '2015-10-06', []],
  ['US', '2019-05-13', ['us-privacy-shield']],
  ['US', '2020-07-16', []],
  ['US', '2023-07-10', ['us-dpf']],
  ['GB', '2021-06-28', ['gb-2021']],
  ['GB', '2025-12-27', ['gb-2021']],
  ['GB', '2025-12-28', ['gb-2025']],
  ['GB', '2031-12-28', []],
  ['BR', '2026-01-27', []],
  ['BR', '2026-11-21', ['br']],
])('%s au %s : %j', (id, date, attendu) => {
  expect(enVigueur(id, date).map((une) => une.id)).toEqual(attendu);
});

test('le Royaume-Uni est couvert sans trou depuis son départ', () => {
  expect(periodesPassees.entrees.map((une) => une.valableJusquAu)).toEqual(['2020-12-31', '2021-06-27']);
  expect(periodesPassees.entrees[1]?.valableDu).toBe('2021-01-01');
});

test('une décision et la garantie qui porte son nom ont la même validité', () => {
  for (const une of adequations.entrees) {
    if (une.garantie === undefined) continue;
    const { valableDu, valableJusquAu } = une;
    expect(garanties.entree(une.garantie)).toMatchObject({
      valableDu,
      ...(valableJusquAu && { valableJusquAu }),
    });
  }
});
