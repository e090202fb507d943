import type { Champ, Lu } from '../model/champs.ts';
import { type DateLue, lireDate } from '../model/date.ts';
import { type DureeLue, lireDuree } from '../model/duree.ts';
import { ecrirePointeur, type Origine } from '../model/origine.ts';
import type { Reponse } from '../model/reponse.ts';
import { ILLISIBLE, isTreeMap, type Tree, type TreeMap } from '../source/tree.ts';
import { type Place, racineDe } from './place.ts';

/** What the reading meets on its way, by kind, so that rules about every date or text need no walk of their own. */
export interface Releve {
  readonly dates: { readonly date: DateLue; readonly origine: Origine }[];
  readonly durees: { readonly duree: DureeLue; readonly origine: Origine }[];
  readonly textes: Texte[];
  readonly aPreciser: { readonly champ: Champ<unknown>; readonly origine: Origine }[];
  /** Keys written and left empty. */
  readonly vides: Origine[];
}

/** A text as written, with the field it stands in: `finalites[].libelle`. */
export interface Texte {
  readonly texte: string;
  readonly chemin: string;
  readonly origine: Origine;
}

/** What a part of a file says, wherever it stands: the same object for all the files that write it alike. */
export interface Partie {
  readonly textes: readonly Pick<Texte, 'texte' | 'chemin'>[];
  readonly durees: readonly { readonly duree: DureeLue }[];
  readonly dates: readonly { readonly date: DateLue }[];
  readonly aPreciser: readonly unknown[];
}

export const releveVide = (): Releve => ({ dates: [], durees: [], textes: [], aPreciser: [], vides: [] });

interface Contexte {
  readonly fichier: string;
  readonly illisibles: ReadonlySet<string>;
  readonly releve: Releve;
}

/**
 * Reads a validated tree into answers: shorthands take their long form, dates and durations are read, and
 * every answer keeps the place it was written. What validation cut out is `illisible`, never absent.
 */
export function lire<C extends Champ<unknown>>(champ: C, racine: TreeMap, contexte: Contexte): Lu<C> {
  const reponse = lireValeur(racineDe(champ), racine, contexte);
  if (reponse.etat !== 'donnee') throw new Error('the root of a file is always a map');
  return reponse.valeur as Lu<C>;
}

/** Reads a value that was written for no file: what a draft says, in the shape of the model. Nothing is checked. */
export function lireBrut(champ: Champ<unknown>, arbre: Tree): Reponse<unknown> {
  return lireValeur(racineDe(champ), arbre, { fichier: '', illisibles: new Set(), releve: releveVide() });
}

/** The same for the value that stands at one place of a file. */
export function lireValeur(place: Place, arbre: Tree | undefined, contexte: Contexte): Reponse<unknown> {
  const origine = { fichier: contexte.fichier, pointeur: place.pointeur };
  if (contexte.illisibles.size > 0 && contexte.illisibles.has(ecrirePointeur(place.pointeur))) {
    return { etat: 'illisible', origine };
  }
  if (arbre === undefined) return { etat: 'absente', origine };
  if (arbre === null || arbre === ILLISIBLE) {
    contexte.releve.vides.push(origine);
    return { etat: 'absente', origine };
  }
  if (arbre === 'a-preciser') {
    contexte.releve.aPreciser.push({ champ: place.champ, origine });
    return { etat: 'a-preciser', origine };
  }
  if (arbre === 'aucun') return { etat: 'aucun', origine };
  return { etat: 'donnee', valeur: lireForme(place, arbre, origine, contexte), origine };
}

function lireForme(
  place: Place,
  arbre: string | Tree[] | TreeMap,
  origine: Origine,
  contexte: Contexte,
): unknown {
  const { forme } = place.lecture;
  switch (forme) {
    case 'liste':
      if (!Array.isArray(arbre)) return [lireValeur(place.seul, arbre, contexte)];
      return arbre.map((element, index) => lireValeur(place.element(index), element, contexte));
    case 'objet':
      return lireObjet(place, arbre, contexte);
    case 'dictionnaire': {
      const lignes = Object.entries(arbre as TreeMap);
      return new Map(lignes.map(([cle, valeur]) => [cle, lireValeur(place.element(cle), valeur, contexte)]));
    }
    default:
      return lireScalaire(forme, String(arbre), { chemin: place.chemin, origine }, contexte.releve);
  }
}

function lireObjet(
  place: Place,
  arbre: string | Tree[] | TreeMap,
  contexte: Contexte,
): Record<string, Reponse<unknown>> {
  const { champs, raccourci, vierge } = place.sous;
  const objet: Record<string, Reponse<unknown> | undefined> = vierge ? { ...vierge } : {};
  const carte = isTreeMap(arbre) ? arbre : undefined;
  for (const { cle, place: sous } of champs) objet[cle] = lireValeur(sous, carte?.[cle], contexte);
  if (!carte && raccourci) objet[raccourci.cle] = lireValeur(raccourci.place, arbre, contexte);
  return objet as Record<string, Reponse<unknown>>;
}

function lireScalaire(
  forme: 'texte' | 'date' | 'duree' | 'booleen' | 'nombre' | 'choix',
  texte: string,
  { chemin, origine }: { readonly chemin: string; readonly origine: Origine },
  releve: Releve,
): unknown {
  switch (forme) {
    case 'date': {
      const date = lireDate(texte);
      releve.dates.push({ date, origine });
      return date;
    }
    case 'duree': {
      const duree = lireDuree(texte);
      releve.durees.push({ duree, origine });
      return duree;
    }
    case 'booleen':
      return texte === 'oui' || texte === 'true';
    case 'nombre':
      return Number(texte);
    case 'texte':
      releve.textes.push({ texte, chemin, origine });
      return texte;
    default:
      return texte;
  }
}
