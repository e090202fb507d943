import type { Fiche } from '../../register/fiche.ts';

/** What a template is written in. */
export const TEMPLATE_FORMATS = ['html', 'md', 'csv', 'txt', 'xlsx'] as const;
export type TemplateFormat = (typeof TEMPLATE_FORMATS)[number];

/** What is written: a PDF is an HTML document printed by a browser. */
export const FORMATS = ['html', 'xlsx', 'pdf', 'md', 'csv', 'txt'] as const;
export type Format = (typeof FORMATS)[number];

export type Role = Fiche['role'];

/** A kind of document: what it is made for, and its templates, files of the folder `templates/`. */
export interface Layout {
  readonly titre: string;
  /** One document for each fiche, or one for each of the two registers. */
  readonly par: 'fiche' | 'registre';
  /** The file of a register, without its extension; the processor’s adds `-sous-traitant`. */
  readonly nom: string;
  /** The two registers are kept apart: so are their templates. A role that is not there has no such document. */
  readonly modeles: Readonly<Partial<Record<TemplateFormat, Readonly<Partial<Record<Role, string>>>>>>;
}

/** The format of the template that a format is made from. */
export const templateFormat = (format: Format): TemplateFormat => (format === 'pdf' ? 'html' : format);

/** The formats that a layout can be written in. */
export function formatsOf({ modeles }: Pick<Layout, 'modeles'>): Format[] {
  return FORMATS.filter((format) => modeles[templateFormat(format)] !== undefined);
}
