import { Bilan } from '../understand/bilan.ts';
import { Brouillon, type Carte } from '../understand/brouillon.ts';
import { type Champ, type Role, SECTIONS } from '../understand/champs.ts';
import type { Recolte } from '../understand/comprendre.ts';
import { estActeur, poserCoordonnee } from '../understand/contact.ts';
import type { Grille } from '../understand/grille.ts';
import { libelle, role } from '../understand/libelle.ts';
import type { Place } from '../understand/place.ts';
import { placeDeTexte } from './rangees.ts';

/** A text printed in the head of the list of activities, and what it answers there. */
export interface TexteDEnTete {
  readonly champ: Champ;
  readonly role: Role;
  readonly texte: string;
}

/** What the head of the list says of the register when it is read back. */
export function enTeteLu(textes: readonly TexteDEnTete[]): Carte {
  const registre = new Brouillon(new Bilan(), 'registre');
  for (const [rang, { champ, role, texte }] of textes.entries()) {
    if (texte !== '') poserCoordonnee(registre, champ, role, placeDeTexte(texte, rang));
  }
  return registre.contenu;
}

/**
 * Reads the head of the list of an export, « Coordonnées du responsable | Nom : | … », and takes it out of the
 * grid: a city may be called as a label is.
 */
export function lireEnTeteDeListe(grille: Grille, { registre, bilan }: Recolte): void {
  const fin = grille.rangs.findIndex((row) => libelleDe(grille, row)?.champ === 'identification');
  let champ: Champ | undefined;
  for (const row of grille.rangs.slice(0, Math.max(0, fin))) {
    const [tete, ...suite] = grille.ligne(row);
    const lu = libelleDe(grille, row)?.champ;
    if (lu) champ = lu;
    if (!tete || !champ || !estActeur(champ)) continue;
    if (lu) bilan.libelle(tete);
    lireCoordonnees(registre, champ, lu ? suite : [tete, ...suite]);
    grille.retirer(grille.ligne(row));
  }
}

const libelleDe = (grille: Grille, row: number) => {
  const tete = grille.ligne(row).find(({ col }) => col === 0);
  return tete && libelle(tete.texte);
};

function lireCoordonnees(registre: Brouillon, champ: Champ, places: readonly Place[]): void {
  let attendu: Role | undefined;
  for (const place of places) {
    const nom = /:\s*$/.test(place.texte) ? role(place.texte, SECTIONS.acteurs) : undefined;
    if (nom) registre.bilan.libelle(place);
    else if (attendu) poserCoordonnee(registre, champ, attendu, place);
    else registre.bilan.reste(place, 'coordonnée sans libellé');
    attendu = nom;
  }
}
