import path from 'node:path';
import { readTemplate, TemplateFileError, type Templates } from '../../io/templates.ts';
import { type Layout, type Role, type TemplateFormat, templateFormat } from '../../render/layouts/layout.ts';
import type { Model } from '../../render/make-documents.ts';
import { UsageError } from '../usage-error.ts';
import { type RenderRequest, templateFormatOf } from './request.ts';

type Output = RenderRequest['outputs'][number];

/** The template of a layout for a role, with what it calls; undefined when the layout has none for it. */
export function layoutModel({ format, layout }: Output, role: Role, templates: Templates): Model | undefined {
  const source = templateFormat(format);
  const name = layout?.modeles[source]?.[role];
  if (layout === undefined || name === undefined) return undefined;
  return completed(templates, {
    par: layout.par,
    format: source,
    template: templates.template(name),
    roles: [role],
    stem: layout.par === 'fiche' ? (reference) => reference : () => bookStem(layout.nom, role),
  });
}

/** The model of a file of the user, for the fiches of a role. */
export function fileModel(
  file: string,
  role: Role,
  { cwd, templates }: { readonly cwd: string; readonly templates: Templates },
): Model {
  const format = templateFormatOf(file);
  const template = { name: file, bytes: read(path.resolve(cwd, file), file), own: true };
  const name = path.basename(file).replace(/(?:\.[a-z]+)?\.(?:hbs|xlsx)$/i, '');
  const par = parOf(template.bytes, format);
  return completed(templates, {
    par,
    format,
    template,
    // One template serves both registers: what only one of them has prints as nothing in the other.
    roles: ['responsable', 'sous-traitant'],
    stem: par === 'fiche' ? (reference) => `${name}-${reference}` : () => bookStem(name, role),
  });
}

const bookStem = (name: string, role: Role) => (role === 'responsable' ? name : `${name}-sous-traitant`);

function completed(templates: Templates, model: Omit<Model, 'partials'>): Model {
  const { texts, own } = templates.partials(model.format);
  const { template } = model;
  return { ...model, partials: texts, template: { ...template, own: template.own || own } };
}

const FRONT = /^\ufeff?\s*\{\{!--\s*registre\s*:\s*un document par (registre|fiche)\s*--\}\}/i;

/** What a template says of itself in its first line; a workbook is always of the whole register. */
function parOf(bytes: Uint8Array, format: TemplateFormat): Layout['par'] {
  if (format === 'xlsx') return 'registre';
  const start = new TextDecoder().decode(bytes.subarray(0, 500));
  return FRONT.exec(start)?.[1]?.toLowerCase() === 'registre' ? 'registre' : 'fiche';
}

function read(file: string, shown: string): Uint8Array {
  try {
    return readTemplate(file);
  } catch (error) {
    if (error instanceof TemplateFileError) throw error;
    throw new UsageError(
      `Le modèle « ${shown} » ne se lit pas.`,
      'Vérifiez le chemin donné à --template ; registre template list montre les modèles connus.',
    );
  }
}
