import { valeur } from '../model/reponse.ts';
import type { Fiche } from './fiche.ts';
import type { Texte } from './lire.ts';

/** Nobody writes more than this in one field; a hostile file may. */
const LONGUEUR = 20_000;

/** Where a duration stands, told apart from the texts. */
export const CHEMIN_DUREE = 'conservation.duree';
/** Where a date stands that is not written AAAA-MM-JJ, or is to come. */
export const CHEMIN_DATE = '(date)';
/** Where an answer stands that was left for later. */
export const CHEMIN_RESTE = '(a-preciser)';
/** A fiche as a whole, whatever it says. */
export const CHEMIN_FICHE = '(fiche)';

/** The texts of a fiche, with the descriptions of the shared measures it cites. */
export const textesDe = (fiche: Fiche): Texte[] => [
  ...fiche.releve.textes.map(borner),
  ...mesuresCommunes(fiche).map(borner),
];

/** The descriptions of the measures that the fiche takes from `registre.yaml`. */
export function mesuresCommunes({ mesures, fichier }: Fiche): Texte[] {
  return mesures.flatMap(({ description }) => {
    const texte = valeur(description);
    const { origine } = description;
    if (texte === undefined || origine.fichier === fichier) return [];
    return [{ texte, chemin: 'mesures_securite[].description', origine }];
  });
}

export const borner = (lu: Texte): Texte =>
  lu.texte.length > LONGUEUR ? { ...lu, texte: lu.texte.slice(0, LONGUEUR) } : lu;
