import type { Pointeur } from '../model/origine.ts';

/** Why a file, or a part of it, could not be read. Each code is a rule of class `structure`. */
export type ProblemCode =
  | 'fichier-illisible'
  | 'fichier-vide'
  | 'conflit-git'
  | 'yaml-invalide'
  | 'yaml-non-permis'
  | 'yaml-trop-profond'
  | 'texte-deux-points'
  | 'texte-tronque'
  | 'texte-virgule'
  | 'cle-dupliquee'
  | 'cle-inconnue'
  | 'type-inattendu'
  | 'valeur-inconnue'
  | 'valeur-vide'
  | 'liste-vide'
  | 'aucun-refuse'
  | 'identifiant-invalide'
  | 'etat-a-normaliser';

/** Where a problem stands: offsets in the text, or a pointer into the document. */
export type ProblemPlace =
  | { readonly start: number; readonly end: number }
  | { readonly pointeur: Pointeur; readonly part: 'key' | 'value' };

export interface Problem {
  readonly code: ProblemCode;
  readonly place: ProblemPlace;
  /** Values for the message; `message` and `repair` name the variants declared by the rule. */
  readonly data: Readonly<Record<string, string>>;
  readonly message?: string;
  /** Something else is as likely meant: it may be proposed, not written by the tool. */
  readonly doubt?: boolean;
}
