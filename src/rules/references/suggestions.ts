const MAX_RECHERCHES = 100;

/**
 * Looks for what was meant, so many times at most: a fiche of nothing but mistakes must stay quick to check.
 * One per fiche.
 */
export function suggestions(): (chercher: () => string | undefined) => string | undefined {
  let restantes = MAX_RECHERCHES;
  return (chercher) => (restantes-- > 0 ? chercher() : undefined);
}
