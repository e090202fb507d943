import { casAipd, criteresAipd, typesExemptes, typesRequis } from '../../data/aipd.ts';
import type { Table } from '../../data/table.ts';
import {
  categoriesDonnees,
  categoriesPersonnes,
  categoriesSensibles,
  operations,
  typesMesure,
} from '../../data/vocabulaire.ts';
import { parObjet } from '../../model/memoire.ts';
import { plierEnId } from '../../model/pliage.ts';
import { hesite, plusProche } from '../../model/proche.ts';
import type { OpenList, Partage } from '../../register/partage.ts';

interface Entree {
  readonly id: string;
  readonly label: string;
  readonly ods?: string | null;
  readonly word?: string | null;
  readonly variantes?: readonly string[];
}

/** The words that a field accepts. `sorte` says in a message what such a word is. */
export interface Vocabulaire {
  readonly sorte: string;
  readonly tables: readonly Table<Entree>[];
  /** Open lists take words of the register's own. */
  readonly ouverte?: OpenList;
}

export const DONNEES: Vocabulaire = {
  sorte: 'une catégorie de données connue',
  tables: [categoriesDonnees],
  ouverte: 'donnees',
};
export const SENSIBLES: Vocabulaire = {
  sorte: 'une catégorie de données sensibles connue',
  tables: [categoriesSensibles],
};
export const PERSONNES: Vocabulaire = {
  sorte: 'une catégorie de personnes connue',
  tables: [categoriesPersonnes],
  ouverte: 'personnes',
};
export const MESURES: Vocabulaire = {
  sorte: 'un type de mesure connu',
  tables: [typesMesure],
  ouverte: 'mesures',
};
export const OPERATIONS: Vocabulaire = {
  sorte: 'une opération connue',
  tables: [operations],
  ouverte: 'operations',
};
export const EXEMPTIONS: Vocabulaire = {
  sorte: 'un type de traitement exempté d’AIPD (délibération n° 2019-118)',
  tables: [typesExemptes],
};
export const TYPES_AIPD: Vocabulaire = {
  sorte: 'un type de traitement soumis à AIPD (délibération n° 2018-327)',
  tables: [typesRequis, casAipd],
};
export const CRITERES_AIPD: Vocabulaire = { sorte: 'un critère d’AIPD connu', tables: [criteresAipd] };

/** What a word is to a vocabulary; `nom`: it is another name of an entry, such as its official label. */
export type Reconnu = { readonly etat: 'connu' | 'inconnu' } | { readonly etat: 'nom'; readonly id: string };

const CONNU: Reconnu = { etat: 'connu' };
const idsDe = parObjet(({ tables }: Vocabulaire) => new Set<string>(tables.flatMap(({ ids }) => ids)));

/** Looks a word up among the entries and the register's own words. */
export function reconnaitre(mot: string, vocabulaire: Vocabulaire, partage: Partage): Reconnu {
  const locaux = vocabulaire.ouverte ? partage.vocabulaire[vocabulaire.ouverte] : new Map<string, string>();
  if (idsDe(vocabulaire).has(mot) || locaux.has(mot)) return CONNU;
  const cherche = sansMarques(mot);
  const id = idsParNom(vocabulaire).get(cherche) ?? motsLocaux(locaux).get(cherche);
  return id === undefined ? { etat: 'inconnu' } : { etat: 'nom', id };
}

/** The word of the vocabulary most likely meant by one that is none. */
export function motProche(mot: string, vocabulaire: Vocabulaire, partage: Partage): string | undefined {
  return enUnMot(mot) ? plusProche(mot, motsDe(vocabulaire, partage)) : undefined;
}

/** Another word of the vocabulary is as near. */
export const motHesitant = (mot: string, vocabulaire: Vocabulaire, partage: Partage): boolean =>
  hesite(mot, motsDe(vocabulaire, partage));

/** Beyond so many words of its own, a register gets no suggestion: looking would cost more than it helps. */
const MAX_LOCAUX = 200;
const MAX_CITES = 60;

const parNom = new WeakMap<ReadonlyMap<string, string>, ReadonlyMap<string, string>>();

function motsLocaux(locaux: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const connus = parNom.get(locaux);
  if (connus) return connus;
  const paires = [...locaux].flatMap(([id, libelle]) =>
    [id, libelle].map((nom) => [sansMarques(nom), id] as const),
  );
  const mots = new Map(paires);
  parNom.set(locaux, mots);
  return mots;
}

const index = new WeakMap<Vocabulaire, ReadonlyMap<string, string>>();

/** Identifiers by every name of their entry; a name that two entries share is the first's. */
function idsParNom(vocabulaire: Vocabulaire): ReadonlyMap<string, string> {
  const connu = index.get(vocabulaire);
  if (connu) return connu;
  const entrees = vocabulaire.tables.flatMap((table) => table.entrees);
  const paires = entrees.flatMap((entree) =>
    noms(entree).map((nom) => [sansMarques(nom), entree.id] as const),
  );
  const ids = new Map(paires.reverse());
  index.set(vocabulaire, ids);
  return ids;
}

/** The identifiers that may be written, the register's own words included. */
function motsDe(vocabulaire: Vocabulaire, partage: Partage): string[] {
  const { ouverte } = vocabulaire;
  const locaux = ouverte ? [...partage.vocabulaire[ouverte].keys()] : [];
  return [...idsDe(vocabulaire), ...locaux.slice(0, MAX_LOCAUX)];
}

/** The same, for a message. */
export const choix = (vocabulaire: Vocabulaire, partage: Partage): string => {
  const mots = motsDe(vocabulaire, partage);
  return mots.length > MAX_CITES ? `${mots.slice(0, MAX_CITES).join(', ')}…` : mots.join(', ');
};

/** Written as an identifier would be, rather than as words. */
export const enUnMot = (texte: string) => /^[\p{L}\p{N}_-]+$/u.test(texte);

/** « Élèves, étudiants » names its entry whole, and by each of its parts. */
function noms({ id, label, ods, word, variantes = [] }: Entree): string[] {
  const court = label.replace(/\s*\(.*$/, '');
  const parts = court.split(/, | et | ou /);
  return [id, label, court, ...parts, ...(ods ? [ods] : []), ...(word ? [word] : []), ...variantes];
}

/** Folded, without the marks of number and of both genders: « Salarié(e)s », « salarié·e·s » → `salarie`. */
function sansMarques(texte: string): string {
  const neutre = texte.replace(/\(e\)|[·.•-]e(?=[·.•s-]|$)[·.•-]?/gi, '');
  return plierEnId(neutre).replace(/(?:s|x)(?=-|$)/g, '');
}
