import { abreger } from './abrege.ts';

/** What the list may be cut by: one choice among several, each with the mark that lines carry. */
export interface Filtre {
  /** Of its control, and of what the address of the page keeps. */
  readonly nom: string;
  readonly titre: string;
  readonly tous: string;
  readonly choix: readonly { readonly marque: string; readonly nom: string; readonly fiches: number }[];
}

type Entete = Pick<Filtre, 'nom' | 'titre' | 'tous'> & { readonly lettre: string };

const PLACE = 120;

/** A filter from the values of each fiche, and the marks of each, in the same order. */
export function filtreDe(
  { lettre, ...entete }: Entete,
  valeurs: readonly (readonly string[])[],
  ordre: readonly string[] = [],
): { readonly filtre: Filtre; readonly marques: readonly (readonly string[])[] } {
  const parFiche = valeurs.map((siennes) => [...new Set(siennes.map((valeur) => abreger(valeur, PLACE)))]);
  const nombres = new Map<string, number>();
  for (const nom of parFiche.flat()) nombres.set(nom, (nombres.get(nom) ?? 0) + 1);
  const rang = (nom: string) => ordre.indexOf(nom);
  const noms = [...nombres.keys()].sort((a, b) => rang(a) - rang(b) || (a < b ? -1 : 1));
  const marque = new Map(noms.map((nom, place) => [nom, `${lettre}${place.toString(36)}`]));
  return {
    filtre: {
      ...entete,
      choix: noms.map((nom) => ({ nom, marque: marque.get(nom)!, fiches: nombres.get(nom)! })),
    },
    marques: parFiche.map((siennes) => siennes.map((nom) => marque.get(nom)!)),
  };
}

/** The address of the list cut by one choice; names, not ranks: it still leads there when the register grew. */
export function lienVersListe(filtre: string, valeur: string): string {
  return `index.html#${new URLSearchParams({ [filtre]: abreger(valeur, PLACE) })}`;
}
