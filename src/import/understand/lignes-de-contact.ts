import { type Champ, type Role, SECTIONS } from './champs.ts';
import { poserCoordonnee } from './contact.ts';
import type { FicheLue } from './fiche-lue.ts';
import { coupeDe } from './forme-de-ligne.ts';
import { role } from './libelle.ts';
import { type Place, partie } from './place.ts';

/** « Nom : | Dupont » or « Nom : Dupont », a line below « Coordonnées du responsable »; false when it is another line. */
export function poserLigneDeContact(
  fiche: FicheLue,
  acteur: Champ,
  tete: Place,
  [premiere, ...autres]: readonly Place[],
): boolean {
  const { bilan } = fiche.brouillon;
  const [avant = '', apres] = premiere ? [tete.texte] : (coupeDe(tete) ?? []);
  const lu = role(avant, SECTIONS.acteurs);
  const valeur = premiere ?? (apres ? partie(tete, apres) : undefined);
  if (!lu || !valeur) return false;
  if (premiere) bilan.libelle(tete);
  poserCoordonnee(fiche.registre, acteur, lu, valeur);
  for (const place of autres) bilan.reste(place, 'seconde valeur');
  return true;
}

/** « Nom : | Dupont | Prénom : | Anne », labels and answers in turn; returns what is neither, `undefined` when it is another line. */
export function poserContactEnLigne(
  fiche: FicheLue,
  acteur: Champ,
  places: readonly Place[],
): Place[] | undefined {
  const noms = places.map((place) => role(coupeDe(place)?.[0] ?? place.texte, SECTIONS.acteurs));
  const estTitre = (nom: Role | undefined, rang: number) =>
    nom !== undefined && /:/.test(places[rang]!.texte);
  if (!noms.some(estTitre)) return undefined;
  const hors: Place[] = [];
  let attendu: Role | undefined;
  for (const [rang, place] of places.entries()) {
    const nom = noms[rang];
    const valeur = coupeDe(place)?.[1];
    if (nom && valeur) poserCoordonnee(fiche.registre, acteur, nom, partie(place, valeur));
    else if (nom) fiche.brouillon.bilan.libelle(place);
    else if (attendu) poserCoordonnee(fiche.registre, acteur, attendu, place);
    else hors.push(place);
    attendu = nom && !valeur ? nom : undefined;
  }
  return hors;
}
