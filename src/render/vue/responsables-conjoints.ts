import type { Fiche } from '../../register/fiche.ts';
import type { Partage } from '../../register/partage.ts';
import { type VueTiers, vueTiers } from './contact.ts';
import { detail } from './etat.ts';
import { lignes } from './lignes.ts';
import type { Noms } from './noms.ts';

export interface VueResponsableConjoint extends VueTiers {
  readonly accord: string;
  readonly repartition: string;
  readonly finalites: string;
}

export function vueResponsablesConjoints(
  fiche: Fiche,
  partage: Partage,
  noms: Noms,
): VueResponsableConjoint[] {
  return lignes(fiche.responsables_conjoints, 'nom').map((conjoint) => ({
    ...vueTiers(conjoint, partage),
    accord: detail(conjoint.accord),
    repartition: detail(conjoint.repartition),
    finalites: noms.tous(conjoint.finalites, noms.de),
  }));
}
