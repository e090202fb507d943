import { type BaseLegale, type BaseLegaleId, basesLegales } from '../../data/vocabulaire.ts';
import type { Origine } from '../../model/origine.ts';
import { elements, entrees } from '../../model/reponse.ts';
import type { FicheResponsable, Finalite } from '../../register/fiche.ts';

/** A legal basis of the closed list, where the fiche gives it: one given for the whole fiche keeps that place. */
interface BaseDonnee {
  readonly base: BaseLegale;
  readonly origine: Origine;
}

export const baseDe = (texte: string): BaseLegale | undefined => basesLegales.entree(texte);

/** The legal bases of a purpose, those of no list left out. */
export function basesDe(finalite: Finalite): BaseDonnee[] {
  return entrees(finalite.base_legale).flatMap(({ valeur, origine }) => {
    const base = baseDe(valeur);
    return base ? { base, origine } : [];
  });
}

export const fondeeSur = (finalite: Finalite, id: BaseLegaleId): boolean =>
  basesDe(finalite).some(({ base }) => base.id === id);

/** The bases of every purpose; `undefined` while one of them is unknown, so that nothing is concluded from a part. */
export function basesDeLaFiche(fiche: FicheResponsable): ReadonlySet<BaseLegaleId> | undefined {
  const finalites = elements(fiche.finalites);
  const lisibles = finalites.every(({ base_legale }) => {
    return (
      base_legale.etat === 'donnee' && elements(base_legale).every((texte) => baseDe(texte) !== undefined)
    );
  });
  if (finalites.length === 0 || !lisibles) return undefined;
  return new Set(finalites.flatMap((finalite) => basesDe(finalite).map(({ base }) => base.id)));
}

/** « intérêts légitimes du responsable ou d’un tiers », inside a sentence. */
export const nommerBase = ({ label }: BaseLegale) => label.charAt(0).toLowerCase() + label.slice(1);
