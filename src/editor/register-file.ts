import type { Champ } from '../model/champs.ts';
import { ficheResponsable, ficheSousTraitant } from '../model/fiche.ts';
import { registreYaml } from '../model/registre.ts';
import { isRegistre } from '../register/layout.ts';
import type { SourceDocument } from '../source/document.ts';
import { isTreeMap } from '../source/tree.ts';

/** The schema that a file of a register is read against. */
export function schemaOf({ path, root }: SourceDocument): Champ<unknown> {
  if (isRegistre(path)) return registreYaml;
  return isTreeMap(root) && root.qualite === 'sous-traitant' ? ficheSousTraitant : ficheResponsable;
}
