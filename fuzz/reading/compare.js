/**
 * The quick reading against the real one: the same tree and nothing to report, or nothing said; then the same
 * findings, levels and places, by the same engine with and without it.
 */
import { dice } from '../dice.js';
import { engine, withoutQuick } from '../engine.js';
import { spoil } from './spoil.js';
import { textsOf } from './texts.js';

async function engines() {
  const [quick, real] = [(await engine())(), (await engine([withoutQuick]))()];
  return { quick, real, texts: usual(textsOf(quick.rules), quick) };
}

/** A text the quick reading already leaves to `yaml` is seldom within its reach once spoilt. */
function usual({ registres, fiches }, { sectionsOf }) {
  const mostly = (texts) => {
    const within = texts.filter((text) => sectionsOf(Buffer.from(unmarked(text))));
    return [...within, ...within, ...texts];
  };
  return { registres: mostly(registres), fiches: mostly(fiches) };
}

let both;
const FICHE = 'traitements/f0.yaml';
const unmarked = (text) => (text.startsWith('\ufeff') ? text.slice(1) : text);

function findings({ lintRegister, rules }, { registre, fiche }) {
  const file = (name, text) => ({ path: name, read: () => text });
  const levels = { preset: 'strict', overrides: new Map() };
  const settings = { revueMois: 12, formatReference: undefined };
  const files = { registre: file('registre.yaml', registre), fiches: [file(FICHE, fiche)] };
  return JSON.stringify(lintRegister(files, { rules, levels, today: '2026-11-21', settings }));
}

/** What is wrong with the quick reading of one file; `undefined` when nothing is. */
function disagreement({ quick, real }, { registre, fiche, spoilt }) {
  const name = spoilt === registre ? 'registre.yaml' : FICHE;
  const sections = quick.sectionsOf(Buffer.from(unmarked(spoilt)));
  const root = sections && quick.treeOf(sections);
  if (!root) return { answered: false };
  const read = real.parseDocument(name, unmarked(spoilt));
  if (read.problems.length > 0)
    return { answered: true, failure: `accepts what yaml reports: ${read.problems[0].code}` };
  if (JSON.stringify(root) !== JSON.stringify(read.root))
    return { answered: true, failure: 'reads another tree than yaml' };
  const [one, other] = [findings(quick, { registre, fiche }), findings(real, { registre, fiche })];
  const at = [...one].findIndex((sign, rank) => sign !== other[rank]);
  if (one === other) return { answered: true };
  return {
    answered: true,
    failure: `other findings: ${one.slice(Math.max(0, at - 200), at + 200)} — with yaml: ${other.slice(Math.max(0, at - 200), at + 200)}`,
  };
}

function draw({ registres, fiches }, random) {
  const pick = (list) => list[Math.trunc(random() * list.length)];
  const [registre, fiche] = [pick(registres), pick(fiches)];
  if (random() < 0.1) {
    const spoilt = spoil(registre, registres, random);
    return { registre: spoilt, fiche, spoilt };
  }
  const spoilt = spoil(fiche, fiches, random);
  return { registre, fiche: spoilt, spoilt };
}

/** Files drawn from each seed in turn; ends at the first disagreement, which it gives. */
export async function compareMany({ seed, count }) {
  both ??= await engines();
  let answered = 0;
  for (let done = 0; done < count; done++) {
    const drawn = draw(both.texts, dice(seed + done));
    const said = disagreement(both, drawn);
    if (said.answered) answered++;
    const counts = { tried: done + 1, answered };
    if (said.failure) return { ...said, seed: seed + done, next: seed + done + 1, counts, drawn };
  }
  return { next: seed + count, counts: { tried: count, answered } };
}

/** One file of the past. */
export async function compareOne(drawn) {
  both ??= await engines();
  return disagreement(both, drawn);
}
