import { readSuppressions } from '../../lint/suppressions.ts';
import { plusProche } from '../../model/proche.ts';
import { chargerRegistre, type Registre } from '../../register/charger.ts';
import type { Fiche } from '../../register/fiche.ts';
import type { RegisterFiles } from '../../register/files.ts';
import { join } from '../../register/layout.ts';
import type { Ecart } from '../../render/vue/annexes.ts';
import { readDocument } from '../../source/document.ts';
import type { OpenRegister } from '../open-registers.ts';
import { UsageError } from '../usage-error.ts';

/** The whole register. Throws when a file cannot be read: a document made without it would be incomplete. */
export function loadWhole({ files, shown }: OpenRegister): Registre {
  const registre = chargerRegistre(files);
  const [illisible] = registre.illisibles;
  if (illisible === undefined) return registre;
  const file = join(shown, illisible);
  throw new UsageError(
    `${file} ne se lit pas : le document serait incomplet.`,
    `registre lint ${file} dit pourquoi.`,
  );
}

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
