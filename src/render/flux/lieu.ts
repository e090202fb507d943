import { estHorsEee, paysDe } from '../../model/pays.ts';
import { type Reponse, valeur } from '../../model/reponse.ts';
import type { Transfert } from '../../register/fiche.ts';
import type { Acteur, Partage } from '../../register/partage.ts';
import { acteurNomme } from '../../register/tiers.ts';
import { detail, MOTS } from '../vue/etat.ts';
import type { Souple } from '../vue/lignes.ts';

/** Where something stands as to the European Economic Area: `texte` says it where it matters. */
export interface Lieu {
  readonly hors: boolean;
  readonly texte: string;
}

/** Inside the area, or nothing is known of it. */
export const ICI: Lieu = { hors: false, texte: '' };

function lieuDuPays(ecrit: string | undefined, jour: string): Lieu | undefined {
  const pays = paysDe(ecrit);
  if (!pays) return undefined;
  const hors = estHorsEee(pays, jour);
  if (hors === undefined) return { hors: false, texte: `${pays.nom} : situation à vérifier` };
  return hors ? { hors, texte: `hors EEE : ${pays.nom}` } : ICI;
}

/** Where the shared actor that a text names is, from its country. */
export function lieuDActeur(nom: Reponse<string> | undefined, partage: Partage, jour: string): Lieu {
  const reponse = partage.acteurs.get((nom && valeur(nom)) ?? '');
  const acteur = reponse && valeur(reponse);
  return (acteur && lieuDuPays(valeur(acteur.pays), jour)) ?? ICI;
}

type Tiers = Souple<Pick<Acteur, 'nom' | 'pays'> & { readonly acteur: Reponse<string> }>;

/** Where a client or a further processor is: its own country first, then that of the actor it names. */
export function lieuDeTiers({ acteur, nom, pays }: Tiers, partage: Partage, jour: string): Lieu {
  const propre = lieuDuPays(pays && valeur(pays), jour);
  if (propre || !nom) return propre ?? ICI;
  const id = acteurNomme({ ...(acteur && { acteur }), nom }, partage);
  return id === undefined ? ICI : lieuDActeur({ ...nom, etat: 'donnee', valeur: id }, partage, jour);
}

/** Where a declared transfer goes: what a fiche calls a transfer is shown as one, even to no known country. */
export function lieuDuTransfert({ pays, organisation }: Souple<Transfert>, jour: string): Lieu {
  const connu = lieuDuPays(pays && valeur(pays), jour);
  if (connu) return connu;
  return { hors: true, texte: `hors EEE : ${detail(organisation) || detail(pays) || MOTS.absente}` };
}
