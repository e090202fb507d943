import type { Bilan } from '../understand/bilan.ts';
import type { Place } from '../understand/place.ts';
import type { BaseDeFiche } from './base.ts';
import { empreinteDeTexte } from './faits.ts';

const AILLEURS = 'repris d’ailleurs : changez-le dans la fiche ou dans les compléments';

/** A cell that repeats what is said elsewhere says nothing; one that was edited since the export must be seen. */
export function compterRepris(
  places: readonly Place[],
  bilan: Bilan,
  bases: readonly (BaseDeFiche | undefined)[],
): void {
  const connues = bases.filter((une) => une !== undefined);
  const connue = (ligne: string) => connues.some(({ imprimes }) => imprimes.has(empreinteDeTexte(ligne)));
  for (const place of places) {
    bilan.oublier(place.unite);
    if (connues.length === 0 || lignesDe(place).every(connue)) bilan.libelle(place);
    else bilan.reste(place, AILLEURS);
  }
}

function lignesDe({ unite, texte }: Place): string[] {
  if (unite.kind === 'cell' && unite.content.value.kind === 'date')
    return [unite.content.value.iso.slice(0, 10)];
  const lignes = texte
    .split('\n')
    .map((ligne) => ligne.replace(/^(?:par l’intermédiaire de|Contrat :) /, '').trim());
  return lignes.filter((ligne) => ligne !== '');
}
