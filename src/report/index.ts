import { json } from './json.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';

/** Formats of `registre lint --format`. */
export const reporters = { pretty, json } as const satisfies Record<string, Reporter>;

export type Format = keyof typeof reporters;
