import { existsSync, lstatSync } from 'node:fs';
import path from 'node:path';
import { posix } from '../../io/discovery.ts';
import { writeFiles } from '../../io/write-files.ts';
import { DOSSIER_SCHEMAS, FICHIERS_SCHEMAS, modeline, type NomSchema } from '../../schema/modeline.ts';
import type { CliContext } from '../context.ts';
import { rootAround } from '../register-around.ts';
import { schemaFiles, shippedSchema } from '../shipped-schemas.ts';
import { UsageError } from '../usage-error.ts';

/** `registre schema`: prints one schema, or writes all of them beside a register. */
export async function run(
  [what = 'fiche']: readonly string[],
  flags: { readonly into?: string },
  context: CliContext,
): Promise<number> {
  const name = schemaNamed(what);
  if (flags.into === undefined) {
    await context.out(shippedSchema(name));
    return 0;
  }
  const root = registerOf(path.resolve(context.cwd, flags.into), flags.into);
  refuseLink(path.join(root, DOSSIER_SCHEMAS));
  writeFiles(root, schemaFiles());
  const where = posix(context.cwd, path.join(root, DOSSIER_SCHEMAS));
  await context.say(
    `Schémas écrits dans ${where}. En tête de chaque fiche d’un sous-dossier :\n${modeline('traitements/T-001.yaml')}`,
  );
  return 0;
}

/** The register at or above a folder; it may hold no fiche yet. */
function registerOf(folder: string, typed: string): string {
  const root = rootAround(path.join(folder, 'registre.yaml'));
  if (root !== undefined) return root;
  throw new UsageError(
    `« ${typed} » n’est pas un registre : un registre est un dossier qui contient registre.yaml.`,
    'Donnez le dossier de votre registre : registre schema --into mon-registre',
  );
}

function schemaNamed(what: string): NomSchema {
  const names = Object.keys(FICHIERS_SCHEMAS) as NomSchema[];
  const found = names.find((name) => name === what);
  if (found) return found;
  throw new UsageError(
    `Il n’y a pas de schéma « ${what} ».`,
    'Écrivez registre schema fiche, registre schema registre ou registre schema config.',
  );
}

function refuseLink(folder: string): void {
  if (!existsSync(folder) || !lstatSync(folder).isSymbolicLink()) return;
  throw new UsageError(`« ${folder} » est un lien.`, 'Remplacez-le par un dossier : rien n’a été écrit.');
}
