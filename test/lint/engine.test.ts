import { describe, expect, it } from 'vitest';
import { lintRegister } from '../../src/lint/engine.ts';
import type { Level } from '../../src/lint/levels.ts';
import type { Rule } from '../../src/lint/rule.ts';
import { referenceDupliquee } from '../../src/rules/coherence/reference-dupliquee.ts';
import { personnesAbsentes } from '../../src/rules/completude/personnes-absentes.ts';
import { lecture } from '../../src/rules/lecture/index.ts';

const REGISTRE = 'version: 1\norganisme: { nom: Atelier du Val }\n';
const rules = [personnesAbsentes, ...lecture];

function lint(
  fiches: Record<string, string>,
  options: { registre?: string; overrides?: [string, Level][]; rules?: readonly Rule[] } = {},
) {
  const file = (path: string, text: string) => ({ path, read: () => text });
  const { findings } = lintRegister(
    {
      registre: file('registre.yaml', options.registre ?? REGISTRE),
      fiches: Object.entries(fiches).map(([path, text]) => file(path, text)),
    },
    {
      rules: options.rules ?? rules,
      levels: { preset: 'recommande', overrides: new Map(options.overrides) },
      today: '2026-11-21',
      settings: { revueMois: 12, formatReference: undefined },
    },
  );
  return findings;
}

const shown = (text: string) =>
  lint({ 'paie.yaml': text })
    .filter(({ suppressed }) => !suppressed)
    .map(({ rule, pointer }) => `${rule} ${pointer}`);

describe('a comment that accepts a finding', () => {
  const vide = 'valeur-vide';
  it.each([
    [
      'above the key',
      `reference: T-001\npersonnes: [salaries]\n# registre: ignorer ${vide} — saisie en cours\nservice:\n`,
    ],
    [
      'at the end of the line',
      `reference: T-001\npersonnes: [salaries]\nservice: # registre: ignorer ${vide} - saisie en cours\n`,
    ],
    [
      'before the first key',
      `# registre: ignorer ${vide} : saisie en cours\nreference: T-001\npersonnes: [salaries]\nservice:\n`,
    ],
    [
      'on the item that holds it',
      `reference: T-001\npersonnes:\n  # registre: ignorer ${vide} -- saisie en cours\n  - categorie: salaries\n    precisions:\n`,
    ],
  ])('%s', (_, text) => expect(shown(text)).toEqual([]));

  it('covers nothing beside its node', () => {
    const text = `reference: T-001\npersonnes: [salaries]\n# registre: ignorer ${vide} — saisie en cours\nnom:\nservice:\n`;
    expect(shown(text)).toEqual(['valeur-vide /service']);
  });

  it('is not read inside a text', () => {
    const text = `reference: T-001\npersonnes: [salaries]\nnom: |\n  # registre: ignorer ${vide} — non\nservice:\n`;
    expect(shown(text)).toEqual(['valeur-vide /service']);
  });

  it('keeps its reason beside the finding', () => {
    const [finding] = lint({
      'paie.yaml': `# registre: ignorer ${vide} — saisie en cours jusqu’au 2026-12-31\nreference: T-001\npersonnes: [salaries]\nservice:\n`,
    });
    expect(finding?.suppressed).toEqual({ reason: 'saisie en cours', until: '2026-12-31' });
  });
});

describe('the identity of a finding', () => {
  const fiche = (before: string) =>
    `reference: T-001\n${before}personnes:\n  - { categorie: clients, precisions: }\n`;
  const identity = (text: string) => lint({ 'paie.yaml': text }).map((finding) => finding.identity);

  it('survives lines and list items put before it', () => {
    const first = identity(fiche(''));
    expect(first).toHaveLength(1);
    expect(identity(fiche('# la paie\nnom: Paie\n'))).toEqual(first);
    expect(identity(fiche('').replace('personnes:\n', 'personnes:\n  - salaries\n'))).toEqual(first);
  });

  it('tells two like items apart', () => {
    const text =
      'reference: T-001\npersonnes:\n  - { categorie: clients, precisions: }\n  - { categorie: clients, precisions: }\n';
    expect(new Set(identity(text)).size).toBe(2);
  });
});

describe('levels', () => {
  const projet = 'reference: T-001\nstatut: projet\n';

  it('a missing item of Article 30 is at most a warning in a project', () => {
    expect(lint({ 'a.yaml': projet })[0]?.severity).toBe('warning');
    expect(lint({ 'a.yaml': 'reference: T-001\n' })[0]?.severity).toBe('error');
  });

  it('the user has the last word', () => {
    expect(lint({ 'a.yaml': projet }, { overrides: [['a30-personnes-absentes', 'info']] })[0]?.severity).toBe(
      'info',
    );
    expect(lint({ 'a.yaml': projet }, { overrides: [['a30-personnes-absentes', 'off']] })).toEqual([]);
  });
});

it('places are the same whatever the line ends and the byte order mark', () => {
  const text = 'reference: T-001\nstatut: fini\npersonnes: [salaries]\n';
  const places = (one: string) => lint({ 'a.yaml': one }).map(({ rule, range }) => ({ rule, range }));
  expect(places(text.replace(/\n/g, '\r\n'))).toEqual(places(text));
  expect(places(`\uFEFF${text}`)).toEqual(places(text));
});

it('a file that cannot be read says so once, and hides nothing of the others', () => {
  const findings = lint({ 'a.yaml': 'nom: "Paie\n', 'b.yaml': 'reference: T-002\n' });
  expect(findings.map(({ rule, file }) => `${file} ${rule}`)).toEqual([
    'a.yaml yaml-invalide',
    'b.yaml a30-personnes-absentes',
  ]);
});

it('an answer written under a wrong key is not called missing', () => {
  expect(shown('reference: T-001\npersones: [salaries]\n')).toEqual(['cle-inconnue /persones']);
});

it('a comment that accepts a finding about the whole register has served', () => {
  const fiche = (reason: string) => `${reason}reference: T-001\nnom: Paie\npersonnes: [salaries]\n`;
  const accepted = fiche('# registre: ignorer reference-dupliquee — reprise de deux registres\n');
  const files = { 'a.yaml': fiche(''), 'b.yaml': accepted };
  const found = lint(files, { rules: [...rules, referenceDupliquee] });
  expect(found.map(({ rule, suppressed }) => `${rule} ${suppressed?.reason}`)).toEqual([
    'reference-dupliquee reprise de deux registres',
  ]);
});
