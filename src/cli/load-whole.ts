import { chargerRegistre, type Registre } from '../register/charger.ts';
import { join } from '../register/layout.ts';
import type { OpenRegister } from './open-registers.ts';
import { UsageError } from './usage-error.ts';

/** The whole register. Throws when a file cannot be read: a document made without it would be incomplete. */
export function loadWhole({ files, shown }: OpenRegister): Registre {
  const registre = chargerRegistre(files);
  const [illisible] = registre.illisibles;
  if (illisible === undefined) return registre;
  throw incomplete(join(shown, illisible));
}

/**
 * What can be read of a register, for those who are told which files are missing. Throws when nothing can:
 * neither what its fiches share nor any fiche.
 */
export function loadReadable({ files, shown }: OpenRegister): Registre {
  const registre = chargerRegistre(files);
  const [illisible] = registre.illisibles;
  if (illisible === undefined || (registre.partage.registre && registre.fiches.length > 0)) return registre;
  throw incomplete(join(shown, illisible));
}

const incomplete = (file: string) =>
  new UsageError(
    `${file} ne se lit pas : le document serait incomplet.`,
    `registre lint ${file} dit pourquoi.`,
  );
