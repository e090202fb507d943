/** Where the category of an item of data stands. */
export const CATEGORIES: ReadonlySet<string> = new Set([
  'donnees[].categorie',
  'donnees_sensibles[].categorie',
]);

/** Where an item of data is described. */
export const DESCRIPTIONS: ReadonlySet<string> = new Set([
  'donnees[].description',
  'donnees[].libelle',
  'donnees_sensibles[].description',
  'donnees_sensibles[].libelle',
]);
