import type { RegistreLu } from '../../model/registre.ts';
import type { Reponse } from '../../model/reponse.ts';
import { entrees, valeur } from '../../model/reponse.ts';
import type { Fiche } from '../../register/fiche.ts';
import type { Partage } from '../../register/partage.ts';

type Donne<R> = R extends { readonly etat: 'donnee'; readonly valeur: infer T } ? T : never;
export type EntreeListe = Donne<Donne<RegistreLu['liste']>[number]>;

/** The line of the optional `liste` that bears the reference of this fiche. */
export function entreeDeListe({ registre }: Partage, { reference }: Fiche): EntreeListe | undefined {
  const cherchee = valeur(reference)?.toLowerCase();
  if (!registre || cherchee === undefined) return undefined;
  const memeReference = (entree: EntreeListe) => cle(entree.reference) === cherchee;
  return entrees(registre.liste).find(({ valeur: entree }) => memeReference(entree))?.valeur;
}

const cle = (reference: Reponse<string>) => valeur(reference)?.trim().toLowerCase();
