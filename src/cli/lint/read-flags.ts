import { type Level, SEVERITIES } from '../../lint/levels.ts';
import { rules } from '../../rules/index.ts';
import { refuseLocked } from '../load-config.ts';
import { oneOf } from '../one-of.ts';
import { UsageError } from '../usage-error.ts';

/** `--rule id=level`. */
export function readOverride(text: string): [string, Level] {
  const [id = '', level = ''] = text.split('=', 2);
  const known = oneOf(
    'rule',
    id,
    rules.map((rule) => rule.id),
  );
  if (level === '')
    throw new UsageError(
      `--rule ${id} ne dit pas quel niveau.`,
      `Écrivez --rule ${id}=warning, par exemple.`,
    );
  refuseLocked(rules.find((rule) => rule.id === known)!);
  return [known, oneOf('rule', level, [...SEVERITIES, 'off'] as const)];
}

/** `--max-warnings n`. */
export function readCount(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UsageError(
    `« ${text} » n’est pas un nombre d’avertissements.`,
    'Écrivez --max-warnings suivi d’un nombre entier, zéro ou plus.',
  );
}
