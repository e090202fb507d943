import type { EffectiveLevel } from '../lint/effective-levels.ts';
import type { Level } from '../lint/levels.ts';
import { jsonText } from './json-text.ts';
import { printable } from './printable.ts';
import { compter, SEVERITY_WORDS, type Style } from './reporter.ts';

/** Where a setting comes from. */
export type Origin =
  | { readonly kind: 'default' }
  | { readonly kind: 'file'; readonly file: string; readonly line: number }
  | { readonly kind: 'flag'; readonly flag: string }
  | { readonly kind: 'preset'; readonly preset: string };

interface Setting {
  readonly key: string;
  readonly value: string | number | undefined;
  readonly from: Origin;
}

/** What applies to one register, and from where. */
export interface AppliedConfig {
  readonly register: string;
  readonly file: string | undefined;
  readonly settings: readonly Setting[];
  /** The changes and policies of comparisons that are settled here. */
  readonly changes: readonly Setting[];
  /** The rules whose level is not the usual one. */
  readonly rules: readonly (Omit<EffectiveLevel, 'by'> & { readonly from: Origin })[];
  readonly active: number;
  readonly total: number;
  /** Settings that change nothing. */
  readonly idle: readonly { readonly key: string; readonly line: number; readonly why: string }[];
}

/** For programs. The shape is a contract, as that of `lint --format json`. */
export const configJson = (registers: readonly AppliedConfig[]): string =>
  jsonText({ schemaVersion: 1, registers });

/** For a person: the settings, then the rules that are not at their usual level. */
export const configText = (registers: readonly AppliedConfig[], style: Style): string =>
  `${registers.map((one) => registerText(one, style)).join('\n\n')}\n`;

function registerText(one: AppliedConfig, style: Style): string {
  const settings = [...one.settings, ...one.changes].map(({ key, value, from }) => {
    return [key, printable(String(value ?? '—')), sayOrigin(from)];
  });
  const rules = one.rules.map(({ rule, usual, level, from }) => [
    rule,
    `${sayLevels(level)} (d’ordinaire : ${sayLevels(usual)})`,
    sayOrigin(from),
  ]);
  const running = `${compter(one.total, 'règle', 'règles')}, dont ${compter(one.active, 'active', 'actives')}`;
  const changed =
    rules.length === 0
      ? 'toutes à leur niveau habituel.'
      : `${compter(rules.length, 'n’est pas à son niveau habituel', 'ne sont pas à leur niveau habituel')} :`;
  const idle = one.idle.map(({ key, line, why }) => `  ${key} (${one.file}:${line}) : ${why}`);
  return [
    style.bold(one.register || '.'),
    `  Configuration : ${one.file ?? 'aucune (registre.config.yaml, du registre au sommet du dépôt)'}`,
    ...aligned(settings),
    `${running} ; ${changed}`,
    ...aligned(rules),
    ...(idle.length > 0 ? ['Réglages qui ne changent rien :', ...idle] : []),
  ].join('\n');
}

const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  error: SEVERITY_WORDS.error.un,
  warning: SEVERITY_WORDS.warning.un,
  info: SEVERITY_WORDS.info.un,
  off: 'inactive',
};

const sayLevels = (levels: readonly Level[]) => levels.map((level) => LEVEL_WORDS[level]).join(' ou ');

function sayOrigin(from: Origin): string {
  switch (from.kind) {
    case 'default':
      return 'par défaut';
    case 'file':
      return `${from.file}:${from.line}`;
    case 'flag':
      return from.flag;
    case 'preset':
      return `préréglage ${from.preset}`;
  }
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => row[column]!.length)));
  return rows.map(
    ([first = '', second = '', third = '']) =>
      `  ${first.padEnd(widths[0]!)}  ${second.padEnd(widths[1]!)}  ${third}`,
  );
}
