/** What is known of a register beside its content, for those who keep it. Nothing of it is for another reader. */
export interface Suivi {
  /** The day these facts are of, AAAA-MM-JJ. */
  readonly jour: string;
  /** By reference. */
  readonly fiches: ReadonlyMap<string, SuiviFiche>;
  /** What lint found, by part of the fiche. */
  readonly rubriques: readonly { readonly titre: string; readonly ecarts: number }[];
  readonly echeances: readonly Echeance[];
  readonly mois_entre_revues: number;
  /** How many fiches the register held, each time the number changed; none without git. */
  readonly histoire: readonly { readonly jour: string; readonly fiches: number }[];
}

export interface SuiviFiche {
  readonly ecarts: readonly {
    readonly niveau: string;
    readonly rubrique: string;
    readonly message: string;
  }[];
  /** `courte` is for a column: « à faire », else the day of the last look. */
  readonly revue: { readonly dite: string; readonly courte: string; readonly due: boolean };
}

interface Echeance {
  readonly jour: string;
  readonly reference: string;
  readonly objet: string;
  readonly passee: boolean;
}
