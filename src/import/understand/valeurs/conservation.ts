import { lireDuree } from '../../../model/duree.ts';
import { type Carte, carte } from '../brouillon.ts';

const DEPART =
  /^(.{2,60}?),? (?:à compter|à partir|à dater|a compter|a partir) (?:du |de la |de l[’']|des |de )(.+)$/is;

/** A retention as written: a figure and its starting point when both are sure, else a figure, else a criterion. */
export function conservationDe(ecrit: string): Carte {
  const texte = enFrancais(ecrit);
  const [, debut, depart] = DEPART.exec(texte) ?? [];
  if (debut !== undefined && depart !== undefined && estChiffre(debut))
    return carte({ duree: debut.trim(), depart });
  const lue = lireDuree(texte);
  const chiffres = lue.forme !== 'illisible' || /^[\d\s.,]+$/.test(texte) || texte === 'a-preciser';
  return chiffres ? carte({ duree: texte }) : carte({ critere: texte });
}

const UNITES: Readonly<Record<string, string>> = { year: 'an', month: 'mois', week: 'semaine', day: 'jour' };

/** « 5 years » is « 5 ans »; a longer English text stays as it is. */
function enFrancais(texte: string): string {
  const m = /^(\d{1,4}) (year|month|week|day)s?$/i.exec(texte.trim());
  if (!m) return texte;
  const unite = UNITES[m[2]!.toLowerCase()]!;
  return `${m[1]} ${unite}${Number(m[1]) >= 2 && !unite.endsWith('s') ? 's' : ''}`;
}

/** A figure and nothing else: « 5 ans », « 1 an 6 mois ». */
function estChiffre(texte: string): boolean {
  const lue = lireDuree(texte);
  return lue.forme === 'chiffree' && !lue.depart && /^[^()]{1,40}$/.test(texte);
}
