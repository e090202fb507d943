import { readFileSync } from 'node:fs';
import { type Boldness, fixRegister } from '../../src/fix/fix-register.ts';
import { DEFAULT_SETTINGS } from '../../src/lint/config.ts';
import { lintRegister } from '../../src/lint/engine.ts';
import { rules } from '../../src/rules/index.ts';

const base = (name: string) => readFileSync(new URL(`../rules/base/${name}`, import.meta.url), 'utf8');
const REGISTRE = base('registre.yaml');

/** A fiche put in the base register, and that register, once fixed, with what its findings are then. */
export function corriger(fiche: string, boldness: Boldness = 'safe', registre = REGISTRE) {
  const files = {
    registre: { path: 'registre.yaml', read: () => registre },
    fiches: [{ path: 'fiche.yaml', read: () => fiche }],
  };
  const levels = { preset: 'recommande', overrides: new Map() } as const;
  const options = { rules, levels, today: '2026-11-21', settings: DEFAULT_SETTINGS };
  const { changed, result } = fixRegister(files, (now) => lintRegister(now, options), boldness);
  const text = (path: string, before: string) => changed.find((one) => one.path === path)?.text ?? before;
  return { fiche: text('fiche.yaml', fiche), registre: text('registre.yaml', registre), changed, result };
}

export const FICHE = 'qualite: responsable\nreference: T-001\nnom: Gestion de la paie\nstatut: en-cours\n';
