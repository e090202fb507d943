import { type Champ, CLE_LOCALE, decrire } from '../../model/champs.ts';
import { motEtat } from '../../register/normaliser.ts';
import { type Carte, carte, estCarte, type Valeur } from '../understand/brouillon.ts';
import { cle } from '../understand/cle.ts';

/** A fact that the rows of the model do not say by themselves. */
export interface Complement {
  /** The title of the field: « Destinataires ». */
  readonly rubrique: string;
  /** Which element of a list, by its rank and first words: « 3. Sillage Paie ». Empty for the field itself. */
  readonly element: string;
  /** What of it: « Contrat (article 28) › Référence du contrat ». */
  readonly precision: string;
  readonly reponse: string;
}

/** Says that a row of the model prints words which are no answer to this question. */
export const RIEN = '—';

/** Stands for the words of a row, for an element that no row shows. */
export const HORS_TABLEAU = '(hors tableau)';

const PAS = ' › ';

export const titreDe = (champ: Champ<unknown>, nom: string) => decrire(champ).propos?.titre ?? nom;

const enMots = (valeur: string) => (valeur === 'a-preciser' ? 'à préciser' : valeur);

/** The leaves of a value, each with the titles that lead to it. */
export function feuillesDe(champ: Champ<unknown>, valeur: Valeur, titres: readonly string[]): Feuille[] {
  if (typeof valeur === 'string') return [{ precision: titres.join(PAS), reponse: enMots(valeur) }];
  const { lecture } = decrire(champ);
  if (Array.isArray(valeur)) {
    const element = lecture.forme === 'liste' ? lecture.element : champ;
    const seuls = valeur.every((un) => typeof un === 'string');
    return valeur.flatMap((un, rang) => {
      if (seuls || (valeur.length === 1 && lecture.forme === 'liste' && lecture.seul))
        return feuillesDe(element, un, titres);
      return feuillesDe(element, un, [...titres.slice(0, -1), `${titres.at(-1) ?? ''} ${rang + 1}`]);
    });
  }
  const champs = sousChamps(champ);
  return Object.entries(valeur).flatMap(([nom, un]) => {
    const sous = champs(nom);
    return sous === undefined ? [] : feuillesDe(sous, un, [...titres, titreDe(sous, nom)]);
  });
}

type Feuille = Pick<Complement, 'precision' | 'reponse'>;

/** The value that lines of one element say; the ones that name nothing known come back. */
export function lireFeuilles<F extends Feuille>(
  champ: Champ<unknown>,
  lignes: readonly F[],
): { readonly valeur: Valeur | undefined; readonly inconnues: readonly F[] } {
  const boite: Carte = carte();
  const inconnues = lignes.filter(({ precision, reponse }) => {
    const pas = precision === '' ? [] : precision.split('›').map((un) => un.trim());
    return !ecrire(boite, 'v', champ, pas, motEtat(reponse) ?? reponse);
  });
  return { valeur: boite.v, inconnues };
}

/** Writes one leaf; false when its titles lead nowhere. */
function ecrire(
  ou: Carte,
  nom: string,
  champ: Champ<unknown>,
  [titre, ...suite]: readonly string[],
  texte: string,
): boolean {
  const { lecture } = decrire(champ);
  if (titre === undefined) {
    const avant = ou[nom];
    const seul = lecture.forme !== 'liste' || lecture.seul || motEtat(texte) !== undefined;
    if (avant === undefined) ou[nom] = seul ? texte : [texte];
    else if (lecture.forme === 'liste') ou[nom] = [...(Array.isArray(avant) ? avant : [avant]), texte];
    else return false;
    return true;
  }
  const trouve = sousChampDeTitre(champ, titre);
  if (!trouve) return false;
  const { nom: sousNom, champ: sous, rang } = trouve;
  const dedans = estCarte(ou[nom]) ? ou[nom] : carte();
  if (rang === undefined) {
    if (!ecrire(dedans, sousNom, sous, suite, texte)) return false;
  } else {
    const liste = Array.isArray(dedans[sousNom]) ? dedans[sousNom] : [];
    const boite = carte({ v: liste[rang - 1] });
    const { lecture: interieure } = decrire(sous);
    if (interieure.forme !== 'liste' || rang > liste.length + 1) return false;
    if (!ecrire(boite, 'v', interieure.element, suite, texte)) return false;
    liste[rang - 1] = boite.v!;
    dedans[sousNom] = liste;
  }
  ou[nom] = dedans;
  return true;
}

function sousChamps(champ: Champ<unknown>): (nom: string) => Champ<unknown> | undefined {
  const { lecture } = decrire(champ);
  if (lecture.forme === 'liste') return sousChamps(lecture.element);
  if (lecture.forme === 'dictionnaire') return () => lecture.element;
  if (lecture.forme !== 'objet') return () => undefined;
  return (nom) => (Object.hasOwn(lecture.champs, nom) ? lecture.champs[nom] : undefined);
}

interface Trouve {
  readonly nom: string;
  readonly champ: Champ<unknown>;
  /** From 1: which element, when the field lists several maps. */
  readonly rang: number | undefined;
}

function sousChampDeTitre(champ: Champ<unknown>, titre: string): Trouve | undefined {
  const { lecture } = decrire(champ);
  if (lecture.forme === 'liste') return sousChampDeTitre(lecture.element, titre);
  if (lecture.forme !== 'objet' && lecture.forme !== 'dictionnaire') return undefined;
  const nomme = (nom: string) => {
    if (lecture.forme === 'objet') return champDeTitre(lecture.champs, nom);
    return CLE_LOCALE.test(nom) ? { nom, champ: lecture.element } : undefined;
  };
  const entier = nomme(titre);
  if (entier) return { ...entier, rang: undefined };
  const [, debut, rang] = /^(.*\S) (\d{1,4})$/.exec(titre) ?? [];
  const numerote = debut === undefined ? undefined : nomme(debut);
  return numerote && { ...numerote, rang: Number(rang) };
}

/** The first key that a line of complements leads to. */
export const racineDe = (champ: Champ<unknown>, precision: string): string | undefined =>
  sousChampDeTitre(champ, precision.split('›')[0]!.trim())?.nom;

/** The field that a title names. */
export function champDeTitre(
  champs: Readonly<Record<string, Champ<unknown>>>,
  titre: string,
): { readonly nom: string; readonly champ: Champ<unknown> } | undefined {
  const voulu = cle(titre);
  const trouve = Object.entries(champs).find(([nom, champ]) => cle(titreDe(champ, nom)) === voulu);
  return trouve && { nom: trouve[0], champ: trouve[1] };
}
