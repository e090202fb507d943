import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fiche, REGISTRE } from '../../bench/generate.js';
import { DEFAULT_SETTINGS } from '../../src/lint/config.ts';
import { lintRegister } from '../../src/lint/engine.ts';
import type { Rule } from '../../src/lint/rule.ts';
import { rules } from '../../src/rules/index.ts';

const CORPUS = path.join(import.meta.dirname, '../corpus');
/** Sentences that some rule has something to say of, or nearly. */
const SENTENCES = readdirSync(CORPUS)
  .filter((name) => name.endsWith('.yaml'))
  .flatMap(
    (name) => readFileSync(path.join(CORPUS, name), 'utf8').match(/^ {2}- [^:{}[\]#"'|>*&!%@`\n]+$/gm) ?? [],
  )
  .map((line) => line.slice(4));

const judged = rules.filter((rule) => rule.kind !== 'registre' || rule.notices);
/** The same, asked of every fiche whatever they notice. */
const asked = judged.map((rule) => ({ ...rule, notices: undefined }) as unknown as Rule);

/** What these rules say of each fiche, by file. */
function lint(texts: ReadonlyMap<string, string>, rules: readonly Rule[]): Record<string, string[]> {
  const files = {
    registre: { path: 'registre.yaml', read: () => REGISTRE },
    fiches: [...texts].map(([path, text]) => ({ path, read: () => text })),
  };
  const { findings } = lintRegister(files, {
    rules,
    levels: { preset: 'strict', overrides: new Map() },
    today: '2026-11-21',
    settings: DEFAULT_SETTINGS,
  });
  const said: Record<string, string[]> = {};
  for (const { file, rule, message, range } of findings)
    said[file] = [...(said[file] ?? []), JSON.stringify([rule, message, range])];
  return said;
}

/** A fiche of the generator, some of its texts replaced, its keys taken out or repeated from another. */
const written = fc
  .tuple(
    fc.nat({ max: 7 }),
    fc.boolean(),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(...SENTENCES)), { maxLength: 4 }),
    fc.option(fc.nat({ max: 60 })),
  )
  .map(([rang, faulty, replaced, removed]) => {
    const lines = fiche(rang, { faulty }).split('\n');
    for (const [at, sentence] of replaced) {
      const line = at % lines.length;
      lines[line] = lines[line]!.replace(
        /^( *(?:- )?(?:libelle|description|precisions|nom|motif|critere|depart|acces): ).*/,
        (_, key) => key + sentence,
      );
    }
    return lines.filter((_, index) => index !== removed).join('\n');
  });

it('dit de chaque fiche d’un registre ce qui se dirait d’elle seule', () => {
  const registers = fc.array(written, { minLength: 5, maxLength: 12 });
  fc.assert(
    fc.property(registers, (texts) => {
      const named = texts.map((text, index) => [`traitements/${index}.yaml`, text] as const);
      const alone = named.map((one) => lint(new Map([one]), asked));
      expect(lint(new Map(named), judged)).toEqual(Object.assign({}, ...alone));
    }),
    { numRuns: 25 },
  );
});
