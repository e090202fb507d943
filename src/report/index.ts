import { compact } from './compact.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';

/** Formats of `registre lint --format`. */
export const reporters = {
  pretty,
  compact,
  json,
  sarif,
  github,
  gitlab,
  junit,
  markdown,
} as const satisfies Record<string, Reporter>;

export type Format = keyof typeof reporters;
