import { type Champ, decrire } from '../model/champs.ts';
import type { DateLue } from '../model/date.ts';
import { isoDe } from '../model/date.ts';
import type { Duree, DureeLue } from '../model/duree.ts';
import type { Reponse } from '../model/reponse.ts';

/** A fact with nothing left of how it was written: JSON of text, maps and sorted lists. */
export type Canonique = string | Canonique[] | { readonly [cle: string]: Canonique };

/**
 * The facts of an answer, whatever the wording of its form: comments, order of keys and of lists, quoting,
 * spacing, shorthands, `P5Y` or « 5 ans » leave it the same. `undefined` when nothing was answered, or
 * when the field is not a fact (identifiers, notes, the review itself).
 */
export function canonique(champ: Champ<unknown>, reponse: Reponse<unknown>): Canonique | undefined {
  const { lecture, propos } = decrire(champ);
  if (propos?.fait === false || reponse.etat === 'absente') return undefined;
  if (reponse.etat !== 'donnee') return `=${reponse.etat}`;
  const { valeur } = reponse;
  switch (lecture.forme) {
    case 'objet':
      return canoniqueObjet(lecture.champs, valeur as Record<string, Reponse<unknown>>);
    case 'liste':
      return trier(
        (valeur as Reponse<unknown>[]).flatMap((element) => canonique(lecture.element, element) ?? []),
      );
    case 'dictionnaire': {
      const entrees = [...(valeur as Map<string, Reponse<unknown>>)];
      return sansVides(entrees.map(([cle, element]) => [cle, canonique(lecture.element, element)]));
    }
    case 'date':
      return isoDe(valeur as DateLue) ?? ecrireTexte((valeur as DateLue).texte);
    case 'duree':
      return ecrireDuree(valeur as DureeLue);
    default:
      return ecrireTexte(String(valeur));
  }
}

/** The facts of a map of answers. */
export function canoniqueObjet(
  champs: Readonly<Record<string, Champ<unknown>>>,
  objet: Readonly<Record<string, Reponse<unknown>>>,
): Canonique {
  return sansVides(Object.entries(champs).map(([cle, champ]) => [cle, canonique(champ, objet[cle]!)]));
}

function sansVides(entrees: readonly (readonly [string, Canonique | undefined])[]): Canonique {
  const pleines = entrees.filter((entree): entree is readonly [string, Canonique] => entree[1] !== undefined);
  return Object.fromEntries(pleines.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function trier(liste: readonly Canonique[]): Canonique[] {
  const ecrits = liste.map((valeur) => ({ valeur, cle: JSON.stringify(valeur) }));
  return ecrits.sort((a, b) => (a.cle < b.cle ? -1 : 1)).map(({ valeur }) => valeur);
}

/** Composed accents, straight apostrophes and plain single spaces: re-wrapping a text changes nothing. */
const ecrireTexte = (texte: string) =>
  texte
    .normalize('NFC')
    .replace(/[’ʼ]/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();

function ecrireDuree(lue: DureeLue): string {
  if (lue.forme !== 'chiffree') return ecrireTexte(lue.texte);
  if (lue.plafond || lue.depart) return ecrireTexte(lue.texte);
  return ecrireIso(lue.duree);
}

const ecrireIso = ({ mois, heures }: Duree) => `P${mois}M${heures > 0 ? `T${heures}H` : ''}`;
