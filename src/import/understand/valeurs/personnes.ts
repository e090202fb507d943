import { type Carte, carte } from '../brouillon.ts';
import { couper } from '../couper.ts';
import { entreeDe, entreesDe } from './vocabulaire.ts';

/** The persons that a text names, in the words of the model when they are sure. */
export function personnesDe(texte: string): Carte[] {
  const connues = entreesDe('personnes', texte);
  if (connues) return connues.map((categorie) => carte({ categorie }));
  const [debut, suite] = couper(texte) ?? [];
  const categorie = debut === undefined ? undefined : entreeDe('personnes', debut);
  if (categorie) return [carte({ categorie, precisions: suite })];
  const parenthese = /^([^()]{2,80}) \(([^()]+)\)$/.exec(texte);
  const avant = parenthese ? entreeDe('personnes', parenthese[1]!) : undefined;
  if (avant) return [carte({ categorie: avant, precisions: parenthese![2]! })];
  const morceaux = /[()]/.test(texte) ? [texte] : texte.split(/[,;]/).map((un) => un.trim());
  const courts = morceaux.every((un) => un !== '' && un.split(' ').length <= 5);
  return (courts ? morceaux : [texte]).map((un) => carte({ categorie: entreeDe('personnes', un) ?? un }));
}
