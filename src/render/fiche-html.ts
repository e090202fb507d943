import type { Fiche } from '../register/fiche.ts';
import type { Partage } from '../register/partage.ts';
import { compileTemplate } from './templating/compile.ts';
import { vueDocument } from './vue/document.ts';

/** A text template, named as its user wrote it. */
export interface TextTemplate {
  readonly name: string;
  readonly text: string;
}

export interface FicheHtmlTemplates {
  readonly template: Readonly<Record<Fiche['role'], TextTemplate>>;
  /** Texts that `{{> name}}` may call. */
  readonly partials: Readonly<Record<string, string>>;
}

export type RenderFiche = (fiche: Fiche, partage: Partage) => string;

/**
 * Prepares the HTML document of fiches; a template is compiled when its first fiche comes. Rendering throws
 * a `TemplateError` when the template is refused.
 */
export function ficheHtml({ template, partials }: FicheHtmlTemplates): RenderFiche {
  const compiled = new Map<Fiche['role'], (view: object) => string>();
  return (fiche, partage) => {
    const render = compiled.get(fiche.role) ?? compile(template[fiche.role]);
    compiled.set(fiche.role, render);
    return render(vueDocument(fiche, partage));
  };

  function compile({ name, text }: TextTemplate) {
    return compileTemplate(text, { name, format: 'html', partials });
  }
}
