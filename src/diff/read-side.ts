import type { Fiche } from '../register/fiche.ts';
import { lireFiche } from '../register/fiche.ts';
import { enFormesLongues } from '../register/formes-longues.ts';
import { lirePartage, type Partage } from '../register/partage.ts';
import { readDocument, type SourceDocument } from '../source/document.ts';
import type { Problem } from '../source/problem.ts';

export interface SourceText {
  /** Posix path, relative to the folder of the register. */
  readonly path: string;
  readonly text: string;
}

/** The files of one state of a register that a comparison has to read. */
export interface RegisterTexts {
  readonly registre: SourceText | undefined;
  readonly fiches: readonly SourceText[];
}

/** A file that was read, or that could not be. */
export interface ReadFile {
  readonly document: SourceDocument;
  readonly problems: readonly Problem[];
}

export interface ReadFiche extends ReadFile {
  readonly fiche: Fiche | undefined;
}

export interface ReadRegister {
  /** `undefined` when this state has no `registre.yaml`. */
  readonly registre: ReadFile | undefined;
  readonly partage: Partage;
  readonly fiches: readonly ReadFiche[];
}

const EMPTY = 'x_: x\n';

/** Reads one state of a register. */
export function readRegister({ registre, fiches }: RegisterTexts): ReadRegister {
  const document = readDocument(registre?.path ?? 'registre.yaml', registre?.text ?? EMPTY);
  const { partage, problems } = lirePartage(document);
  return {
    registre: registre && { document, problems },
    partage,
    fiches: fiches.map((source) => readFiche(source, partage)),
  };
}

function readFiche({ path, text }: SourceText, partage: Partage): ReadFiche {
  const document = readDocument(path, text);
  const { fiche, problems } = lireFiche(document, partage);
  return { document, problems, fiche: fiche && enFormesLongues(fiche, partage) };
}
