import { Bilan } from '../understand/bilan.ts';
import { Brouillon, type Carte } from '../understand/brouillon.ts';
import type { Champ, Role } from '../understand/champs.ts';
import { poserCoordonnee } from '../understand/contact.ts';
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
