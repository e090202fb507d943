import { enCellule } from '../import/retour/cellules.ts';
import { titreDe } from '../import/retour/complements.ts';
import { champsPortes, faitsDeFiche } from '../import/retour/faits-de-fiche.ts';
import { printCsv } from '../render/templating/formats.ts';
import type { RegistreAExporter } from './json.ts';

/** A processor's fiche may say all that a controller's does, and more. */
const CHAMPS = Object.entries(champsPortes('sous-traitant'));
const REGISTRE = 'Registre';

/**
 * Registers as CSV for a French spreadsheet program: a byte order mark, semicolons, a row for each fiche, a
 * column for each field. No text of it is a formula, and `registre import` reads it back.
 */
export function exporterCsv(registres: readonly RegistreAExporter[]): string {
  const plusieurs = registres.length > 1;
  const titres = CHAMPS.map(([nom, champ]) => titreDe(champ, nom));
  const lignes = registres.flatMap(({ dossier, registre: { partage, fiches } }) =>
    fiches.map((fiche) => {
      const faits = faitsDeFiche(fiche, partage);
      const cellules = CHAMPS.map(([nom, champ]) => enCellule(champ, faits[nom]));
      return plusieurs ? [dossier || '.', ...cellules] : cellules;
    }),
  );
  const entete = plusieurs ? [REGISTRE, ...titres] : titres;
  return `\uFEFF${[entete, ...lignes].map((ligne) => `${ligne.map(printCsv).join(';')}\r\n`).join('')}`;
}
