/** The folder of the schemas, beside `registre.yaml`. */
export const DOSSIER_SCHEMAS = 'schema';

/** The files of that folder, by what they describe. */
export const FICHIERS_SCHEMAS = {
  fiche: 'registre-fiche.schema.json',
  registre: 'registre.schema.json',
  config: 'registre-config.schema.json',
} as const;

export type NomSchema = keyof typeof FICHIERS_SCHEMAS;

/**
 * The comment that leads an editor from a file of a register to its schema. `chemin`: the file, posix,
 * relative to the folder of the register, where `schema/` stands.
 */
export function modeline(chemin: string): string {
  const montee = '../'.repeat(chemin.split('/').length - 1);
  return `# yaml-language-server: $schema=${montee}${DOSSIER_SCHEMAS}/${FICHIERS_SCHEMAS[sorteDe(chemin)]}`;
}

function sorteDe(chemin: string): NomSchema {
  const nom = chemin.slice(chemin.lastIndexOf('/') + 1);
  if (/^registre\.config\.ya?ml$/.test(nom)) return 'config';
  return /^registre\.ya?ml$/.test(nom) ? 'registre' : 'fiche';
}
