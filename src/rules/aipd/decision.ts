import { type CritereAipd, criteresAipd, typesExemptes, typesRequis } from '../../data/aipd.ts';
import { elements, estAbsente, valeur } from '../../model/reponse.ts';
import type { FicheResponsable } from '../../register/fiche.ts';
import type { Partage } from '../../register/partage.ts';

/** What the fiche records of the DPIA. */
export const aipdDe = (fiche: FicheResponsable) => valeur(fiche.aipd);

/** A DPIA is planned, under way or done: whether it was required is no longer the question. */
export function estPrevue(fiche: FicheResponsable): boolean {
  const { statut } = aipdDe(fiche) ?? {};
  if (fiche.aipd.etat === 'illisible' || statut?.etat === 'illisible') return true;
  return statut?.etat === 'donnee' && statut.valeur !== 'non-requise';
}

/** The criteria that someone ticked, each once. */
export function criteresReunis(fiche: FicheResponsable): CritereAipd[] {
  const aipd = aipdDe(fiche);
  const ids = new Set(aipd ? elements(aipd.criteres) : []);
  return criteresAipd.ids.filter((id) => ids.has(id)).map((id) => criteresAipd.entree(id)!);
}

export const typeDeclare = (fiche: FicheResponsable) => typesRequis.entree(valeurDe(fiche, 'type'));

export const exemptionInvoquee = (fiche: FicheResponsable) =>
  typesExemptes.entree(valeurDe(fiche, 'exemption'));

function valeurDe(fiche: FicheResponsable, cle: 'type' | 'exemption'): string | undefined {
  const aipd = aipdDe(fiche);
  return aipd && valeur(aipd[cle]);
}

/**
 * A person has decided that no DPIA is required and left the trace that the guidelines ask for: an entry of the
 * exempt list, or the reasons, with the opinion of the DPO where there is one.
 */
export function estDecidee(fiche: FicheResponsable, partage: Partage): boolean {
  const aipd = aipdDe(fiche);
  if (!aipd || valeur(aipd.statut) !== 'non-requise') return false;
  if (exemptionInvoquee(fiche)) return true;
  const dpoDesigne = partage.registre?.dpo.etat === 'donnee';
  return !estAbsente(aipd.motif) && (!dpoDesigne || !estAbsente(aipd.avis_dpo));
}
