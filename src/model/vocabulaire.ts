/** The identifiers of a vocabulary, typed as the closed list they are. */
export function ids<const E extends { readonly id: string }>(entrees: readonly E[]): E['id'][] {
  return entrees.map((entree) => entree.id);
}

/** The entry of a vocabulary with this identifier. */
export function entree<E extends { readonly id: string }>(entrees: readonly E[], id: string): E | undefined {
  return entrees.find((candidate) => candidate.id === id);
}

/** The list of words that a field draws from, closed or open; what each word means is said once, by `src/schema`. */
export type NomVocabulaire =
  | 'autorisations'
  | 'bases-legales'
  | 'caracteres'
  | 'cas-article-22'
  | 'categories-donnees'
  | 'categories-sensibles'
  | 'conditions-article-9'
  | 'criteres-aipd'
  | 'droits'
  | 'exemptions-aipd'
  | 'formalites'
  | 'garanties'
  | 'mesures'
  | 'modules-cct'
  | 'operations'
  | 'pays'
  | 'personnes'
  | 'qualites'
  | 'reperes'
  | 'secteurs'
  | 'sorts'
  | 'sources'
  | 'statuts'
  | 'statuts-aipd'
  | 'types-aipd'
  | 'types-destinataire';
