import {
  basesLegales,
  categoriesDonnees,
  categoriesPersonnes,
  categoriesSensibles,
  conditionsArt9,
  droits,
  garanties,
  operations,
  typesDestinataire,
  typesMesure,
} from '../../data/vocabulaire.ts';

const LISTES = [
  basesLegales.entrees,
  conditionsArt9.entrees,
  categoriesDonnees.entrees,
  categoriesSensibles.entrees,
  categoriesPersonnes.entrees,
  typesDestinataire.entrees,
  typesMesure.entrees,
  garanties.entrees,
  droits.entrees,
  operations.entrees,
];

/** The label of an identifier of the vocabulary; any other text as it is. */
export function libelleDe(id: string): string {
  for (const liste of LISTES) {
    const entree = liste.find((une) => une.id === id);
    if (entree) return entree.label;
  }
  return id;
}
