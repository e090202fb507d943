import { expect, it } from 'vitest';
import { fixRegister } from '../../src/fix/fix-register.ts';
import { DEFAULT_SETTINGS } from '../../src/lint/config.ts';
import { lintRegister } from '../../src/lint/engine.ts';
import { rules } from '../../src/rules/index.ts';

it('corrects the text that was judged, though the file changes meanwhile', () => {
  const judged = 'reference: T-001\nnom: Gestion de la paie\nstatut: En cours\n';
  let reads = 0;
  const read = () => (reads++ === 0 ? judged : `# Ajouté entre-temps.\n${judged}`);
  const files = {
    registre: { path: 'registre.yaml', read: () => 'version: 1\norganisme: { nom: Octave }\n' },
    fiches: [{ path: 'T-001.yaml', read }],
  };
  const levels = { preset: 'recommande', overrides: new Map() } as const;
  const options = { rules, levels, today: '2026-11-21', settings: DEFAULT_SETTINGS };
  const { changed } = fixRegister(files, (now) => lintRegister(now, options), 'safe');
  expect(changed).toEqual([
    { path: 'T-001.yaml', before: judged, text: judged.replace('En cours', 'en-cours'), corrections: 1 },
  ]);
});
