import { auBesoin } from '../../model/au-besoin.ts';

const LOCALE = auBesoin(() => /[\p{L}\p{N}._%+-]/u);
const DOMAINE = /[A-Za-z0-9.-]/;

export interface Courriel {
  readonly adresse: string;
  readonly locale: string;
  readonly domaine: string;
}

/** The e-mail addresses of a text, found from their « @ » on either side; those inside a URL are left out. */
export const courriels = (ecrit: string): readonly Courriel[] =>
  AROBASE.test(ecrit) ? lireCourriels(ecrit) : [];

/** « @ », or the first letters of what it is disguised as. */
const AROBASE = /@|[([{] ?[Aa][TtRr]/;

function lireCourriels(ecrit: string): readonly Courriel[] {
  const texte = deguisees(ecrit);
  const trouves: Courriel[] = [];
  for (let at = texte.indexOf('@'); at >= 0; at = texte.indexOf('@', at + 1)) {
    let debut = at;
    while (debut > 0 && at - debut < 64 && LOCALE().test(texte[debut - 1]!)) debut--;
    let fin = at + 1;
    while (fin < texte.length && fin - at < 128 && DOMAINE.test(texte[fin]!)) fin++;
    const locale = texte.slice(debut, at).replace(/^[._%+-]+/, '');
    const domaine = texte.slice(at + 1, fin).replace(/(?<![.-])[.-]+$/, '');
    const dansUrl = /:\/\/\S*$/.test(texte.slice(Math.max(0, debut - 60), debut));
    if (locale && !dansUrl && estDomaine(domaine))
      trouves.push({ adresse: `${locale}@${domaine}`, locale, domaine });
  }
  return trouves;
}

/** « corentine (at) exemple (point) fr » */
const deguisees = (texte: string) =>
  texte
    .replace(/ ?[([{] ?(?:at|arobase) ?[)\]}] ?/gi, '@')
    .replace(/ ?[([{] ?(?:point|dot) ?[)\]}] ?/gi, '.');

function estDomaine(domaine: string): boolean {
  const etiquettes = domaine.split('.');
  return etiquettes.length > 1 && !etiquettes.includes('') && /^[A-Za-z]{2,24}$/.test(etiquettes.at(-1)!);
}
