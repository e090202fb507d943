import { categoriesDonnees, categoriesSensibles } from '../../data/vocabulaire.ts';
import { valeur } from '../../model/reponse.ts';
import type { Donnee } from '../../register/fiche.ts';
import type { Partage } from '../../register/partage.ts';

/** What messages call a data item: its label, else that of its category, else its words. */
export function nomDonnee(donnee: Donnee, { vocabulaire }: Partage): string {
  const categorie = valeur(donnee.categorie);
  const connue = categoriesDonnees.entree(categorie) ?? categoriesSensibles.entree(categorie);
  const officiel = connue?.label.replace(/ \(.*\)$/s, '');
  const locale = vocabulaire.donnees.get(categorie ?? '');
  const mots = valeur(donnee.libelle) ?? officiel ?? locale ?? categorie ?? valeur(donnee.description);
  return extrait(mots ?? 'sans nom');
}

const extrait = (texte: string) => (texte.length > 80 ? `${texte.slice(0, 79)}…` : texte);
