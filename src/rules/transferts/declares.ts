import { paysRecoupeAu } from '../../data/pays.ts';
import { type Garantie, garanties } from '../../data/vocabulaire.ts';
import type { Context } from '../../lint/rule.ts';
import type { Origine } from '../../model/origine.ts';
import { paysDe, type Situation, situerOrganisation, situerPays } from '../../model/pays.ts';
import { entrees, valeur } from '../../model/reponse.ts';
import type { Fiche, Transfert } from '../../register/fiche.ts';
import type { Partage } from '../../register/partage.ts';

/** A transfer as the fiche declares it, judged as of the day of the run. */
export interface TransfertDeclare {
  readonly transfert: Transfert;
  /** What messages call the recipient; `undefined` when nobody is named. */
  readonly destinataire: string | undefined;
  /** The country or the international organisation, in words. */
  readonly lieu: string;
  /** Code of the country, where there is one. */
  readonly pays: string | undefined;
  /** `undefined` when no country can be read: another rule says so. */
  readonly situation: Situation | undefined;
  readonly garanties: readonly GarantieDeclaree[];
}

export interface GarantieDeclaree {
  readonly garantie: Garantie;
  readonly origine: Origine;
}

/** The transfers that a fiche lists. */
export function transfertsDeclares(fiche: Fiche, { partage, today }: Context): TransfertDeclare[] {
  return entrees(fiche.transferts).map(({ valeur: transfert }) => ({
    transfert,
    destinataire: nommer(valeur(transfert.destinataire), partage),
    garanties: garantiesDe(transfert),
    ...situer(transfert, today),
  }));
}

function situer(transfert: Transfert, today: string) {
  const organisation = valeur(transfert.organisation);
  const pays = paysDe(valeur(transfert.pays));
  const duPays = pays && situerPays(pays, today);
  const delOrganisation = organisation === undefined ? undefined : situerOrganisation(organisation, today);
  // An international organisation seated in the Union is still outside of it.
  const horsUnion = duPays?.forme === 'tiers' || duPays?.forme === 'adequat';
  if (delOrganisation && (!horsUnion || delOrganisation.forme === 'adequat')) {
    return { lieu: organisation!, pays: undefined, situation: delOrganisation };
  }
  return { lieu: pays?.nom ?? '', pays: pays?.id, situation: duPays };
}

function nommer(texte: string | undefined, partage: Partage): string | undefined {
  if (texte === undefined) return undefined;
  const acteur = partage.acteurs.get(texte);
  const nom = acteur?.etat === 'donnee' ? valeur(acteur.valeur.nom) : undefined;
  return nom ?? partage.services.get(texte) ?? texte;
}

function garantiesDe({ garantie }: Transfert): GarantieDeclaree[] {
  return entrees(garantie).flatMap(({ valeur: id, origine }) => {
    const trouvee: Garantie | undefined = garanties.entree(id);
    return trouvee ? [{ garantie: trouvee, origine }] : [];
  });
}

/** The fiche answers « no guarantee at all ». */
export function sansGarantie({ garantie }: Transfert): boolean {
  if (garantie.etat !== 'donnee') return garantie.etat === 'aucun';
  return garantie.valeur.every(({ etat }) => etat === 'aucun');
}

/** The last day for which the list of decisions is known, at most the day of the run. */
export const connuAu = (today: string) => (today < paysRecoupeAu ? today : paysRecoupeAu);

export const destinataireOuInconnu = ({ destinataire }: TransfertDeclare) =>
  destinataire ?? 'un destinataire non nommé';
