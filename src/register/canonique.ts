import { type Champ, decrire, type Propos } from '../model/champs.ts';
import type { DateLue } from '../model/date.ts';
import { isoDe } from '../model/date.ts';
import type { Duree, DureeLue } from '../model/duree.ts';
import type { Origine } from '../model/origine.ts';
import type { Reponse } from '../model/reponse.ts';

/** A fact with nothing left of how it was written: JSON of text, maps and sorted lists. */
export type Canonique = string | Canonique[] | { readonly [cle: string]: Canonique };

/** What is kept of the answers, and how the reader puts in words what depends on the file. */
export interface Regard {
  retenir(cle: string, propos: Propos | undefined): boolean;
  /** A text that may name something renamed since; `cle`: the key it answers. */
  renommer(texte: string, cle?: string): string;
  /** What stands for a value that cannot be read. */
  illisible(origine: Origine): string;
  /** How a date or a duration that was read is written, where it is not as usual. */
  date?(lue: DateLue): string;
  duree?(lue: DureeLue): string;
}

/** Facts alone: neither identifiers, nor notes, nor the review itself. */
export const FAITS: Regard = {
  retenir: (_, propos) => propos?.fait !== false,
  renommer: (texte) => texte,
  illisible: () => '=illisible',
};

/**
 * The facts of an answer, whatever the wording of its form: comments, order of keys and of lists, quoting,
 * spacing, shorthands, `P5Y` or « 5 ans » leave it the same. `undefined` when nothing was answered.
 */
export function canonique(
  champ: Champ<unknown>,
  reponse: Reponse<unknown>,
  regard: Regard = FAITS,
  cle = '',
): Canonique | undefined {
  const { lecture } = decrire(champ);
  if (reponse.etat === 'absente') return undefined;
  if (reponse.etat === 'illisible') return regard.illisible(reponse.origine);
  if (reponse.etat !== 'donnee') return `=${reponse.etat}`;
  const { valeur } = reponse;
  switch (lecture.forme) {
    case 'objet':
      return canoniqueObjet(lecture.champs, valeur as Record<string, Reponse<unknown>>, regard);
    case 'liste':
      return trier(
        (valeur as Reponse<unknown>[]).flatMap(
          (element) => canonique(lecture.element, element, regard, cle) ?? [],
        ),
      );
    case 'dictionnaire': {
      const entrees = [...(valeur as Map<string, Reponse<unknown>>)];
      return sansVides(
        entrees.map(([une, element]) => [
          regard.renommer(une, cle),
          canonique(lecture.element, element, regard, une),
        ]),
      );
    }
    case 'date':
      return (regard.date ?? ecrireDate)(valeur as DateLue);
    case 'duree':
      return (regard.duree ?? ecrireDuree)(valeur as DureeLue);
    default:
      return ecrireTexte(regard.renommer(String(valeur), cle));
  }
}

/** The facts of a map of answers; a key it does not know says nothing. */
export function canoniqueObjet(
  champs: Readonly<Record<string, Champ<unknown>>>,
  objet: Readonly<Record<string, Reponse<unknown>>>,
  regard: Regard = FAITS,
): Canonique {
  const retenus = Object.entries(champs).filter(([cle, champ]) => {
    return Object.hasOwn(objet, cle) && regard.retenir(cle, decrire(champ).propos);
  });
  return sansVides(retenus.map(([cle, champ]) => [cle, canonique(champ, objet[cle]!, regard, cle)]));
}

function sansVides(entrees: readonly (readonly [string, Canonique | undefined])[]): Canonique {
  const pleines = entrees.filter((entree): entree is readonly [string, Canonique] => entree[1] !== undefined);
  return Object.fromEntries(pleines.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function trier(liste: readonly Canonique[]): Canonique[] {
  const ecrits = liste.map((valeur) => ({ valeur, cle: JSON.stringify(valeur) }));
  return ecrits.sort((a, b) => (a.cle < b.cle ? -1 : 1)).map(({ valeur }) => valeur);
}

/**
 * Composed accents, straight apostrophes and plain single spaces: re-wrapping a text changes nothing.
 * A leading « = » is doubled, so that no text stands for a state.
 */
export const ecrireTexte = (texte: string): string =>
  texte
    .normalize('NFC')
    .replace(/[’ʼ]/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .replace(/^=/, '==');

const ecrireDate = (lue: DateLue) => isoDe(lue) ?? ecrireTexte(lue.texte);

function ecrireDuree(lue: DureeLue): string {
  if (lue.forme !== 'chiffree') return ecrireTexte(lue.texte);
  if (lue.plafond || lue.depart) return ecrireTexte(lue.texte);
  return ecrireIso(lue.duree);
}

/** A duration in one form: `P60M`, `P1MT24H`. */
export const ecrireIso = ({ mois, heures }: Duree) => `P${mois}M${heures > 0 ? `T${heures}H` : ''}`;
