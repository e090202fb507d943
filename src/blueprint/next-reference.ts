import type { Qualite } from './questions.ts';

/** The references of a register, of its list and of its history: none is ever given twice. */
export interface UsedReferences {
  /** Those of the fiches of the same quality: the next one looks like them. */
  readonly alike: readonly string[];
  readonly all: readonly string[];
}

const USUAL: Readonly<Record<Qualite, string>> = { responsable: 'T-001', 'sous-traitant': 'ST-001' };

/**
 * The reference that follows: in the register’s own format (`T-000`), else like the fiches of the same quality.
 * `undefined` when the format leaves a choice that is not the tool’s.
 */
export function nextReference(
  used: UsedReferences,
  qualite: Qualite,
  format: string | undefined,
): string | undefined {
  const stem = format === undefined ? mostUsed(used.alike) : stemOf(format, used.alike);
  const { prefix, width } = stem ?? (format === undefined ? split(USUAL[qualite])! : NONE);
  if (width === 0) return undefined;
  const numbers = used.all.flatMap((one) => {
    const parts = split(one);
    return parts?.prefix.toUpperCase() === prefix.toUpperCase() ? Number(parts.digits) : [];
  });
  const next = String(Math.max(0, ...numbers) + 1).padStart(width, '0');
  return format !== undefined && next.length > width ? undefined : `${prefix}${next}`;
}

interface Stem {
  readonly prefix: string;
  readonly width: number;
}

const NONE: Stem = { prefix: '', width: 0 };

/** The longest run of digits that ends a reference: at most nine, so that it counts exactly. */
function split(reference: string): (Stem & { readonly digits: string }) | undefined {
  const [, prefix, digits] = /^(.*?)(\d{1,9})$/.exec(reference) ?? [];
  return prefix === undefined || digits === undefined ? undefined : { prefix, digits, width: digits.length };
}

function mostUsed(references: readonly string[]): Stem | undefined {
  const stems = references.flatMap((one) => split(one) ?? []);
  const count = (prefix: string) => stems.filter((one) => one.prefix === prefix).length;
  return [...stems].sort((a, b) => count(b.prefix) - count(a.prefix) || (a.prefix < b.prefix ? -1 : 1))[0];
}

/** `0` a digit, `A` a capital letter: letters come from the fiches that follow the format, if any. */
function stemOf(format: string, references: readonly string[]): Stem | undefined {
  const [, fixed, zeros] = /^([^0]*)(0{1,9})$/.exec(format) ?? [];
  if (fixed === undefined || zeros === undefined) return undefined;
  if (!fixed.includes('A')) return { prefix: fixed, width: zeros.length };
  const letters = [...fixed]
    .map((sign) => (sign === 'A' ? '[A-Z]' : sign.replace(/[^\w]/g, '\\$&')))
    .join('');
  const alike = references.filter((one) => new RegExp(`^${letters}\\d{${zeros.length}}$`).test(one));
  const known = mostUsed(alike);
  return known && { prefix: known.prefix, width: zeros.length };
}
