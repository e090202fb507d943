import type { Fiche } from '../register/fiche.ts';
import type { Partage } from '../register/partage.ts';
import type { Template } from './make-documents.ts';
import { type Impression, type VueRegistre, vueRegistre } from './vue/registre.ts';
import { renderWorkbook } from './xlsx/render-workbook.ts';

export interface RegisterToRender {
  /** Which of the two registers: only its fiches are printed. */
  readonly role: Fiche['role'];
  readonly fiches: readonly Fiche[];
  readonly partage: Partage;
  readonly impression?: Impression;
}

/** Adds to the view of a workbook what other rooms know: what it takes to read it back. */
export type Completer = (vue: VueRegistre, registre: RegisterToRender) => object;

/**
 * Renders a register as a workbook: the sheets of the template that have an expression for name are
 * repeated for each fiche. Throws a `TemplateError` when the template is refused.
 */
export async function renderRegisterWorkbook(
  { name, bytes }: Pick<Template, 'name' | 'bytes'>,
  registre: RegisterToRender,
  completer: Completer = (vue) => vue,
): Promise<Uint8Array> {
  const { role, fiches, partage, impression } = registre;
  const vue = vueRegistre(fiches, partage, role, impression);
  const title =
    role === 'responsable'
      ? `Registre des activités de traitement ${vue.organisme.de_intitule}`
      : `Registre du sous-traitant · ${vue.organisme.intitule}`;
  return await renderWorkbook(bytes, completer(vue, registre), { name, repeat: 'fiches', title });
}
