import { readFileSync } from 'node:fs';
import type { SourceFile } from '../../src/lint/engine.ts';
import { lintRegister } from '../../src/lint/engine.ts';
import type { Finding } from '../../src/lint/finding.ts';
import type { Level, Preset } from '../../src/lint/levels.ts';
import type { Example, Rule } from '../../src/lint/rule.ts';
import { rules } from '../../src/rules/index.ts';

const base = (name: string) => readFileSync(new URL(`base/${name}`, import.meta.url), 'utf8');
const BASES = {
  registre: base('registre.yaml'),
  responsable: base('T-001.yaml'),
  'sous-traitant': base('ST-001.yaml'),
};

export const TODAY = '2026-11-21';

const file = (path: string, text: string): SourceFile => ({ path, read: () => text });

/** Lints the base register with an example laid over it, and gives back what was not accepted by a comment. */
export function lintExample(rule: Rule, example: Example, preset: Preset = 'recommande'): Finding[] {
  const sousTraitant =
    example.seule === 'sous-traitant' || (rule.kind === 'fiche' && rule.role === 'sous-traitant');
  const { fiche, registre } = layered(example, sousTraitant ? 'sous-traitant' : 'responsable');
  const others = sousTraitant ? [BASES.responsable] : [BASES['sous-traitant']];
  const fiches = [fiche, ...(example.seule ? [] : others), ...(example.autres ?? [])];
  // Most examples replace the recipients of the base: its actors are then cited by nobody.
  const overrides = new Map<string, Level>(
    rule.id === 'acteur-inutilise' ? [] : [['acteur-inutilise', 'off']],
  );
  const levels = { preset: rule.strictOnly ? ('strict' as const) : preset, overrides };
  const settings = { revueMois: 12, formatReference: example.formatReference };
  const files = {
    registre: file('registre.yaml', registre),
    fiches: fiches.map((text, index) => file(`traitements/fiche-${index + 1}.yaml`, text)),
  };
  const { findings } = lintRegister(files, { rules, levels, today: example.today ?? TODAY, settings });
  return findings.filter(({ suppressed }) => !suppressed);
}

/** The texts of the example’s fiche and register. */
export function layered(example: Example, role: 'responsable' | 'sous-traitant') {
  return {
    fiche: example.entiere ?? layer(BASES[role], example.fiche, example.sans),
    registre: layer(BASES.registre, example.registre, example.registreSans),
  };
}

/** Top-level keys of `over` take the place of those of `under`, as text: quoting and comments stay. */
function layer(under: string, over = '', without: readonly string[] = []): string {
  const top = blocks(under);
  for (const [key, text] of blocks(over)) top.set(key, text);
  for (const key of without) top.delete(key);
  return [...top.values()].join('');
}

function blocks(text: string): Map<string, string> {
  const found = new Map<string, string>();
  let key = '';
  for (const line of text.split(/(?<=\n)/)) {
    const start = /^([^\s#:][^:]*):/.exec(line);
    if (start) key = start[1]!;
    const name = start || found.has(key) ? key : '#';
    found.set(name, (found.get(name) ?? '') + (line.endsWith('\n') ? line : `${line}\n`));
  }
  return found;
}
