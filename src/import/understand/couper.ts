/** « Libellé : texte », when both parts are there. */
export function couper(texte: string): readonly [string, string] | undefined {
  const m = /^([^:\n]{2,240}?)\s?:\s+(\S[\s\S]*)$/.exec(texte);
  return m ? [m[1]!, m[2]!] : undefined;
}
