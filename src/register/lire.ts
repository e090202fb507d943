import { type Champ, decrire, type Lu } from '../model/champs.ts';
import { type DateLue, lireDate } from '../model/date.ts';
import { type DureeLue, lireDuree } from '../model/duree.ts';
import { ecrirePointeur, type Origine, type Pointeur } from '../model/origine.ts';
import type { Reponse } from '../model/reponse.ts';
import { ILLISIBLE, isTreeMap, type Tree, type TreeMap } from '../source/tree.ts';

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
  const reponse = lireValeur(champ, racine, [], '', contexte);
  if (reponse.etat !== 'donnee') throw new Error('the root of a file is always a map');
  return reponse.valeur as Lu<C>;
}

/** Reads a value that was written for no file: what a draft says, in the shape of the model. Nothing is checked. */
export function lireBrut(champ: Champ<unknown>, arbre: Tree): Reponse<unknown> {
  return lireValeur(champ, arbre, [], '', { fichier: '', illisibles: new Set(), releve: releveVide() });
}

function lireValeur(
  champ: Champ<unknown>,
  arbre: Tree | undefined,
  pointeur: Pointeur,
  chemin: string,
  contexte: Contexte,
): Reponse<unknown> {
  const origine = { fichier: contexte.fichier, pointeur };
  if (contexte.illisibles.size > 0 && contexte.illisibles.has(ecrirePointeur(pointeur))) {
    return { etat: 'illisible', origine };
  }
  if (arbre === undefined) return { etat: 'absente', origine };
  if (arbre === null || arbre === ILLISIBLE) {
    contexte.releve.vides.push(origine);
    return { etat: 'absente', origine };
  }
  if (arbre === 'a-preciser') {
    contexte.releve.aPreciser.push({ champ, origine });
    return { etat: 'a-preciser', origine };
  }
  if (arbre === 'aucun') return { etat: 'aucun', origine };
  return { etat: 'donnee', valeur: lireForme(champ, arbre, pointeur, chemin, contexte), origine };
}

function lireForme(
  champ: Champ<unknown>,
  arbre: string | Tree[] | TreeMap,
  pointeur: Pointeur,
  chemin: string,
  contexte: Contexte,
): unknown {
  const { lecture } = decrire(champ);
  switch (lecture.forme) {
    case 'liste': {
      const seul = !Array.isArray(arbre);
      const elements = seul ? [arbre] : arbre;
      return elements.map((element, index) => {
        const ici = seul ? pointeur : [...pointeur, index];
        return lireValeur(lecture.element, element, ici, `${chemin}[]`, contexte);
      });
    }
    case 'objet':
      return lireObjet(lecture, arbre, pointeur, chemin, contexte);
    case 'dictionnaire':
      return lireDictionnaire(lecture.element, arbre as TreeMap, pointeur, chemin, contexte);
    default:
      return lireScalaire(lecture.forme, String(arbre), pointeur, chemin, contexte);
  }
}

function lireObjet(
  lecture: { champs: Readonly<Record<string, Champ<unknown>>>; raccourci: string | undefined },
  arbre: string | Tree[] | TreeMap,
  pointeur: Pointeur,
  chemin: string,
  contexte: Contexte,
): Record<string, Reponse<unknown>> {
  const objet: Record<string, Reponse<unknown>> = {};
  const carte = isTreeMap(arbre) ? arbre : undefined;
  for (const [cle, champ] of Object.entries(lecture.champs)) {
    const sousChemin = chemin === '' ? cle : `${chemin}.${cle}`;
    const parRaccourci = !carte && cle === lecture.raccourci;
    const ici = parRaccourci ? pointeur : [...pointeur, cle];
    const valeur = parRaccourci ? (arbre as string) : carte?.[cle];
    objet[cle] = lireValeur(champ, valeur, ici, sousChemin, contexte);
  }
  return objet;
}

function lireDictionnaire(
  element: Champ<unknown>,
  arbre: TreeMap,
  pointeur: Pointeur,
  chemin: string,
  contexte: Contexte,
): Map<string, Reponse<unknown>> {
  const lignes = Object.entries(arbre).map(([cle, valeur]) => {
    return [cle, lireValeur(element, valeur, [...pointeur, cle], `${chemin}.*`, contexte)] as const;
  });
  return new Map(lignes);
}

function lireScalaire(
  forme: 'texte' | 'date' | 'duree' | 'booleen' | 'nombre' | 'choix',
  texte: string,
  pointeur: Pointeur,
  chemin: string,
  { fichier, releve }: Contexte,
): unknown {
  const origine = { fichier, pointeur };
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
