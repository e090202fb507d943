import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { OutputFile } from '../io/write-files.ts';
import { DOSSIER_SCHEMAS, FICHIERS_SCHEMAS, type NomSchema } from '../schema/modeline.ts';

const SHIPPED = path.join(__dirname, '../..', DOSSIER_SCHEMAS);

/** The text of one of the schemas that come with the tool. */
export const shippedSchema = (name: NomSchema): string =>
  readFileSync(path.join(SHIPPED, FICHIERS_SCHEMAS[name]), 'utf8');

/** The schemas to write into a register, where the modelines look for them: paths relative to its folder. */
export function schemaFiles(): OutputFile[] {
  return (Object.keys(FICHIERS_SCHEMAS) as NomSchema[]).map((name) => {
    return { path: `${DOSSIER_SCHEMAS}/${FICHIERS_SCHEMAS[name]}`, content: shippedSchema(name) };
  });
}
