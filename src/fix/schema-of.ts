import type { Champ } from '../model/champs.ts';
import { ficheSousTraitant } from '../model/fiche.ts';
import { registreYaml } from '../model/registre.ts';
import { isRegistre } from '../register/layout.ts';

/** The keys of a file of a register. A processor’s fiche has all those of a controller’s, in the same order. */
export const schemaOf = (path: string): Champ<unknown> =>
  isRegistre(path) ? registreYaml : ficheSousTraitant;
