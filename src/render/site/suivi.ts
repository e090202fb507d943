/** What is known of a register beside its content, for those who keep it. Nothing of it is for another reader. */
export interface Suivi {
  /** The day these facts are of, AAAA-MM-JJ. */
  readonly jour: string;
  /** By reference. */
  readonly fiches: ReadonlyMap<string, SuiviFiche>;
  /** What lint found, by part of the fiche. */
  readonly rubriques: readonly { readonly titre: string; readonly ecarts: number }[];
  /** From the nearest. */
  readonly echeances: readonly Echeance[];
  readonly mois_entre_revues: number;
  /** How many fiches the register held, each time the number changed. */
  readonly histoire: readonly { readonly jour: string; readonly fiches: number }[];
  /** Why there is none: a sentence. Empty when there is one. */
  readonly sans_histoire: string;
  /** Files of which nothing can be read, as the user sees them: the pages say so. */
  readonly illisibles: readonly string[];
}

export interface SuiviFiche {
  readonly ecarts: readonly {
    readonly niveau: string;
    readonly rubrique: string;
    readonly message: string;
  }[];
  readonly revue: {
    readonly dite: string;
    /** For a column: « à faire », else the day of the last look. */
    readonly courte: string;
    /** The last look, AAAA-MM-JJ; empty when the fiche does not say. */
    readonly vue_le: string;
    readonly due: boolean;
  };
}

interface Echeance {
  readonly jour: string;
  /** Of a fiche, or the file that a deadline is of. */
  readonly reference: string;
  readonly objet: string;
  readonly passee: boolean;
  /** It is the next review of the fiche. */
  readonly revue: boolean;
}
