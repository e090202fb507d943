import type { Declaration } from './declaration.ts';

export const importe: Declaration = {
  declare: (declare) =>
    declare('lit un registre tenu ailleurs : tableur, CSV, Markdown ou HTML')
      .argument('<fichiers...>', 'fichiers ODS, XLSX, CSV, Markdown ou HTML')
      .option('--into <dossier>', 'le registre où écrire, existant ou à créer (par défaut : celui d’ici)')
      .option('--write', 'écrit les fiches ; sans cette option, rien n’est écrit'),
  load: () => import('../commands/import.ts'),
};
