import type { Contenu } from './audience/pour-audience.ts';
import { verifyPaths } from './check/verify-paths.ts';
import { fileName } from './file-name.ts';
import type { Layout, Role, TemplateFormat } from './layouts/layout.ts';
import { withPolicy } from './policy.ts';
import { type Completer, renderRegisterWorkbook } from './register-workbook.ts';
import { prepareTemplate } from './templating/compile.ts';
import { type FormatName, formats } from './templating/formats.ts';
import type { TemplatePath } from './templating/paths.ts';
import { vueDocument } from './vue/document.ts';
import { type Impression, vueRegistre } from './vue/registre.ts';
import { workbookPaths } from './xlsx/render-workbook.ts';

/** A template, named as its user wrote it. */
export interface Template {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Written by the user, or calling what the user wrote: its paths are checked before it prints. */
  readonly own: boolean;
}

/** A template ready to be used, and what it makes. */
export interface Model {
  readonly par: Layout['par'];
  readonly format: TemplateFormat;
  readonly template: Template;
  /** Texts that `{{> name}}` may call. */
  readonly partials: Readonly<Record<string, string>>;
  /** The roles whose fiches it prints. */
  readonly roles: readonly Role[];
  /** The name of a document, without its extension. */
  readonly stem: (reference: string) => string;
}

export type Pages = ReadonlyMap<string, number>;

/** One document to write. */
export interface Document {
  /** Its name, with the extension of its template’s format. */
  readonly path: string;
  /** What it holds; `pages` gives the page of each anchor, once a printing has counted them. */
  readonly content: (pages: Pages) => Promise<string | Uint8Array>;
}

export interface ToRender extends Contenu {
  readonly role: Role;
  readonly impression: Omit<Impression, 'pages'>;
  /** What makes a workbook one that can be read back. */
  readonly completer?: Completer;
}

const TEXTS: Readonly<Record<Exclude<TemplateFormat, 'xlsx'>, FormatName>> = {
  html: 'html',
  md: 'markdown',
  csv: 'csv',
  txt: 'text',
};

/**
 * The documents that a template makes of the fiches of a role: one a fiche, or one in all. Throws a
 * `TemplateError` when the template is refused, or names a field that does not exist.
 */
export async function makeDocuments(model: Model, toRender: ToRender): Promise<Document[]> {
  if (model.template.own) verifyPaths(model, await pathsOf(model));
  return model.format === 'xlsx' ? [workbook(model, toRender)] : texts(model, model.format, toRender);
}

/** Every path that a template reads, its partials followed. */
export async function pathsOf({ template, format, partials }: Model): Promise<readonly TemplatePath[]> {
  const { name, bytes } = template;
  if (format !== 'xlsx') return prepared({ template, format, partials }).paths;
  const paths = await workbookPaths(bytes, { name, repeat: 'fiches' });
  return paths.map((path) => (path.isRepeated ? { ...path, path: `fiches[].${path.path}` } : path));
}

function prepared({ template, format, partials }: Pick<Model, 'template' | 'format' | 'partials'>) {
  const { name, bytes } = template;
  const text = new TextDecoder().decode(bytes);
  return prepareTemplate({ name, text }, { partials, format: formats[TEXTS[format as keyof typeof TEXTS]] });
}

function workbook(model: Model, { role, fiches, partage, impression, completer }: ToRender): Document {
  return {
    path: fileName(model.stem(''), 'xlsx'),
    content: (pages) => {
      const contents = { role, fiches, partage, impression: { ...impression, pages } };
      return renderRegisterWorkbook(model.template, contents, completer);
    },
  };
}

function texts(model: Model, format: keyof typeof TEXTS, toRender: ToRender): Document[] {
  const { role, partage, impression } = toRender;
  const fiches = toRender.fiches.filter((fiche) => fiche.role === role);
  const { render } = prepared(model);
  const print = (view: object) => finished(format, render(view));
  if (model.par === 'registre') {
    const content = async (pages: Pages) =>
      print(vueRegistre(toRender.fiches, partage, role, { ...impression, pages }));
    return [{ path: fileName(model.stem(''), format), content }];
  }
  return fiches.map((fiche) => ({
    path: fileName(model.stem(fiche.ref), format),
    content: async () => print(vueDocument(fiche, partage, impression.edition)),
  }));
}

function finished(format: keyof typeof TEXTS, text: string): string {
  if (format === 'html') return withPolicy(text);
  // Without the mark, French spreadsheet programs read the accents of a CSV file wrong.
  return format === 'csv' ? `\ufeff${text}` : text;
}
