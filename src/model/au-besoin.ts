/**
 * What is made at the first question, and kept. Many runs read one fiche and ask for none of the long lists and of the
 * costly expressions: those of `\p{…}` and those put together take longer to prepare than the rule that uses them.
 */
export function auBesoin<T>(faire: () => T): () => T {
  let fait: { readonly valeur: T } | undefined;
  return () => {
    fait ??= { valeur: faire() };
    return fait.valeur;
  };
}
