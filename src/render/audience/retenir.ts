import { type Champ, type Confidentialite, decrire } from '../../model/champs.ts';
import type { Reponse } from '../../model/reponse.ts';

/** The kinds of fields that are not told. */
export type Retenues = ReadonlySet<Confidentialite>;

type Champs = Readonly<Record<string, Champ<unknown>>>;
type Carte = Readonly<Record<string, unknown>>;

/** The fields of a schema that reads as a map. Throws on any other. */
export function champsDe(champ: Champ<unknown>): Champs {
  const { lecture } = decrire(champ);
  if (lecture.forme !== 'objet') throw new Error('not the schema of a map');
  return lecture.champs;
}

/**
 * A map of answers with what is not told taken out, whatever was answered, even nothing. Keys that are not
 * of the schema are left as they are.
 */
export function retenirCarte<T extends object>(champs: Champs, carte: T, retenues: Retenues): T {
  const lue = carte as unknown as Readonly<Record<string, Reponse<unknown>>>;
  const prenom = lue.prenom !== undefined && lue.prenom.etat !== 'absente';
  const dites = Object.entries(champs).flatMap(([cle, champ]) => {
    const reponse = lue[cle];
    return reponse ? [[cle, retenir(reponse, champ, retenues, prenom)] as const] : [];
  });
  return { ...carte, ...Object.fromEntries(dites) };
}

function retenir(
  reponse: Reponse<unknown>,
  champ: Champ<unknown>,
  retenues: Retenues,
  prenom: boolean,
): Reponse<unknown> {
  const { lecture, propos } = decrire(champ);
  const nature = propos?.confidentialite ?? 'publique';
  const lue = nature === 'denomination' && prenom ? 'personne' : nature;
  if (retenues.has(lue)) return { etat: 'retenue', origine: reponse.origine };
  if (reponse.etat !== 'donnee') return reponse;
  const { valeur } = reponse;
  switch (lecture.forme) {
    case 'objet':
      return { ...reponse, valeur: retenirCarte(lecture.champs, valeur as Carte, retenues) };
    case 'liste':
      return {
        ...reponse,
        valeur: (valeur as readonly Reponse<unknown>[]).map((element) =>
          retenir(element, lecture.element, retenues, false),
        ),
      };
    case 'dictionnaire':
      return {
        ...reponse,
        valeur: new Map(
          [...(valeur as ReadonlyMap<string, Reponse<unknown>>)].map(
            ([cle, element]) => [cle, retenir(element, lecture.element, retenues, false)] as const,
          ),
        ),
      };
    default:
      return reponse;
  }
}

/** How many answers are still « à préciser ». */
export function compterAPreciser(valeur: unknown): number {
  if (typeof valeur !== 'object' || valeur === null) return 0;
  if ('etat' in valeur && valeur.etat === 'a-preciser') return 1;
  const dedans = valeur instanceof Map ? [...valeur.values()] : Object.values(valeur);
  return dedans.reduce((total: number, un: unknown) => total + compterAPreciser(un), 0);
}
