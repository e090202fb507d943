/**
 * A realistic register, always the same for a given size and seed: what the benchmarks and the fuzz work on.
 * Dates are quoted because `ajv-cli` reads bare ones as objects.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ACTIVITIES, COMMUNES, MESURES, REGISTRE } from './activities.js';

export { REGISTRE };

/** Mulberry32: small, seeded, the same everywhere. */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Faults a person makes, each laid on a clean fiche; every one gives at least one finding. */
const FAULTS = [
  (text) => text.replace(/^aipd:\n(?: {2}.*\n)+/m, ''),
  (text) => text.replace(/^ {4}base_legale: .*\n/m, ''),
  (text) => text.replace(/^transferts: aucun$/m, 'transferts: a-preciser'),
  (text) => text.replace(/^donnees_sensibles: aucune$/m, 'donnees_sensibles: Néant'),
  (text) => text.replace(/date_creation: "(\d+)-(\d+)-(\d+)"/, 'date_creation: $3/$2/$1'),
  (text) => text.replace(/^mesures_securite:$/m, 'mesure_securite:'),
  (text) => text.replace(/categorie: identite/, 'categorie: identitee'),
  (text) => text.replace(/^service: (.*)$/m, 'service: $1s'),
];

/**
 * The text of one fiche. `faulty`: with one fault, in turn; `varied`: its texts are its own; `forPeers`: the
 * same facts, as the peers read them.
 */
export function fiche(index, { seed = 42, faulty = false, varied = false, forPeers = false } = {}) {
  const next = random(seed * 1_000_003 + index);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const activity = ACTIVITIES[index % ACTIVITIES.length];
  const day = (year) => `"${year}-${two(1 + Math.floor(next() * 9))}-${two(1 + Math.floor(next() * 28))}"`;
  const text = [
    'qualite: responsable',
    `reference: T-${String(index + 1).padStart(5, '0')}`,
    `nom: ${activity.nom}, établissement de ${pick(COMMUNES)}, ${index + 1}`,
    'statut: en-cours',
    `date_creation: ${day(2024)}`,
    `date_mise_a_jour: ${day(2026)}`,
    `service: ${activity.service}`,
    `responsable_operationnel: { fonction: ${activity.fonction} }`,
    `logiciels: [${pick(activity.logiciels)}]`,
    'responsables_conjoints: aucun',
    activity.corps(pick).trim(),
    'mesures_securite:',
    '  - { socle: si }',
    ...MESURES.filter(() => next() < 0.6).map((mesure) => `  - { ${mesure} }`),
    `information: { support: ${pick(activity.information)} }`,
    `droits: { exercice: dpo@atelierduval.example, applicables: [${activity.droits}] }`,
    'decision_automatisee: aucune',
    'aipd:',
    '  statut: non-requise',
    '  criteres: aucun',
    `  motif: ${activity.motif}`,
    '  date: "2026-01-12"',
    'formalites: aucune',
    '',
  ].join('\n');
  if (faulty) return FAULTS[index % FAULTS.length](text);
  if (varied) return vary(text, next);
  // `ajv-cli` does not know that « aucune » is « aucun » in the feminine.
  return forPeers ? text.replace(/: aucune$/gm, ': aucun') : text;
}

const SYLLABLES = ['ba', 'dri', 'fo', 'gu', 'la', 'me', 'no', 'pi', 'ra', 'se', 'ti', 'vo'];

/** Every description in words of its own: no two fiches of the register have one in common. */
function vary(text, next) {
  const word = () =>
    Array.from({ length: 4 }, () => SYLLABLES[Math.floor(next() * SYLLABLES.length)]).join('');
  return text.replace(
    /^( *(?:- )?(?:libelle|description|precisions|motif|depart|acces|critere): [^"«\n]*?)$/gm,
    (line) => `${line} ${word()} ${word()}`,
  );
}

const two = (number) => String(number).padStart(2, '0');

/** Writes a register of `count` fiches in a folder, a hundred a sub-folder. */
export function writeRegister(folder, count, options = {}) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'registre.yaml'), count < 4 ? smallRegister() : REGISTRE);
  for (let index = 0; index < count; index++) {
    const below = path.join(folder, 'traitements', String(Math.floor(index / 100)).padStart(3, '0'));
    if (index % 100 === 0) mkdirSync(below, { recursive: true });
    writeFileSync(path.join(below, `T-${String(index + 1).padStart(5, '0')}.yaml`), fiche(index, options));
  }
}

/** A register of one fiche cites one of the two actors: the other would be reported. */
const smallRegister = () => REGISTRE.replace(/^ {2}imprimerie-du-pont:\n(?: {4}.*\n)+/m, '');
