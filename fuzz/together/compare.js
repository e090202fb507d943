/**
 * A register read by an engine that remembers, against each of its fiches read by an engine that has read nothing
 * else: the same findings at the same places, the same facts for the rules on the whole register, whatever was read
 * before. Then against the whole of it read by `yaml`, every rule asked of every fiche: the same findings.
 */
import { dice } from '../dice.js';
import { engine, withoutQuick } from '../engine.js';
import { textsOf } from '../reading/texts.js';
import { draw } from './draw.js';

/** Fiches of one register: each order of them costs one run, each of them an engine. */
const SIZE = 25;

let fresh;
/** Reads register after register, as an editor does. */
let lasting;
/** Knows nothing by its sections: all is read by `yaml`, and every rule asked. */
let real;
let texts;

async function ready() {
  fresh ??= await engine();
  lasting ??= fresh();
  real ??= (await engine([withoutQuick]))();
  texts ??= textsOf(lasting.rules);
}

/** What holds no function and may hold sets. */
const told = (value) =>
  JSON.stringify(value, (_, one) =>
    one instanceof Set || one instanceof Map ? [...one] : one === undefined ? null : one,
  );

/** The rules on the register say nothing and tell which facts they were given: the rest of them follows from these. */
function listening(rules, facts) {
  return rules.map((rule) => {
    if (rule.kind !== 'registre') return rule;
    const check = (given) => {
      for (const fact of given) facts.push({ rule: rule.id, file: fact.fichier, told: told(fact) });
    };
    return { ...rule, check };
  });
}

const room = Buffer.alloc(1 << 20);

/** As the tool reads the files of a folder: each in the room of the one before. */
function fromFolder({ path, text }) {
  const bytes = Buffer.from(text);
  return { path, read: () => bytes.toString(), readBytes: () => room.subarray(0, bytes.copy(room)) };
}

/** As it reads what git gives. */
const fromText = ({ path, text }) => ({ path, read: () => Buffer.from(text).toString() });

function lint({ lintRegister }, { registre, today }, { fiches, source, rules }) {
  const files = { registre: source({ path: 'registre.yaml', text: registre }), fiches: fiches.map(source) };
  const levels = { preset: 'strict', overrides: new Map() };
  const settings = { revueMois: 12, formatReference: undefined };
  return lintRegister(files, { rules, levels, today, settings });
}

/** What is said of the fiches one by one, and the facts that the rules on the register are given of each. */
function lintApart(one, drawn, given) {
  const facts = [];
  const { findings, fiches: read } = lint(one, drawn, { ...given, rules: listening(one.rules, facts) });
  return { findings, facts, read };
}

