import type { FicheDpia } from '../../status/dpia.ts';
import type { FicheReview } from '../../status/reviews.ts';
import type { RegisterStatus } from '../../status/status.ts';

/** The state of some registers, ready to be written. */
export interface StatusReport {
  readonly version: string;
  /** AAAA-MM-JJ: the day they are judged at. */
  readonly today: string;
  /** The commit they were read in, with `--at`. */
  readonly commit: { readonly short: string; readonly day: string } | undefined;
  readonly registers: readonly NamedStatus[];
}

export interface NamedStatus {
  /** The organisation, where it has a name. */
  readonly name: string | undefined;
  /** Posix, as the user sees it; empty for the folder of the run. */
  readonly folder: string;
  readonly status: RegisterStatus;
}

/** For one, for several. */
export const REVIEW_WORDS = {
  current: ['signée, faits inchangés', 'signées, faits inchangés'],
  overtaken: ['dépassée par les faits', 'dépassées par les faits'],
  unsigned: ['datée, sans empreinte', 'datées, sans empreinte'],
  unknown: ['empreinte inconnue', 'empreintes inconnues'],
  unreadable: ['faits illisibles', 'faits illisibles'],
  never: ['jamais signée', 'jamais signées'],
} as const satisfies Record<FicheReview['state'], Words>;

export const DPIA_WORDS = {
  requise: ['requise', 'requises'],
  'en-cours': ['en cours', 'en cours'],
  realisee: ['réalisée', 'réalisées'],
  'non-requise': ['non requise', 'non requises'],
  'non-documentee': ['non documentée', 'non documentées'],
} as const satisfies Record<FicheDpia['state'], Words>;

type Words = readonly [one: string, several: string];
