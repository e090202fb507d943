import { plier } from '../../../model/pliage.ts';
import type { Content } from '../../grid.ts';
import { propre } from '../place.ts';

export type OuiNon = 'oui' | 'non' | 'indetermine';

/** Reads an answer, boxes and bold included: « ☐ Oui ☒ Non », « Oui **Non** ». `undefined` for any other text. */
export function ouiNon(texte: string, content: Content): OuiNon | undefined {
  const plie = plier(texte.slice(0, 80))
    .replace(/(?<![.:!])[.:!]+$/, '')
    .trim();
  if (/^(?:oui|o|yes|y|vrai|true|x|[☒☑✓✔×√●]|[☒☑] ?oui)$/.test(plie)) return 'oui';
  if (/^(?:non|n|no|faux|false|[☒☑] ?non)$/.test(plie)) return 'non';
  // A cross may tick or cross out.
  if (/^[✗✘❌]$/.test(plie)) return 'indetermine';
  const nu = plie.replace(/[☒☐☑✓/|,\s-]+/g, ' ').trim();
  if (nu !== 'oui non' && nu !== 'yes no') return undefined;
  // Boxes stand before their words, or after them: the first sign tells which.
  const avant = /^[☒☐☑✓]/.test(plie);
  const coche = avant ? /[☒☑✓] ?(oui|non|yes|no)\b/.exec(plie) : /\b(oui|non|yes|no) ?[☒☑✓]/.exec(plie);
  const boites = (plie.match(/[☒☑✓]/g) ?? []).length;
  if (coche && boites === 1) return /^(?:oui|yes)$/.test(coche[1]!) ? 'oui' : 'non';
  const gras = (content.strong ?? []).map((part) => plier(propre(part)));
  const seul = gras.length === 1 && (gras[0] === 'oui' || gras[0] === 'non') ? gras[0] : undefined;
  return seul ?? 'indetermine';
}
