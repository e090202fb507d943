/** The words of a text, as a set. */
export const ensemble = (mots: string): ReadonlySet<string> => new Set(mots.split(/\s+/).filter(Boolean));
