/** Registers whose fiches share most of their sections and differ in few: what is learned of one may be wrong of another. */
import { pick } from '../dice.js';
import { spoil } from '../reading/spoil.js';

/** Answers that many rules depend on, while the rest of the fiche stays the same. */
const ANSWERS = {
  statut: ['projet', 'en-cours', 'arrete', 'a-preciser', 'arrêté'],
  qualite: ['responsable', 'sous-traitant', 'les deux'],
  date_creation: ['2014-02-03', '2026-10-01', '03/02/2014', 'a-preciser'],
  date_mise_a_jour: ['2018-05-26', '2026-10-02', '2031-01-01'],
  date_debut: ['2010-01-01', '2027-01-01'],
  date_fin: ['2020-01-01', 'a-preciser'],
  service: ['relation-client', 'ressources-humaines', 'inconnu'],
  base_legale: [
    'consentement',
    'interet-legitime',
    'obligation-legale',
    'contrat',
    '[contrat, consentement]',
  ],
  conservation: ['5 ans', '{ duree: 5 ans, depart: départ du salarié }', '30 ans', 'illimitée', 'aucun'],
  donnees_sensibles: ['aucune', 'a-preciser', 'néant'],
  transferts: ['aucun', 'a-preciser', '[{ destinataire: osiris, pays: US, garantie: dpf }]'],
  destinataires: ['aucun', '[relation-client]'],
  mesures_securite: ['a-preciser', '[{ socle: si }]', '[{ socle: perdu }]'],
  logiciels: ['[Sage Paie]', '[Google Analytics, ChatGPT]'],
  fiches_liees: ['[T-001]', '[T-002, T-003]'],
  aipd: ['a-preciser', '{ statut: requise }', '{ statut: non-requise, criteres: aucun }'],
  x_note: ['à voir', '[a, b]', '{ c: d }'],
  notes_internes: ['à relire', 'aucun'],
};
const COMMENTS = [
  '# relu en 2026',
  '# registre: ignorer nom-vague — accepté par la direction',
  '# registre: ignorer mesures-absentes — accepté jusqu’au 2030-01-01',
  '',
];
const TOP = /^[^\s#:-][^:\n]*(?=:(?:\s|$))/;

/** The top keys of a text, each with all that stands below it and the comments above it. */
function sectionsOf(text) {
  const sections = [];
  let above = [];
  for (const line of text.split('\n')) {
    const [key] = TOP.exec(line) ?? [];
    if (key !== undefined) {
      sections.push({ key, lines: [...above, line] });
      above = [];
    } else if (sections.length === 0 || /^#/.test(line)) above.push(line);
    else {
      sections.at(-1).lines.push(...above, line);
      above = [];
    }
  }
  if (sections.length > 0) sections.at(-1).lines.push(...above);
  return sections;
}

const textOf = (sections) => sections.flatMap(({ lines }) => lines).join('\n');

/** `sections` with this one in the place of its key; a new key goes anywhere. */
function put(sections, section, random) {
  const at = sections.findIndex(({ key }) => key === section.key);
  if (at >= 0) return sections.with(at, section);
  return sections.toSpliced(Math.trunc(random() * (sections.length + 1)), 0, section);
}

/** Each gets the sections of a fiche, and what to draw from; the number is how often it is chosen. */
const GESTURES = [
  [4, answer],
  [4, graft],
  [2, spoilOne],
  [3, (sections, { random }) => without(sections, pick(random, sections))],
  [1, swap],
  [1, rename],
  [1, comment],
].flatMap(([weight, gesture]) => Array(weight).fill(gesture));

const without = (sections, gone) => sections.filter((one) => one !== gone);

function answer(sections, { random }) {
  const key = pick(random, Object.keys(ANSWERS));
  return put(sections, { key, lines: [`${key}: ${pick(random, ANSWERS[key])}`] }, random);
}

/** A section of another fiche, most often in the place of its own. */
function graft(sections, { random, others }) {
  const own = pick(random, sections);
  const given = sectionsOf(pick(random, others));
  const same = random() < 0.7 ? given.find(({ key }) => key === own.key) : undefined;
  return given.length === 0 ? sections : put(sections, same ?? pick(random, given), random);
}

function spoilOne(sections, { random, others }) {
  const one = pick(random, sections);
  const lines = spoil(one.lines.join('\n'), others, random).split('\n');
  return sections.map((section) => (section === one ? { ...one, lines } : section));
}

function swap(sections, { random }) {
  const [one, other] = [pick(random, sections), pick(random, sections)];
  return sections.map((section) => (section === one ? other : section === other ? one : section));
}

/** What one key says, said by another. */
function rename(sections, { random }) {
  const [one, { key }] = [pick(random, sections), pick(random, sections)];
  return put(sections, { key, lines: [one.lines.join('\n').replace(one.key, () => key)] }, random);
}

function comment(sections, { random }) {
  const one = pick(random, sections);
  const lines = [pick(random, COMMENTS), ...one.lines];
  return sections.map((section) => (section === one ? { ...one, lines } : section));
}

const WHOLE = [(text) => text.replaceAll('\n', '\r\n'), (text) => `\ufeff${text}`, (text) => text.trimEnd()];

/** A fiche and what a few gestures make of it. */
function vary(text, around) {
  const { random } = around;
  let sections = sectionsOf(text);
  for (let left = pick(random, [0, 1, 1, 1, 1, 2, 2, 3]); left > 0 && sections.length > 0; left--)
    sections = pick(random, GESTURES)(sections, around);
  const varied = textOf(sections);
  return random() < 0.04 ? pick(random, WHOLE)(varied) : varied;
}

const indentOf = (line) => /^ */.exec(line)[0].length;

/** What each element answers, answered once for all of them: the first answer, in the place of the others. */
function lift(text, key) {
  const lines = text.split('\n');
  const kept = [];
  const said = [];
  for (let at = 0; at < lines.length; ) {
    const own = indentOf(lines[at]);
    let end = at + 1;
    if (own === 0 || !lines[at].startsWith(`${key}:`, own)) kept.push(lines[at]);
    else {
      while (end < lines.length && indentOf(lines[end]) > own) end++;
      said.push(lines.slice(at, end).map((line) => line.slice(own)));
    }
    at = end;
  }
  return said.length === 0 ? text : [...kept, ...said[0], ''].join('\n');
}

const named = (text, rank) =>
  text.replace(/^reference: .*$/m, () => `reference: T-${String(rank).padStart(3, '0')}`);

/** A register by seed: its files, and the order they are read in. */
export function draw({ registres, fiches }, { random, size }) {
  const registre = pick(random, registres);
  const whole = fiches.filter((text) => /^qualite:/m.test(text) && /^reference:/m.test(text));
  const bases = Array.from({ length: pick(random, [1, 1, 1, 2, 3]) }, () => {
    const base = pick(random, whole);
    return random() < 0.3 ? lift(base, pick(random, ['conservation', 'base_legale'])) : base;
  });
  const texts = [];
  for (let rank = 0; rank < size; rank++) {
    // Mostly of a base, or of a variant: differences add up.
    const from = texts.length > 0 && random() < 0.4 ? pick(random, texts) : pick(random, bases);
    const others = random() < 0.5 && texts.length > 0 ? texts : fiches;
    const varied = vary(from, { random, others });
    texts.push(random() < 0.9 ? named(varied, rank) : varied);
  }
  const name = (rank) => `traitements/f${String(rank).padStart(2, '0')}.yaml`;
  return {
    today: pick(random, ['2026-11-21', '2026-11-21', '2021-03-01']),
    registre: random() < 0.15 ? spoil(registre, registres, random) : registre,
    fiches: texts.map((text, rank) => ({ path: name(rank), text })),
  };
}
