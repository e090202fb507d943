/** The identifiers of a vocabulary, typed as the closed list they are. */
export function ids<const E extends { readonly id: string }>(entrees: readonly E[]): E['id'][] {
  return entrees.map((entree) => entree.id);
}

/** The entry of a vocabulary with this identifier. */
export function entree<E extends { readonly id: string }>(entrees: readonly E[], id: string): E | undefined {
  return entrees.find((candidate) => candidate.id === id);
}
