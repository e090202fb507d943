import { type Champ, decrire, type Lecture } from '../model/champs.ts';
import { parObjet } from '../model/memoire.ts';
import type { Pointeur } from '../model/origine.ts';

/** Elements whose place is kept: lists are short, and a hostile one must not fill the memory. */
const ELEMENTS = 16;

/** Keys beyond which a map is large. */
const LARGE = 12;

/** The places of the keys of a map. */
interface SousPlaces {
  readonly champs: readonly SousPlace[];
  /** That of the key a bare text stands for: where the text itself is. */
  readonly raccourci: SousPlace | undefined;
  /** A large map with nothing in it, to be copied: the engine is slow with those made key by key. */
  readonly vierge: Readonly<Record<string, undefined>> | undefined;
}

interface SousPlace {
  readonly cle: string;
  readonly place: Place;
}

/**
 * Where a field stands, worked out once for all the files read against a schema: reading ten thousand
 * fiches goes through the same few hundred places.
 */
export class Place {
  readonly champ: Champ<unknown>;
  readonly lecture: Lecture;
  /** `donnees[].description` */
  readonly chemin: string;
  /** `['donnees', 0, 'description']` */
  readonly pointeur: Pointeur;
  #elements: Place[] | undefined;
  #seul: Place | undefined;
  #sous: SousPlaces | undefined;

  constructor(champ: Champ<unknown>, chemin: string, pointeur: Pointeur) {
    this.champ = champ;
    this.lecture = decrire(champ).lecture;
    this.chemin = chemin;
    this.pointeur = pointeur;
  }

  get sous(): SousPlaces {
    this.#sous ??= this.#placerCles();
    return this.#sous;
  }

  /** The place of an element of a list, or of an entry of a map whose keys are free. */
  element(rang: number | string): Place {
    if (typeof rang === 'string') return this.#placerElement('.*', [...this.pointeur, rang]);
    const connue = this.#elements?.[rang];
    if (connue) return connue;
    const element = this.#placerElement('[]', [...this.pointeur, rang]);
    if (rang < ELEMENTS) {
      this.#elements ??= [];
      this.#elements[rang] = element;
    }
    return element;
  }

  /** The place of one element written without its list. */
  get seul(): Place {
    this.#seul ??= this.#placerElement('[]', this.pointeur);
    return this.#seul;
  }

  #placerElement(signe: string, ici: Pointeur): Place {
    if (!('element' in this.lecture)) throw new Error('only a list has elements');
    return new Place(this.lecture.element, this.chemin + signe, ici);
  }

  #placerCles(): SousPlaces {
    const { lecture, chemin, pointeur } = this;
    if (lecture.forme !== 'objet') throw new Error('only a map has keys');
    const prefixe = chemin === '' ? '' : `${chemin}.`;
    const placer = (cle: string, ici: Pointeur): SousPlace => {
      return { cle, place: new Place(lecture.champs[cle]!, prefixe + cle, ici) };
    };
    const { raccourci } = lecture;
    const cles = Object.keys(lecture.champs);
    return {
      champs: cles.map((cle) => placer(cle, [...pointeur, cle])),
      raccourci: raccourci === undefined ? undefined : placer(raccourci, pointeur),
      vierge: cles.length > LARGE ? Object.fromEntries(cles.map((cle) => [cle, undefined])) : undefined,
    };
  }
}

/** The places of the top keys of a file, by their key, in canonical order. */
export const placesDe = parObjet((champ: Champ<unknown>): ReadonlyMap<string, Place> => {
  return new Map(racineDe(champ).sous.champs.map(({ cle, place }) => [cle, place]));
});

/** The place of the root of a file. */
export const racineDe = parObjet((champ: Champ<unknown>): Place => new Place(champ, '', []));
