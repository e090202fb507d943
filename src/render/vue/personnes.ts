import { categoriesPersonnes } from '../../data/vocabulaire.ts';
import type { Fiche, Personne } from '../../register/fiche.ts';
import type { Partage } from '../../register/partage.ts';
import { detail, question } from './etat.ts';
import { reconnaitre } from './libelles.ts';
import { joindre, lignes, SOIT, type Souple } from './lignes.ts';

export interface VuePersonne {
  readonly id: string;
  readonly categorie: string;
  readonly precisions: string;
  /** The same under the closed list of the CNIL's spreadsheet: what it lacks goes to « Autres (préciser) ». */
  readonly cnil_simplifie: { readonly description: string; readonly precisions: string };
}

/** The categories of persons. */
export function vuePersonnes(fiche: Fiche, partage: Partage): VuePersonne[] {
  const { personnes } = partage.vocabulaire;
  return lignes(fiche.personnes, 'categorie').map((personne) => vuePersonne(personne, personnes));
}

function vuePersonne(personne: Souple<Personne>, locales: ReadonlyMap<string, string>): VuePersonne {
  const ecrite = personne.categorie?.etat === 'donnee' ? personne.categorie.valeur : '';
  const connue = reconnaitre(categoriesPersonnes.entrees, ecrite);
  const categorie = question(personne.categorie, (texte) => connue?.label ?? locales.get(texte) ?? texte);
  const precisions = detail(personne.precisions);
  const hors = ecrite !== '' && !connue?.ods;
  const cnil_simplifie = {
    description: hors ? AUTRES : (connue?.ods ?? categorie),
    precisions: hors ? joindre([categorie, precisions], SOIT) : precisions,
  };
  return { id: detail(personne.id), categorie, precisions, cnil_simplifie };
}

const AUTRES = reconnaitre(categoriesPersonnes.entrees, 'autres')!.label;
