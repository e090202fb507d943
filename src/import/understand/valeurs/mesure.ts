import { type Carte, carte } from '../brouillon.ts';
import { couper } from '../couper.ts';
import { entreeDe } from './vocabulaire.ts';

/** One measure: its type when sure, its words else. */
export function mesureDe(texte: string): Carte {
  const type = entreeDe('mesures', texte);
  if (type) return carte({ type });
  const [debut, suite] = couper(texte) ?? [];
  const type2 = debut === undefined ? undefined : entreeDe('mesures', debut);
  return type2 ? carte({ type: type2, description: suite }) : carte({ description: texte });
}
