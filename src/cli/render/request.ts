import path from 'node:path';
import { AUDIENCES, type Audience, type AudienceId } from '../../render/audience/audiences.ts';
import { type LayoutId, layouts, USUAL } from '../../render/layouts/index.ts';
import { FORMATS, type Format, formatsOf, type Layout, type Role } from '../../render/layouts/layout.ts';
import { oneOf } from '../one-of.ts';
import { UsageError } from '../usage-error.ts';

export interface RenderFlags {
  readonly to: readonly string[];
  readonly layout?: string;
  readonly template?: string;
  readonly audience?: string;
  readonly role?: string;
  readonly out?: string;
  readonly at?: string;
  readonly browser?: string;
  readonly check?: boolean;
}

/** What a command line asks to be printed. */
export interface RenderRequest {
  /** Formats, each with its layout; `undefined` where a template of the user takes its place. */
  readonly outputs: readonly { readonly format: Format; readonly layout: Layout | undefined }[];
  readonly audience: Audience;
  readonly role: Role | undefined;
}

const LAYOUTS = Object.keys(layouts) as LayoutId[];

/** Reads the flags. Throws a `UsageError` on what does not go together. */
export function readRequest(flags: RenderFlags): RenderRequest {
  if (flags.check && flags.out === '-') {
    throw new UsageError(
      '--check compare à des documents écrits, et --out - n’en écrit pas.',
      'Donnez à --out le dossier où ils sont.',
    );
  }
  if (flags.template !== undefined && flags.layout !== undefined) {
    throw new UsageError(
      '--template et --layout ne vont pas ensemble : un modèle est une mise en page.',
      'Gardez l’un des deux.',
    );
  }
  const known = flags.template === undefined ? usual : FORMATS;
  const asked = [...new Set(flags.to.map((one) => oneOf('to', one, known)))];
  return {
    outputs: flags.template === undefined ? byLayout(asked, flags.layout) : byTemplate(asked, flags.template),
    audience: readAudience(flags.audience ?? 'interne'),
    role: flags.role === undefined ? undefined : oneOf('role', flags.role, ['responsable', 'sous-traitant']),
  };
}

function byLayout(asked: readonly Format[], name: string | undefined): RenderRequest['outputs'] {
  if (name === undefined) {
    const formats = asked.length > 0 ? asked : (['html'] as const);
    return formats.map((format) => ({ format, layout: layouts[USUAL[oneOf('to', format, usual)]] }));
  }
  const id = oneOf('layout', name, LAYOUTS);
  const layout: Layout = layouts[id];
  const possible = formatsOf(layout);
  for (const format of asked) {
    if (possible.includes(format)) continue;
    const others = LAYOUTS.filter((other) => formatsOf(layouts[other]).includes(format));
    throw new UsageError(
      `La mise en page ${id} n’existe pas en ${format} : elle se fait en ${possible.join(', ')}.`,
      others.length > 0 ? `En ${format}, écrivez --layout ${others.join(' ou ')}.` : 'Changez --to.',
    );
  }
  const formats = asked.length > 0 ? asked : possible.slice(0, 1);
  return formats.map((format) => ({ format, layout }));
}

const usual = Object.keys(USUAL) as (keyof typeof USUAL)[];

/** `courrier.md.hbs` makes Markdown; an HTML template also prints as PDF. */
function byTemplate(asked: readonly Format[], file: string): RenderRequest['outputs'] {
  const made = templateFormatOf(file);
  const possible: Format[] = made === 'html' ? ['html', 'pdf'] : [made];
  const wrong = asked.find((format) => !possible.includes(format));
  if (wrong !== undefined) {
    throw new UsageError(
      `Le modèle « ${path.basename(file)} » écrit du ${made}, et non du ${wrong}.`,
      `Écrivez --to ${possible.join(' ou ')}.`,
    );
  }
  const formats = asked.length > 0 ? asked : possible.slice(0, 1);
  return formats.map((format) => ({ format, layout: undefined }));
}

/** What a template writes, by the end of its name. */
export function templateFormatOf(file: string): Exclude<Format, 'pdf'> {
  const [, format] = /\.(html|md|csv|txt)\.hbs$|\.xlsx$/i.exec(path.basename(file)) ?? [undefined, ''];
  if (format === undefined && /\.xlsx$/i.test(file)) return 'xlsx';
  const known = FORMATS.find((one) => one === format?.toLowerCase());
  if (known !== undefined && known !== 'pdf') return known;
  throw new UsageError(
    `Le nom du modèle « ${path.basename(file)} » ne dit pas ce qu’il écrit.`,
    'Terminez-le par .html.hbs, .md.hbs, .csv.hbs, .txt.hbs ou .xlsx.',
  );
}

/** Reads `--audience`. Throws a `UsageError` on a reader that does not exist. */
export function readAudience(text: string): Audience {
  const [, client] = /^client:(.+)$/.exec(text) ?? [];
  if (client !== undefined) return { id: 'client', client };
  if (text === 'client' || text === 'client:') {
    throw new UsageError('--audience client ne dit pas lequel.', 'Écrivez --audience client:<acteur>.');
  }
  const others = Object.keys(AUDIENCES).filter((id) => id !== 'client') as Exclude<AudienceId, 'client'>[];
  return { id: oneOf('audience', text, others) };
}
