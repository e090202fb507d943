import { type Champ, decrire } from '../../model/champs.ts';
import { ecrirePointeur } from '../../model/origine.ts';
import type { Reponse } from '../../model/reponse.ts';
import { type Canonique, canonique } from '../../register/canonique.ts';
import { lireFichier } from '../../register/fichier.ts';
import { readDocument, type SourceDocument } from '../../source/document.ts';
import { TOUT } from '../retour/faits.ts';
import type { Chemin } from '../understand/brouillon.ts';

/** A YAML file read, with the facts of each of its values at hand. */
export interface FichierCompare {
  readonly document: SourceDocument;
  /** What cannot be edited without risk: the file has a syntax error. */
  readonly lisible: boolean;
  faits(chemin: Chemin): Canonique | undefined;
}

/** Reads a file against its schema so that two writings of one answer compare equal. */
export function lirePourComparer(schema: Champ<unknown>, chemin: string, texte: string): FichierCompare {
  const document = readDocument(chemin, texte);
  const { contenu } = lireFichier(schema, document);
  const faits = new Map<string, Canonique | undefined>();
  const origine = { fichier: chemin, pointeur: [] };
  if (contenu) relever(schema, { etat: 'donnee', valeur: contenu, origine }, faits);
  return { document, lisible: contenu !== undefined, faits: (ou) => faits.get(ecrirePointeur(ou)) };
}

/** Facts by the place they are written: a single element stands at the place of its list, a shorthand at its map’s. */
function relever(
  champ: Champ<unknown>,
  reponse: Reponse<unknown>,
  faits: Map<string, Canonique | undefined>,
): void {
  const ici = ecrirePointeur(reponse.origine.pointeur);
  faits.set(ici, canonique(champ, reponse, TOUT));
  if (reponse.etat !== 'donnee') return;
  const { lecture } = decrire(champ);
  if (lecture.forme === 'objet') {
    for (const [cle, sous] of Object.entries(lecture.champs)) {
      const valeur = (reponse.valeur as Record<string, Reponse<unknown>>)[cle];
      const ailleurs = valeur !== undefined && ecrirePointeur(valeur.origine.pointeur) !== ici;
      if (ailleurs && valeur.etat !== 'absente') relever(sous, valeur, faits);
    }
  }
  if (lecture.forme === 'dictionnaire') {
    for (const un of (reponse.valeur as Map<string, Reponse<unknown>>).values())
      relever(lecture.element, un, faits);
  }
  if (lecture.forme === 'liste') {
    for (const element of reponse.valeur as Reponse<unknown>[]) relever(lecture.element, element, faits);
  }
}

/** Whether all that the first says is said by the second. */
export function contient(tout: Canonique | undefined, partie: Canonique | undefined): boolean {
  if (partie === undefined) return true;
  if (tout === undefined || typeof partie === 'string' || typeof tout === 'string') return tout === partie;
  if (Array.isArray(partie))
    return Array.isArray(tout) && partie.every((un) => tout.some((autre) => contient(autre, un)));
  if (Array.isArray(tout)) return tout.length === 1 && contient(tout[0], partie);
  return Object.entries(partie).every(([cle, un]) =>
    contient(Object.hasOwn(tout, cle) ? tout[cle] : undefined, un),
  );
}
