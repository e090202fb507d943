import { type Carte, carte } from '../brouillon.ts';
import { couper } from '../couper.ts';
import { conservationDe } from './conservation.ts';

/** « Données comptables : 10 ans » is a case and its retention. */
export function casDe(texte: string): Carte {
  const [cas, suite] = couper(texte) ?? [];
  if (cas === undefined || suite === undefined || conservationDe(texte).duree !== undefined)
    return conservationDe(texte);
  return carte({ cas, ...conservationDe(suite) });
}

/** An intermediate archiving as written. */
export function archivageDe(texte: string): Carte {
  const { duree, depart, critere } = conservationDe(texte);
  return carte({ duree, depart, motif: critere });
}
