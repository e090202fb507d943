/** The texts that are spoilt: every YAML file of the repository, the examples of the rules, generated fiches. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fiche, REGISTRE } from '../../bench/generate.js';

const ROOT = path.join(import.meta.dirname, '../..');
/** Longer ones cost much and hold nothing that short ones do not. */
const LONGEST = 12_000;

const below = (folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readFileSync(path.join(ROOT, folder, name), 'utf8'));

const generated = Array.from({ length: 60 }, (_, rank) =>
  fiche(rank, { faulty: rank % 3 === 0, varied: rank % 2 === 0 }),
);

/** Fiches and registers, as `examples` of rules and files write them. */
export function textsOf(rules) {
  const examples = rules.flatMap(({ examples: { bad, good } }) =>
    [bad, good].flatMap((one) => [one.entiere, one.fiche, one.registre, ...(one.autres ?? [])]),
  );
  const all = [
    ...['registers', 'test/fixtures', 'test/rules', 'test/e2e'].flatMap(below),
    ...generated,
    REGISTRE,
    ...examples,
  ];
  const texts = [...new Set(all.filter((text) => text && text.length <= LONGEST))];
  const isRegistre = (text) => /^organisme:/m.test(text);
  return { registres: texts.filter(isRegistre), fiches: texts.filter((text) => !isRegistre(text)) };
}
