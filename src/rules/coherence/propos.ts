import { type Champ, decrire, type Propos } from '../../model/champs.ts';
import type { Pointeur } from '../../model/origine.ts';

/** What is said of the fields that lead to a place, from the top; a list speaks for its elements. */
function proposVers(racine: Champ<unknown>, pointeur: Pointeur): Propos[] {
  let champ: Champ<unknown> | undefined = racine;
  const rencontres: Propos[] = [];
  for (const pas of pointeur) {
    champ = champ && sousChamp(champ, pas);
    const propos = champ && decrire(champ).propos;
    if (propos) rencontres.push(propos);
  }
  return rencontres;
}

/** What is said of the field at this place, or of the nearest one above it. */
export function proposDe(racine: Champ<unknown>, pointeur: Pointeur): Propos | undefined {
  return proposVers(racine, pointeur).at(-1);
}

/** The title of a field, after that of the section it stands in: « Mesures de sécurité › Description ». */
export function titreDe(racine: Champ<unknown>, pointeur: Pointeur): string {
  const titres = proposVers(racine, pointeur).map(({ titre }) => titre);
  const [section] = titres;
  const propre = titres.at(-1) ?? String(pointeur.at(-1));
  return section === undefined || section === propre ? propre : `${section} › ${propre}`;
}

/** Whether the field is an item of this part of Article 30: « 30(1) », « 30(2) ». */
export function estDemande(propos: Propos | undefined, partie: string): boolean {
  return [propos?.article ?? []].flat().some((article) => article.startsWith(partie));
}

/** A single element may stand in place of a list: the step then goes to a key of the element. */
function sousChamp(champ: Champ<unknown>, pas: string | number): Champ<unknown> | undefined {
  const { lecture } = decrire(champ);
  switch (lecture.forme) {
    case 'liste':
      return typeof pas === 'number' ? lecture.element : sousChamp(lecture.element, pas);
    case 'objet':
      return lecture.champs[pas];
    case 'dictionnaire':
      return lecture.element;
    default:
      return undefined;
  }
}