/** What is said of one file: ranks among equals left out, those of other files being counted with its own. */
const saidOf = ({ findings, facts }, path) =>
  [
    ...findings
      .filter(({ file }) => file === path)
      .map((one) => told({ ...one, identity: one.identity.replace(/(?:#\d+)+$/, '') })),
    ...facts.filter(({ file }) => file === path).map(told),
  ].sort();

const without = (list, other) => {
  const left = [...other];
  return list.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

function lists(more, less, other) {
  if (more.length + less.length === 0) return undefined;
  const show = (list) => list.map((one) => one.slice(0, 700)).join('\n  ') || '(nothing)';
  return `together:\n  ${show(more)}\n${other}:\n  ${show(less)}`;
}

function differing(path, whole, single) {
  const [together, alone] = [saidOf(whole, path), saidOf(single, path)];
  const [more, less] = [without(together, alone), without(alone, together)];
  return lists(more, less, `${path} alone`);
}

/** A finding by what it is of: its text and level are those of the fiche that met it first. */
const placeOf = ({ rule, pointer, range }) => told([rule, pointer, range]);

/** What fiches say of `registre.yaml` is said once, and names them all; what none of them uses there is idle. */
function differingOnShared(rules, whole, singles) {
  const isOnFiche = new Set(rules.filter(({ kind }) => kind === 'fiche').map(({ id }) => id));
  const shared = ({ findings }) => findings.filter(({ file }) => file === 'registre.yaml');
  const all = singles.map((one) => new Set(shared(one).map(placeOf)));
  const kinds = new Map(singles.flatMap((one) => shared(one).map((found) => [placeOf(found), found])));
  const expected = [...kinds].flatMap(([place, { rule }]) => {
    const isSaid = isOnFiche.has(rule) ? () => true : (place) => all.every((said) => said.has(place));
    return isSaid(place) ? [place] : [];
  });
  const got = [...new Set(shared(whole).map(placeOf))];
  const [more, less] = [without(got, expected), without(expected, got)];
  return lists(more, less, 'registre.yaml with each fiche alone');
}

/** The first disagreement about a register whose fiches are read in this order; `alone`: what is said of each by itself. */
function disagreement(one, drawn, fiches, alone) {
  const given = { fiches, source: fromFolder };
  const whole = lintApart(one, drawn, given);
  for (const { path } of fiches) {
    const failure = differing(path, whole, alone.get(path));
    if (failure) return { failure };
  }
  const singles = fiches.map(({ path }) => alone.get(path));
  const failure = singles.length > 0 ? differingOnShared(one.rules, whole, singles) : undefined;
  if (failure) return { failure };
  const read = singles.reduce((sum, single) => sum + single.read, 0);
  if (read !== whole.read) return { failure: `${whole.read} fiches read, ${read} one by one` };
  return differingFromReal(one, drawn, given);
}

function differingFromReal(one, drawn, given) {
  const quick = lint(one, drawn, { ...given, rules: one.rules });
  const asked = real.rules.map(({ notices: _, ...rule }) => rule);
  const slow = lint(real, drawn, { ...given, rules: asked });
  const [all, expected] = [quick.findings.map(told), slow.findings.map(told)];
  const failure = lists(without(all, expected), without(expected, all), 'by yaml');
  return failure && { failure };
}

function aloneOf(drawn) {
  const read = (fiche) => lintApart(fresh(), drawn, { fiches: [fiche], source: fromText });
  return new Map(drawn.fiches.map((fiche) => [fiche.path, read(fiche)]));
}

const shuffled = (list, random) =>
  list
    .map((one) => ({ one, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one);

/** As few fiches as still disagree; all of them when it takes what was read before this register. */
function shrink(drawn, fiches, alone) {
  const fails = (list) => disagreement(fresh(), drawn, list, alone);
  if (!fails(fiches)) return fiches;
  let left = fiches;
  for (let size = left.length >> 1; size >= 1; size >>= 1)
    for (let at = 0; at < left.length; ) {
      const fewer = left.toSpliced(at, size);
      if (fails(fewer)) left = fewer;
      else at += size;
    }
  return left;
}

/** Registers of a seed each, until so many fiches were read; ends at the first disagreement, which it gives. */
export async function compareMany({ seed, count }) {
  await ready();
  const counts = { tried: 0, registers: 0, runs: 0, findings: 0 };
  for (let at = seed; ; at++) {
    if (counts.tried >= count) return { next: at, counts };
    const random = dice(at);
    const drawn = draw(texts, { random, size: Math.min(SIZE, count - counts.tried) });
    const alone = aloneOf(drawn);
    counts.tried += drawn.fiches.length;
    counts.registers++;
    for (const { findings } of alone.values()) counts.findings += findings.length;
    const orders = [drawn.fiches, drawn.fiches.toReversed(), shuffled(drawn.fiches, random)];
    for (const fiches of orders) {
      counts.runs++;
      const said = disagreement(lasting, drawn, fiches, alone);
      if (!said) continue;
      const kept = { ...drawn, fiches: shrink(drawn, fiches, alone) };
      lasting = fresh();
      return { failure: said.failure, seed: at, next: at + 1, counts, drawn: kept };
    }
  }
}

/** One register of the past. */
export async function compareOne(drawn) {
  await ready();
  return disagreement(fresh(), drawn, drawn.fiches, aloneOf(drawn)) ?? {};
}
