import { type Champ, champsDe, decrire, elementDe } from '../model/champs.ts';
import type { SourceDocument } from '../source/document.ts';
import { isTreeMap, type Tree } from '../source/tree.ts';

/** A key that the organisation added, and what it says there. */
export interface Locale {
  /** The titles that lead to it, then its own name: « Finalités 2 », « x_note ». */
  readonly chemin: readonly string[];
  readonly texte: string;
}

const PREFIXE = 'x_';

/** Every `x_` key of a file, wherever it stands in the shape of `champ`. */
export function localesDe({ root, text }: SourceDocument, champ: Champ<unknown>): readonly Locale[] {
  return text.includes(PREFIXE) ? trouver(root, champ, []) : [];
}

function trouver(arbre: Tree | undefined, champ: Champ<unknown>, chemin: readonly string[]): Locale[] {
  if (Array.isArray(arbre)) {
    const [dernier = '', ...avant] = chemin.toReversed();
    const dans = (rang: number) => [...avant.toReversed(), `${dernier} ${rang + 1}`.trim()];
    return arbre.flatMap((un, rang) => trouver(un, elementDe(champ), dans(rang)));
  }
  if (!isTreeMap(arbre)) return [];
  const champs = champsDe(champ);
  return Object.entries(arbre).flatMap(([cle, un]) => {
    if (cle.startsWith(PREFIXE)) return [{ chemin: [...chemin, cle], texte: dire(un) }];
    const sous = Object.hasOwn(champs, cle) ? champs[cle]! : elementDe(champ);
    return trouver(un, sous, [...chemin, (sous === champ ? undefined : decrire(sous).propos?.titre) ?? cle]);
  });
}

/** « a ; b », « cle : valeur ». */
function dire(arbre: Tree): string {
  if (typeof arbre === 'string') return arbre;
  if (Array.isArray(arbre)) return arbre.map(dire).join(' ; ');
  if (!isTreeMap(arbre)) return '';
  return Object.entries(arbre)
    .map(([cle, un]) => `${cle} : ${dire(un)}`)
    .join(' ; ');
}
