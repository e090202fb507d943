import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { pretty } from './pretty.ts';
import type { DiffReporter } from './report.ts';

/** Formats of `registre diff --format`. */
export const diffReporters = { pretty, markdown, json, html } as const satisfies Record<string, DiffReporter>;

export type DiffFormat = keyof typeof diffReporters;
