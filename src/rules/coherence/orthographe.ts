import { type Mot, mots } from '../../model/lexique.ts';

/** A name as written, squeezed to its letters, and to its letters without the marks of number. */
interface Nom {
  readonly ecrit: string;
  readonly lettres: string;
  readonly racines: string;
  readonly mots: number;
}

/** In a shorter name one letter makes another word; beyond so many names the search would cost too much. */
const MIN_LETTRES = 7;
const MAX_NOMS = 500;
const MAX_MOTS = 6;

/** Names by their first letter, which spelling variants keep. */
export type Annuaire = ReadonlyMap<string, readonly Nom[]>;

/** « Mme Azri, Center Call » holds two names. */
export function annuaire(noms: readonly string[]): Annuaire {
  const parInitiale = new Map<string, Nom[]>();
  for (const part of noms.flatMap((nom) => nom.split(',')).slice(0, MAX_NOMS)) {
    const nom = assembler(part.trim(), mots(part));
    if (nom.lettres.length < MIN_LETTRES || nom.mots > MAX_MOTS) continue;
    const initiale = nom.lettres[0]!;
    parInitiale.set(initiale, [...(parInitiale.get(initiale) ?? []), nom]);
  }
  return parInitiale;
}

/**
 * The first name that a text writes otherwise: one letter added, lost, changed or moved, or words joined or
 * split. Case, accents and plurals make no variant; nor does a figure, which tells two things apart.
 */
export function variante(texte: string, noms: Annuaire): { nom: string; ecrit: string } | undefined {
  const suite = mots(texte);
  for (let rang = 0; rang < suite.length; rang++) {
    const premier = suite[rang]!;
    if (!premier.majuscule) continue;
    const voisins = noms.get(premier.mot[0]!)?.filter((nom) => peutOuvrir(premier, nom)) ?? [];
    if (voisins.length === 0) continue;
    const ecrits = fenetres(texte, suite, rang);
    if (ecrits.some((ecrit) => voisins.some((nom) => estLeMeme(ecrit, nom)))) continue;
    for (const nom of voisins) {
      const ecrit = ecrits.find((candidat) => estVariante(candidat, nom));
      if (ecrit) return { nom: nom.ecrit, ecrit: ecrit.ecrit };
    }
  }
  return undefined;
}

/** The name may be written from this word on, to one letter or to the marks of number. */
function peutOuvrir({ mot, racine }: Mot, { lettres, racines }: Nom): boolean {
  if (racines.startsWith(racine)) return true;
  let i = 0;
  while (i < mot.length && mot[i] === lettres[i]) i++;
  if (i === mot.length) return true;
  const apres = mot.slice(i + 1);
  return (
    lettres.startsWith(apres, i + 1) ||
    lettres.startsWith(apres, i) ||
    lettres.startsWith(mot.slice(i), i + 1) ||
    lettres.startsWith(mot.slice(i + 2), i + 2)
  );
}

/** What is written from a word on: that word, then two words, then three, up to a comma or a full stop. */
function fenetres(texte: string, suite: readonly Mot[], rang: number): Nom[] {
  const fenetre = suite.slice(rang, rang + MAX_MOTS + 1);
  const coupure = fenetre.findIndex((mot, i) => i > 0 && mot.coupure);
  const utile = coupure === -1 ? fenetre : fenetre.slice(0, coupure);
  return utile.map((dernier, i) =>
    assembler(texte.slice(suite[rang]!.debut, dernier.fin), utile.slice(0, i + 1)),
  );
}

function assembler(ecrit: string, suite: readonly Mot[]): Nom {
  const lettres = suite.map(({ mot }) => mot).join('');
  return { ecrit, lettres, racines: suite.map(({ racine }) => racine).join(''), mots: suite.length };
}

const estLeMeme = (a: Nom, b: Nom) => a.racines === b.racines && a.mots === b.mots;

function estVariante(candidat: Nom, nom: Nom): boolean {
  if (candidat.racines === nom.racines) return true;
  return Math.abs(candidat.mots - nom.mots) <= 1 && aUneLettrePres(candidat.lettres, nom.lettres);
}

function aUneLettrePres(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  if (/\d/.test(`${a[i] ?? ''}${b[i] ?? ''}`)) return false;
  if (a.length !== b.length)
    return a.length > b.length ? a.slice(i + 1) === b.slice(i) : a.slice(i) === b.slice(i + 1);
  const echangees = a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
  return echangees || a.slice(i + 1) === b.slice(i + 1);
}
