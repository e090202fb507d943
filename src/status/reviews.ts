import type { Context } from '../lint/rule.ts';
import type { Fiche } from '../register/fiche.ts';
import { etatRevue, nommerSection } from '../register/revue.ts';
import { derniereRevue, moisSansRevue } from '../rules/vie/derniere-revue.ts';

/** Where a fiche stands with its reviews. */
export interface FicheReview {
  readonly ref: string;
  /** `overtaken`: facts changed since; `unsigned`: a date and a name, nothing that shows what was read. */
  readonly state: 'never' | 'unsigned' | 'unknown' | 'unreadable' | 'current' | 'overtaken';
  /** What changed since, in words; for `overtaken`. */
  readonly changed: readonly string[];
  /** The last time someone looked, as far as the fiche says. AAAA-MM-JJ. */
  readonly last: string | undefined;
  /** Past the time that the register allows between two reviews. */
  readonly due: boolean;
}

const STATES = {
  absente: 'never',
  'sans-empreinte': 'unsigned',
  inconnue: 'unknown',
  illisible: 'unreadable',
  tenue: 'current',
  depassee: 'overtaken',
} as const;

/** A processing that has stopped is reviewed no more. */
export function reviewOf(fiche: Fiche, { partage, today, settings }: Context): FicheReview | undefined {
  if (fiche.arretee) return undefined;
  const read = etatRevue(fiche, partage);
  const months = fiche.projet ? undefined : moisSansRevue(fiche, today);
  return {
    ref: fiche.ref,
    state: STATES[read.etat],
    changed: read.etat === 'depassee' ? read.sections.map(nommerSection) : [],
    last: derniereRevue(fiche)?.iso,
    due: months !== undefined && months.n >= settings.revueMois,
  };
}
