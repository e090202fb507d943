import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lintRegister } from '../../src/lint/engine.ts';
import { compareText } from '../../src/lint/finding.ts';
import { registersAmong } from '../../src/register/layout.ts';
import { rules } from '../../src/rules/index.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const GRAINES = path.join(ROOT, 'test/fixtures/graines');
const TODAY = '2026-11-21';

function lintFolder(folder: string) {
  const names = readdirSync(folder, { recursive: true }).map((name) =>
    String(name).split(path.sep).join('/'),
  );
  const [layout] = registersAmong(names);
  const file = (name: string) => ({ path: name, read: () => readFileSync(path.join(folder, name), 'utf8') });
  const files = { registre: file(layout!.registre), fiches: layout!.fiches.map(file) };
  const levels = { preset: 'recommande', overrides: new Map() } as const;
  const settings = { revueMois: 12, formatReference: undefined };
  return lintRegister(files, { rules, levels, today: TODAY, settings }).findings.filter(
    ({ suppressed }) => !suppressed,
  );
}

interface Attendu {
  readonly regle: string;
  readonly fichier: string;
  readonly pointeur: string;
}

const line = ({ fichier, pointeur, regle }: Attendu) => `${fichier} ${pointeur} ${regle}`;

describe('the seeds, as they are', () => {
  it.each(readdirSync(GRAINES).filter((name) => existsSync(path.join(GRAINES, name, 'attendu.yaml'))))(
    '%s',
    (name) => {
      const attendus = parse(readFileSync(path.join(GRAINES, name, 'attendu.yaml'), 'utf8')) as Attendu[];
      const trouves = lintFolder(path.join(GRAINES, name, 'registre')).map(({ rule, file, pointer }) => {
        return { regle: rule, fichier: file, pointeur: pointer };
      });
      expect(trouves.map(line).sort(compareText)).toEqual(attendus.map(line).sort(compareText));
    },
  );
});

describe('the case registers', () => {
  it.each(['centrecall', 'artemis', 'logeas'])('%s has no error', (name) => {
    const errors = lintFolder(path.join(ROOT, 'registers', name)).filter(
      ({ severity }) => severity === 'error',
    );
    expect(errors.map(({ rule, file, pointer }) => `${file} ${pointer} ${rule}`)).toEqual([]);
  });
});
