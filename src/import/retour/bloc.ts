import { cle } from '../understand/cle.ts';
import type { Grille } from '../understand/grille.ts';
import type { Place } from '../understand/place.ts';
import type { RangDeBloc } from './cellules.ts';

/** The block « Compléments » of a sheet that `registre` printed. */
export interface Bloc {
  /** The row of its title: what the model prints stands above. */
  readonly debut: number;
  /** Whether it is about the register, or about the fiche above it. */
  readonly duRegistre: boolean;
  readonly titres: readonly Place[];
  readonly rangs: readonly (RangDeBloc & { readonly places: readonly Place[] })[];
}

const TITRE_DE_FICHE = cle('Compléments');
const TITRE_DE_REGISTRE = cle('Compléments du registre');
const COLONNES = { rubrique: cle('Rubrique'), element: cle('Élément'), reponse: cle('Réponse') };

/** Finds the block by its title and its three headings, wherever they stand. */
export function blocDe(grille: Grille): Bloc | undefined {
  for (const [rang, row] of grille.rangs.entries()) {
    const [titre] = grille.ligne(row);
    const nom = titre && cle(titre.texte);
    const entetes = grille.ligne(grille.rangs[rang + 1] ?? -1);
    if ((nom !== TITRE_DE_FICHE && nom !== TITRE_DE_REGISTRE) || entetes.length === 0) continue;
    const colonne = (voulue: string) => entetes.find(({ texte }) => cle(texte) === voulue)?.col;
    const colonnes = [COLONNES.rubrique, COLONNES.element, COLONNES.reponse].map(colonne);
    if (colonnes.includes(undefined)) continue;
    const suite = grille.rangs.slice(rang + 2);
    return {
      debut: row,
      duRegistre: nom === TITRE_DE_REGISTRE,
      titres: [...grille.ligne(row), ...entetes],
      rangs: suite.map((ici) => rangDe(grille.ligne(ici), colonnes as number[])),
    };
  }
  return undefined;
}

function rangDe(places: readonly Place[], [rubrique, element, reponse]: number[]): Bloc['rangs'][number] {
  const texte = (col: number | undefined) => places.find((place) => place.col === col)?.texte ?? '';
  return { rubrique: texte(rubrique), element: texte(element), reponse: texte(reponse), places };
}
