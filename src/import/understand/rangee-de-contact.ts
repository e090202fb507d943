import { carte, type Valeur } from './brouillon.ts';
import type { Role } from './champs.ts';
import { contactDe } from './contact.ts';
import type { FicheLue } from './fiche-lue.ts';
import { lignesDe, type Place } from './place.ts';

/** A client or a later processor: a contact block, then what concerns its contract. */
export function ajouterContact(
  fiche: FicheLue,
  chemin: readonly string[],
  cellules: ReadonlyMap<Role, Place>,
): ReadonlySet<Role> {
  const contact = contactDe(cellules);
  const lus = new Set<Role>([
    'prenom',
    'nom',
    'fonction',
    'adresse',
    'code_postal',
    'ville',
    'pays',
    'telephone',
    'courriel',
  ]);
  const entrees: Record<string, Valeur> = { ...contact?.carte };
  const places = [...(contact?.places ?? [])];
  for (const role of [
    'contrat',
    'instructions',
    'sort_donnees',
    'prestation',
    'autorisation',
    'categories_traitements',
  ] as const) {
    const place = cellules.get(role);
    if (!place) continue;
    entrees[role] =
      role === 'categories_traitements'
        ? lignesDe(place).map(({ texte }) => carte({ libelle: texte }))
        : place.texte;
    lus.add(role);
    places.push(place);
  }
  if (places.length > 0) fiche.brouillon.ajouter(chemin, carte(entrees), ...places);
  return lus;
}
