import { readSuppressions } from '../../lint/suppressions.ts';
import { plusProche } from '../../model/proche.ts';
import type { Fiche } from '../../register/fiche.ts';
import type { RegisterFiles } from '../../register/files.ts';
import type { Ecart } from '../../render/vue/annexes.ts';
import { readDocument } from '../../source/document.ts';
import { UsageError } from '../usage-error.ts';

/** The findings that comments of the register accept, in the order of its files. */
export function ecartsOf(files: RegisterFiles, fiches: readonly Fiche[]): Ecart[] {
  const references = new Map(fiches.map(({ fichier, ref }) => [fichier, ref]));
  return [files.registre, ...files.fiches].flatMap((file) =>
    readSuppressions(readDocument(file.path, file.read()))
      .filter(({ rule, reason }) => rule !== '' && reason !== '')
      .map(({ rule, reason, until }) => ({
        reference: references.get(file.path) ?? file.path,
        regle: rule,
        motif: reason,
        echeance: until ?? '',
      })),
  );
}

/** The fiches asked for by reference; all of them when none is. */
export function chosen(references: readonly string[], fiches: readonly Fiche[]): ReadonlySet<Fiche> {
  if (references.length === 0) return new Set(fiches);
  for (const reference of references) {
    if (fiches.some(({ ref }) => ref === reference)) continue;
    const near = plusProche(
      reference,
      fiches.map(({ ref }) => ref),
    );
    const remedy = near
      ? `Vouliez-vous dire « ${near} » ?`
      : 'Donnez la clé `reference` d’une fiche de ce registre.';
    throw new UsageError(`Aucune fiche n’a la référence « ${reference} ».`, remedy);
  }
  return new Set(fiches.filter(({ ref }) => references.includes(ref)));
}
