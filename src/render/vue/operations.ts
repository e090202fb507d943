import type { Fiche } from '../../register/fiche.ts';
import { detail, question } from './etat.ts';
import { lignes } from './lignes.ts';
import type { Noms } from './noms.ts';

/** One line of the table of operations. */
export interface VueOperation {
  readonly reference: string;
  readonly operation: string;
  readonly description: string;
  readonly finalite: string;
  readonly donnees: string;
  readonly personnes: string;
  readonly destinataires: string;
}

/** One arrow of the data-flow diagram. */
export interface VueFlux {
  readonly de: string;
  readonly vers: string;
  readonly donnees: string;
  readonly canal: string;
  readonly format: string;
}

export function vueOperations(fiche: Fiche, noms: Noms): VueOperation[] {
  return lignes(fiche.operations, 'description').map((operation) => ({
    reference: detail(operation.reference),
    operation: detail(operation.operation, noms.operation),
    description: detail(operation.description),
    finalite: detail(operation.finalite, noms.de),
    donnees: noms.tous(operation.donnees, noms.donnees),
    personnes: noms.tous(operation.personnes, noms.personnes),
    destinataires: noms.tous(operation.destinataires, noms.de),
  }));
}

export function vueFlux(fiche: Fiche, noms: Noms): VueFlux[] {
  return lignes(fiche.flux, 'de').map((flux) => ({
    de: question(flux.de, noms.de),
    vers: question(flux.vers, noms.de),
    donnees: noms.tous(flux.donnees, noms.donnees),
    canal: detail(flux.canal),
    format: detail(flux.format),
  }));
}
