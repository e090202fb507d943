import { type Champ, decrire, type Lecture } from '../model/champs.ts';
import { parObjet } from '../model/memoire.ts';
import type { Pointeur } from '../model/origine.ts';

/**
 * Where a field stands, worked out once for all the files read against a schema: reading ten thousand
 * fiches goes through the same few hundred places.
 */
export interface Place {
  readonly champ: Champ<unknown>;
  readonly lecture: Lecture;
  /** `donnees[].description` */
  readonly chemin: string;
  /** `['donnees', 0, 'description']` */
  readonly pointeur: Pointeur;
  /** Those of the first elements, filled when met. */
  readonly elements: Place[];
}

interface SousPlace {
  readonly cle: string;
  readonly place: Place;
}

/** Elements whose place is kept: lists are short, and a hostile one must not fill the memory. */
const ELEMENTS = 16;

function placer(champ: Champ<unknown>, chemin: string, pointeur: Pointeur): Place {
  return { champ, lecture: decrire(champ).lecture, chemin, pointeur, elements: [] };
}

/** The place of the root of a file. */
export const racineDe = parObjet((champ: Champ<unknown>): Place => placer(champ, '', []));

/** The places of the keys of a map, and that of the key a bare text stands for: where the text itself is. */
export const sousPlaces = parObjet((place: Place) => {
  const { lecture, chemin, pointeur } = place;
  if (lecture.forme !== 'objet') throw new Error('only a map has keys');
  const prefixe = chemin === '' ? '' : `${chemin}.`;
  const sous = ([cle, champ]: readonly [string, Champ<unknown>], ici: Pointeur): SousPlace => {
    return { cle, place: placer(champ, prefixe + cle, ici) };
  };
  const entrees = Object.entries(lecture.champs);
  const courte = entrees.find(([cle]) => cle === lecture.raccourci);
  return {
    champs: entrees.map((entree) => sous(entree, [...pointeur, entree[0]])),
    raccourci: courte && sous(courte, pointeur),
  };
});

/** The place of an element of a list, or of an entry of a map whose keys are free. */
export function elementDe(place: Place, rang: number | string): Place {
  const { lecture, chemin, pointeur, elements } = place;
  if (!('element' in lecture)) throw new Error('only a list has elements');
  if (typeof rang === 'string') return placer(lecture.element, `${chemin}.*`, [...pointeur, rang]);
  const connue = elements[rang];
  if (connue) return connue;
  const element = placer(lecture.element, `${chemin}[]`, [...pointeur, rang]);
  if (rang < ELEMENTS) elements[rang] = element;
  return element;
}

/** The place of one element written without its list. */
export const seulDe = parObjet((place: Place): Place => {
  const { lecture, chemin, pointeur } = place;
  if (!('element' in lecture)) throw new Error('only a list has elements');
  return placer(lecture.element, `${chemin}[]`, pointeur);
});
