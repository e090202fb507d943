import { valeur } from '../../model/reponse.ts';
import type { Partage } from '../../register/partage.ts';

/** The addresses or numbers that `registre.yaml` gives as those of the organisation, its DPO and its actors. */
export function coordonneesPubliques(
  { registre, acteurs }: Partage,
  cle: 'courriel' | 'telephone',
): string[] {
  const organisme = registre && valeur(registre.organisme);
  const dpo = registre && valeur(registre.dpo);
  const tiers = [...acteurs.values()].map((acteur) => valeur(acteur));
  const blocs = [organisme, organisme && valeur(organisme.contact), dpo, dpo && valeur(dpo.societe)];
  for (const acteur of tiers)
    blocs.push(acteur, acteur && valeur(acteur.contact), acteur && valeur(acteur.dpo));
  return blocs.flatMap((bloc) => (bloc && valeur(bloc[cle])) ?? []);
}
