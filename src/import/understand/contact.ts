import { paysDe } from '../../model/pays.ts';
import { type Brouillon, type Carte, carte } from './brouillon.ts';
import type { Champ, Role } from './champs.ts';
import type { Place } from './place.ts';
import { estAPreciser, estAucun, estVide } from './vide.ts';

/** Where each actor of the whole register stands in `registre.yaml`. */
const CIBLES: Partial<Record<Champ, readonly string[]>> = {
  responsable: ['organisme'],
  contact_organisme: ['organisme', 'contact'],
  dpo: ['dpo'],
  dpo_societe: ['dpo', 'societe'],
  representant: ['representant'],
};

/** Of a person: they go to the contact of the organisation, which is none. */
const PERSONNELS: ReadonlySet<Role> = new Set(['prenom', 'fonction']);
const COORDONNEES: ReadonlySet<string> = new Set(
  'prenom nom fonction adresse code_postal ville pays telephone courriel'.split(' '),
);

export const estActeur = (champ: Champ): boolean =>
  CIBLES[champ] !== undefined || champ === 'responsables_conjoints';

/** Writes one coordinate of an actor of the register. */
export function poserCoordonnee(registre: Brouillon, champ: Champ, role: Role, place: Place): void {
  if (estVide(place.texte)) {
    registre.bilan.libelle(place);
    return;
  }
  const cible = CIBLES[champ];
  const etat = estAucun(place.texte) ? 'aucun' : estAPreciser(place.texte) ? 'a-preciser' : undefined;
  if (etat && role === 'nom' && (champ === 'dpo' || champ === 'representant'))
    registre.poser([champ], etat, place);
  else if (cible === undefined) registre.bilan.reste(place, 'coordonnée d’un acteur non reconnu');
  else if (role === 'societe') registre.poser(['dpo', 'societe', 'nom'], place.texte, place);
  else if (!COORDONNEES.has(role)) registre.bilan.reste(place, 'colonne sans place pour un acteur');
  else {
    const avecContact = champ === 'responsable' && PERSONNELS.has(role);
    registre.poser([...cible, ...(avecContact ? ['contact'] : []), role], valeurDe(role, place.texte), place);
  }
}

/** A contact block from cells; `undefined` when they say nothing. */
export function contactDe(cellules: ReadonlyMap<Role, Place>): { carte: Carte; places: Place[] } | undefined {
  const entrees: Record<string, string> = {};
  const places: Place[] = [];
  for (const [role, place] of cellules) {
    if (!COORDONNEES.has(role) || estVide(place.texte)) continue;
    entrees[role] = valeurDe(role, place.texte);
    places.push(place);
  }
  return places.length > 0 ? { carte: carte(entrees), places } : undefined;
}

const valeurDe = (role: Role, texte: string) =>
  role === 'pays' ? (paysDe(texte)?.id ?? texte) : texte.replace(/\n/g, ' ');
