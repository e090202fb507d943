import { config } from './config.ts';
import { data } from './data.ts';
import type { Declaration } from './declaration.ts';
import { diff } from './diff.ts';
import { diffDriver } from './diff-driver.ts';
import { explain } from './explain.ts';
import { exporte } from './export.ts';
import { fmt } from './fmt.ts';
import { git } from './git.ts';
import { importe } from './import.ts';
import { init } from './init.ts';
import { lint } from './lint.ts';
import { log } from './log.ts';
import { lsp } from './lsp.ts';
import { mergeDriver } from './merge-driver.ts';
import { nouvelle } from './new.ts';
import { render } from './render.ts';
import { review } from './review.ts';
import { rules } from './rules.ts';
import { schema } from './schema.ts';
import { site } from './site.ts';
import { status } from './status.ts';
import { template } from './template.ts';

/** By name, in the order of the help. */
export const declarations: Readonly<Record<string, Declaration>> = {
  lint,
  status,
  diff,
  log,
  review,
  render,
  site,
  template,
  init,
  new: nouvelle,
  import: importe,
  export: exporte,
  fmt,
  git,
  rules,
  explain,
  config,
  data,
  schema,
  lsp,
  'merge-driver': mergeDriver,
  'diff-driver': diffDriver,
};
