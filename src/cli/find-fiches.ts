import path from 'node:path';
import { type FoundRegister, posix } from '../io/discovery.ts';
import { plusProche } from '../model/proche.ts';
import { type Fiche, lireFiche } from '../register/fiche.ts';
import { lirePartage, type Partage } from '../register/partage.ts';
import { writtenReference } from '../register/written-reference.ts';
import { readDocument, type SourceDocument } from '../source/document.ts';
import type { Problem } from '../source/problem.ts';
import { UsageError } from './usage-error.ts';
import { filesWithinLimits } from './within-limits.ts';

/** A fiche found by its reference, with its register. */
export interface FoundFiche {
  readonly register: FoundRegister;
  /** Absolute. */
  readonly file: string;
  /** As the user sees it. */
  readonly shown: string;
  /** As it is on disk, with its byte order mark. */
  readonly raw: string;
  readonly document: SourceDocument;
  readonly problems: readonly Problem[];
  readonly fiche: Fiche | undefined;
  readonly shared: Shared;
}

/** `registre.yaml`, read once for all the fiches of a register. */
interface Shared {
  /** As the user sees it. */
  readonly shown: string;
  readonly document: SourceDocument;
  readonly problems: readonly Problem[];
  readonly partage: Partage;
}

/** The one fiche of each reference, whatever its case. Throws when one is not there, or is there twice. */
export function findFiches(
  references: readonly string[],
  registers: readonly FoundRegister[],
  cwd: string,
): FoundFiche[] {
  const wanted = new Map(references.map((ref) => [ref.toLowerCase(), ref]));
  const known: string[] = [];
  const found = registers.flatMap((register) => lookIn(register, wanted, known, cwd));
  return [...wanted].map(([key, ref]) => {
    const same = found.filter((one) => referenceOf(one) === key);
    if (same.length === 1) return same[0]!;
    throw same.length === 0 ? unknown(ref, known) : ambiguous(ref, same, cwd);
  });
}

function lookIn(
  register: FoundRegister,
  wanted: ReadonlyMap<string, string>,
  known: string[],
  cwd: string,
): FoundFiche[] {
  const files = filesWithinLimits(register, cwd);
  const document = readDocument(files.registre.path, files.registre.read());
  const shown = posix(cwd, path.join(register.root, document.path));
  const shared = { shown, document, ...lirePartage(document) };
  return files.fiches.flatMap((source) => {
    const raw = source.read();
    known.push(writtenReference(raw) ?? source.path);
    // Only what may be one of them is read to the end.
    const folded = `${raw.toLowerCase()}\n${source.path.toLowerCase()}`;
    if (![...wanted.keys()].some((key) => folded.includes(key))) return [];
    const file = path.join(register.root, source.path);
    const read = readDocument(source.path, raw);
    const { fiche, problems } = lireFiche(read, shared.partage);
    const one = { register, file, shown: posix(cwd, file), raw, document: read, problems, fiche, shared };
    return wanted.has(referenceOf(one) ?? '') ? [one] : [];
  });
}

/** The reference of a fiche, folded; of a file that cannot be read, the one a person would see. */
const referenceOf = ({ fiche, raw }: Pick<FoundFiche, 'fiche' | 'raw'>): string | undefined =>
  (fiche?.ref ?? writtenReference(raw))?.toLowerCase();

function unknown(ref: string, known: readonly string[]): UsageError {
  const near = plusProche(ref, known);
  return new UsageError(
    `Aucune fiche ne porte la référence « ${ref} ».`,
    near
      ? `Vouliez-vous dire « ${near} » ?`
      : `Vérifiez la référence${known.length > 0 && known.length <= 20 ? ` : ${[...known].sort().join(', ')}` : ''}.`,
  );
}

function ambiguous(ref: string, found: readonly FoundFiche[], cwd: string): UsageError {
  const roots = [...new Set(found.map(({ register }) => posix(cwd, register.root) || '.'))];
  if (roots.length > 1) {
    return new UsageError(
      `Plusieurs registres ont une fiche « ${ref} » : ${roots.join(', ')}.`,
      `Placez-vous dans l’un d’eux : registre -C "${roots[0]}" review ${ref}`,
    );
  }
  return new UsageError(
    `Plusieurs fiches portent la référence « ${ref} » : ${found.map(({ shown }) => shown).join(', ')}.`,
    'Une référence ne désigne qu’une fiche : changez-la dans les autres.',
  );
}
