import type { Reference } from '../model/reference.ts';
import type { Range } from '../source/position.ts';
import type { Operation } from './difference.ts';
import type { Level } from './level.ts';

/** Something a change asks to be done, with the text that asks it. */
export interface Requirement {
  readonly id: string;
  /** One sentence in the infinitive. */
  readonly text: string;
  readonly references: readonly Reference[];
  /** Asked of this role only. */
  readonly role?: 'responsable' | 'sous-traitant';
}

export interface Place {
  /** Posix path, relative to the folder of the register. */
  readonly file: string;
  readonly range: Range;
  readonly pointer: string;
}

/** Why a change does not have the usual level of its kind. */
export interface Shift {
  readonly policy: string;
  readonly from: Level;
  readonly to: Level;
  readonly reason: string;
}

export interface Change {
  /** `duree-allongee`: stable, never translated. */
  readonly kind: string;
  readonly level: Level;
  readonly shifts: readonly Shift[];
  readonly operation: Operation;
  readonly path: string;
  /** What changed, in the words of the model: « Durée de conservation ». */
  readonly title: string;
  /** The elements it stands in, outermost first: « donnée « nom, prénoms » ». */
  readonly within: readonly string[];
  /** The words of both sides; `undefined` where there is no such side. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly why: string | undefined;
  readonly requires: readonly Requirement[];
  /** Reference, name and state of the fiche; `undefined` for `registre.yaml`. */
  readonly fiche: ChangedFiche | undefined;
  /** The fiches that a change of something shared reaches; `toutes` when every fiche carries it. */
  readonly touches: readonly string[] | 'toutes' | undefined;
  readonly places: { readonly before: Place | undefined; readonly after: Place | undefined };
  /** Names this change and no other, whatever moves around it. */
  readonly fingerprint: string;
  readonly approval?: Approval;
}

export interface ChangedFiche {
  readonly ref: string;
  readonly nom: string;
}

/** Someone looked at this change and accepts it. */
export interface Approval {
  readonly fingerprint: string;
  readonly by: string;
  readonly reason: string;
  readonly date: string | undefined;
}

/** A part of a file that could not be compared, with what is wrong with it. */
export interface Unreadable {
  readonly side: 'avant' | 'après';
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly message: string;
  readonly data: Readonly<Record<string, string>>;
  /** The whole file, or one value of it. */
  readonly whole: boolean;
}

/** What separates two states of one register. */
export interface RegisterDiff {
  /** The organisation, where it has a name. */
  readonly name: string | undefined;
  readonly changes: readonly Change[];
  readonly unreadable: readonly Unreadable[];
}
