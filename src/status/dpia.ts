import { valeur } from '../model/reponse.ts';
import type { Fiche } from '../register/fiche.ts';

/** What a controller's fiche says of its DPIA. */
export interface FicheDpia {
  readonly ref: string;
  readonly state: 'requise' | 'en-cours' | 'realisee' | 'non-requise' | 'non-documentee';
}

/** A processor owes none, and a processing that has stopped needs none any more. */
export function dpiaOf(fiche: Fiche): FicheDpia | undefined {
  if (fiche.role !== 'responsable' || fiche.arretee) return undefined;
  const aipd = valeur(fiche.aipd);
  return { ref: fiche.ref, state: (aipd && valeur(aipd.statut)) ?? 'non-documentee' };
}
