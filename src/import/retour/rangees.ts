import type { Fiche } from '../../register/fiche.ts';
import { motEtat } from '../../register/normaliser.ts';
import type { Sheet } from '../grid.ts';
import { Bilan } from '../understand/bilan.ts';
import { Brouillon, type Carte, carte, estCarte } from '../understand/brouillon.ts';
import type { Role, Section } from '../understand/champs.ts';
import { FicheLue } from '../understand/fiche-lue.ts';
import { type Place, placeDe } from '../understand/place.ts';
import { poserRangee } from '../understand/rangees.ts';
import { estCaseVide } from '../understand/vide.ts';

/** The lists of a fiche that the CNIL's spreadsheet prints one row an element, with the section that reads them. */
export const IMPRIMEES = {
  finalites: 'finalites',
  donnees: 'donnees',
  donnees_sensibles: 'donnees_sensibles',
  personnes: 'personnes',
  destinataires: 'destinataires',
  mesures_securite: 'mesures_securite',
  transferts: 'transferts',
  responsables_conjoints: 'clients',
} as const satisfies Record<string, Section>;

export type Imprimee = keyof typeof IMPRIMEES;

/** The processor's workbook, which is ours, prints fewer lists. */
const DU_SOUS_TRAITANT: readonly Imprimee[] = ['transferts', 'mesures_securite'];

/** The lists that the workbook of a role prints one row an element. */
export const imprimeesDe = (role: Fiche['role']): readonly Imprimee[] =>
  role === 'responsable' ? (Object.keys(IMPRIMEES) as Imprimee[]) : DU_SOUS_TRAITANT;

export const estImprimee = (nom: string): nom is Imprimee => Object.hasOwn(IMPRIMEES, nom);

/** One row of the spreadsheet: the category that its label names, and its texts by column. */
export interface Rangee {
  readonly liste: Imprimee;
  /** The label itself, where it is no known category. */
  readonly etiquette: string | undefined;
  readonly id: string | undefined;
  readonly cellules: ReadonlyMap<Role, string>;
}

const AILLEURS: Sheet = { name: '', hidden: false, cells: [], merges: [], validations: [], comments: [] };

/** Shared measures and usual recipients stand in every fiche: a row is understood once. */
const lues = new Map<string, readonly Carte[]>();
const GARDEES = 5_000;

/** As rows were read when the first exports left: what an export tells beside its rows depends on it. */
const dit = (texte: string) => !estCaseVide(texte);

/** The elements that a row says by itself: none when it is empty, several when its text lists several. */
export function elementsDe(rangee: Rangee): readonly Carte[] {
  const texte = JSON.stringify([rangee.liste, rangee.etiquette, rangee.id, [...rangee.cellules]]);
  const connue = lues.get(texte) ?? lireRangee(rangee);
  if (lues.size >= GARDEES) lues.clear();
  lues.set(texte, connue);
  return connue;
}

function lireRangee({ liste, etiquette, id, cellules }: Rangee): Carte[] {
  const bilan = new Bilan();
  const fiche = new FicheLue(bilan, new Brouillon(bilan, ''), '');
  const places = new Map([...cellules].map(([role, texte], rang) => [role, placeDeTexte(texte, rang + 1)]));
  const tete = etiquette === undefined ? undefined : placeDeTexte(etiquette, 0);
  if (![...places.values()].some(({ texte }) => dit(texte))) return [];
  poserRangee(fiche, IMPRIMEES[liste], { tete, id, cellules: places }, dit);
  const [lu] = Object.values(fiche.brouillon.contenu);
  return Array.isArray(lu) ? lu.filter((un): un is Carte => estCarte(un)) : [];
}

/** « aucun » or « à préciser » alone in a row: it is the whole list that says so, unless a complement tells. */
export function motDe({ cellules }: Rangee): string | undefined {
  const [seul, autre] = [...cellules.values()].filter(dit);
  return seul !== undefined && autre === undefined ? motEtat(seul) : undefined;
}

/** What a row says when it must say one element: nothing when its text may be read as several. */
export const seulElement = ([seul, autre]: readonly Carte[]): Carte => (seul && !autre ? seul : carte());

/** A text that stands in no file: what was printed, to be read back. */
export function placeDeTexte(texte: string, col: number): Place {
  const content = { text: texte, row: 0, col, address: '', value: { kind: 'text' } } as const;
  return placeDe({ kind: 'cell', sheet: AILLEURS, content }, 0, col);
}

const LONGUEUR = 70;

/** The first words of a row, by which its complements name it. */
export function ancreDe({ cellules }: Rangee): string {
  const parlantes: readonly Role[] = ['libelle', 'precisions', 'nom', 'destinataire', 'description', 'type'];
  const role = parlantes.find((un) => dit(cellules.get(un) ?? ''));
  const texte = role === undefined ? [...cellules.values()][0] : cellules.get(role);
  const plat = (texte ?? '').replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  return plat.length <= LONGUEUR ? plat : `${plat.slice(0, LONGUEUR - 1).trimEnd()}…`;
}
