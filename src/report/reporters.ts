import { compact } from './compact.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { pretty } from './pretty.ts';
import type { Format, Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';

/** What writes each format of `registre lint --format`. */
export const reporters: Readonly<Record<Format, Reporter>> = {
  pretty,
  compact,
  json,
  sarif,
  github,
  gitlab,
  junit,
  markdown,
};
