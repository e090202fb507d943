import type { FichierDonnees } from '../data/catalogue.ts';

/** A file of legal data as programs read it: keys in English, values in the words of the domain. */
export function dataFile({
  id,
  titre,
  luLe,
  recoupeAu,
  entrees,
  listes,
  fiabilites,
  sources,
}: FichierDonnees) {
  return {
    id,
    title: titre,
    readOn: luLe,
    ...(recoupeAu === undefined ? {} : { comparedOn: recoupeAu }),
    entries: entrees,
    lists: listes.map((liste) => ({ id: liste.id, entries: liste.entrees })),
    reliability: fiabilites,
    sources: sources.map(({ code, titre: title, url, lecture }) => {
      return { code, title, ...(url ? { url } : {}), ...(lecture ? { reading: lecture } : {}) };
    }),
  };
}
