import { Brouillon } from '../understand/brouillon.ts';
import { cle } from '../understand/cle.ts';
import type { Recolte } from '../understand/comprendre.ts';
import { FicheLue } from '../understand/fiche-lue.ts';
import type { Grille } from '../understand/grille.ts';
import { lieu, type Place } from '../understand/place.ts';
import { lireCellule } from './cellules.ts';
import { champDeTitre } from './complements.ts';
import { champsPortes } from './faits-de-fiche.ts';

const CHAMPS = champsPortes('sous-traitant');
/** No other table has these two beside each other and most of the titles of the model. */
const SIGNES = ['Qualité', 'Nom du traitement', 'Référence'].map(cle);
const PART = 0.7;

/** Whether a sheet is the table of `registre export --to csv`: its headings are the titles of the model. */
export function estTableauDeRetour(grille: Grille): boolean {
  const titres = grille.ligne(grille.rangs[0] ?? 0);
  const cles = new Set(titres.map(({ texte }) => cle(texte)));
  if (titres.length < 10 || !SIGNES.every((un) => cles.has(un))) return false;
  return titres.filter(({ texte }) => champDeTitre(CHAMPS, texte)).length >= titres.length * PART;
}

/** Reads such a table: one fiche a row. */
export function lireTableauDeRetour(grille: Grille, recolte: Recolte): void {
  const { bilan } = recolte;
  const [entete, ...lignes] = grille.rangs;
  const titres = grille.ligne(entete ?? 0);
  for (const titre of titres) {
    if (champDeTitre(CHAMPS, titre.texte)) bilan.libelle(titre);
    else bilan.reste(titre, 'titre de colonne non reconnu');
  }
  const colonnes = new Map(titres.map(({ col, texte }) => [col, champDeTitre(CHAMPS, texte)]));
  for (const row of lignes) {
    const places = grille.ligne(row);
    if (places.length > 0) recolte.formes.push(lireLigne(places, colonnes, recolte));
  }
}

function lireLigne(
  places: readonly Place[],
  colonnes: ReadonlyMap<number, ReturnType<typeof champDeTitre>>,
  { bilan }: Recolte,
): FicheLue {
  const fiche = new FicheLue(bilan, new Brouillon(bilan, 'registre'), lieu(places[0]!.unite));
  for (const place of places) {
    const trouve = colonnes.get(place.col);
    if (!trouve) {
      bilan.reste(place, 'colonne non reconnue');
      continue;
    }
    const { valeur, inconnues } = lireCellule(trouve.champ, place.texte);
    if (valeur !== undefined) fiche.brouillon.poser([trouve.nom], valeur, place);
    if (inconnues.length > 0) bilan.reste(place, 'précision qui ne nomme aucune rubrique connue');
  }
  fiche.certaine = true;
  fiche.exportee = true;
  return fiche;
}
