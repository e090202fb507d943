import { cnilBase } from './cnil-base.ts';
import { cnilSimplifie } from './cnil-simplifie.ts';
import { fiche } from './fiche.ts';
import type { Format, Layout } from './layout.ts';
import { registre } from './registre.ts';

/** Every kind of document we ship, by the name `--layout` knows. */
export const layouts = {
  fiche,
  'cnil-simplifie': cnilSimplifie,
  'cnil-base': cnilBase,
  registre,
} as const satisfies Readonly<Record<string, Layout>>;

export type LayoutId = keyof typeof layouts;

/** The layout of a format, when none is asked for. */
export const USUAL: Readonly<Record<Exclude<Format, 'txt'>, LayoutId>> = {
  html: 'fiche',
  pdf: 'fiche',
  md: 'fiche',
  xlsx: 'cnil-simplifie',
  csv: 'registre',
};
