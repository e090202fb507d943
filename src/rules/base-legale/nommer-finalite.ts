import { valeur } from '../../model/reponse.ts';
import type { Finalite } from '../../register/fiche.ts';
import { extrait } from '../extrait.ts';

/** What a message calls a purpose: its words, its identifier where it has none. */
export const nommerFinalite = ({ libelle, id }: Finalite): string =>
  extrait(valeur(libelle) ?? valeur(id) ?? 'sans libellé');
