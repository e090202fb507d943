/** Where the category of an item of data stands. */
export const CATEGORIES = /^donnees(?:_sensibles)?\[\]\.categorie$/;

/** Where an item of data is described. */
export const DESCRIPTIONS = /^donnees(?:_sensibles)?\[\]\.(?:description|libelle)$/;
