import { readFileSync } from 'node:fs';
import type { ExampleSide } from '../../src/diff/kind.ts';
import type { RegisterTexts } from '../../src/diff/read-side.ts';

const base = (name: string) => readFileSync(new URL(`base/${name}`, import.meta.url), 'utf8');
const BASES = {
  registre: base('registre.yaml'),
  responsable: base('T-001.yaml'),
  'sous-traitant': base('ST-001.yaml'),
};

/** The files of one side of an example: its keys take the place of those of the base. */
export function sideOf(
  side: ExampleSide,
  role: 'responsable' | 'sous-traitant' = 'responsable',
): RegisterTexts {
  const registre = { path: 'registre.yaml', text: layer(BASES.registre, side.registre) };
  const fiche = { path: 'traitements/fiche.yaml', text: layer(BASES[role], side.fiche, side.sans) };
  return { registre: side.sansRegistre ? undefined : registre, fiches: side.absente ? [] : [fiche] };
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
  let key = '#';
  for (const line of text === ''
    ? []
    : text
        .replace(/\n?$/, '\n')
        .split(/(?<=\n)/)
        .filter(Boolean)) {
    key = /^([^\s#:-][^:]*):/.exec(line)?.[1] ?? key;
    found.set(key, (found.get(key) ?? '') + line);
  }
  return found;
}
