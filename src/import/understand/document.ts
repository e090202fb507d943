import type { Block, TextBlock } from '../grid.ts';
import type { Champ } from './champs.ts';
import { cle } from './cle.ts';
import { empilees } from './formes.ts';
import { Grille } from './grille.ts';
import type { Ligne } from './lecteur.ts';
import { libelle } from './libelle.ts';
import { type Place, partie, placeDe } from './place.ts';
import { tableDe } from './table-ouverte.ts';
import { type Tableau, tableauxDe } from './tableau.ts';

/** One fiche of a document: its lines, and the heading that may name it. */
export interface Partie {
  readonly lignes: readonly Ligne[];
  readonly titre: Place | undefined;
}

export interface Plan {
  readonly parties: readonly Partie[];
  readonly tableaux: readonly Tableau[];
}

/** Cuts a document into fiches: a heading that is no label and has labels below it, or a label that begins one. */
export function planDe(blocs: readonly Block[]): Plan {
  const tableaux: Tableau[] = [];
  const titres = new Set(titresDeFiche(blocs));
  const parties: { lignes: Ligne[]; titre: Place | undefined }[] = [{ lignes: [], titre: undefined }];
  let niveau = 0;
  for (const bloc of blocs) {
    if (bloc.kind === 'table') {
      const grille = new Grille(bloc.sheet);
      if (!grille.rangs.some((row) => tableDe(grille.ligne(row)))) tableaux.push(...tableauxDe(grille));
      parties.at(-1)!.lignes.push(...lignesDeTable(grille));
    } else if (titres.has(bloc)) {
      parties.push({ lignes: [], titre: placeDeBloc(bloc) });
      niveau = bloc.level;
    } else if (bloc.kind === 'heading' && bloc.level <= niveau && champsDe(bloc).length === 0) {
      // A chapter that is no fiche ends the fiche before it.
      parties.push({ lignes: [{ places: [placeDeBloc(bloc)], colonne: 0 }], titre: undefined });
      niveau = 0;
    } else
      parties
        .at(-1)!
        .lignes.push(...partiesDe(placeDeBloc(bloc)).map((place) => ({ places: [place], colonne: 0 })));
  }
  const coupees = parties.flatMap(({ lignes, titre }) => {
    const formes = lignes.length > 0 ? empilees(lignes) : [];
    if (formes.length === 0) return titre ? [{ lignes: [], titre }] : [];
    return formes.map((forme, rang) => ({ lignes: forme.lignes, titre: rang === 0 ? titre : undefined }));
  });
  return { parties: coupees, tableaux };
}

const placeDeBloc = (bloc: TextBlock): Place => placeDe({ kind: 'block', content: bloc }, bloc.line, 0);

const MAJUSCULE = /(?:^|[\s*])(?=\p{Lu})/gu;
const LONG = 2_000;

/** « Responsable : A DPO : B »: lines that ran into one paragraph, cut where a known label begins again. */
function partiesDe(place: Place): Place[] {
  const { texte } = place;
  if (texte.length > LONG || !/[:?]/.test(texte)) return [place];
  const coupes = [...texte.matchAll(MAJUSCULE)]
    .map(({ index, 0: blanc }) => index + blanc.length)
    .filter((ici) => {
      const debut = /^([^:?\n]{2,60}?)\s?[:?](?:\s|$)/.exec(texte.slice(ici, ici + 80))?.[1];
      return ici > 0 && debut !== undefined && libelle(debut) !== undefined;
    });
  if (coupes.length === 0 || !/^[^:?]{2,120}[:?]/.test(texte.slice(0, coupes[0]))) return [place];
  return [0, ...coupes].map((ici, rang) => partie(place, texte.slice(ici, coupes[rang])));
}

function lignesDeTable(grille: Grille): Ligne[] {
  const cols = grille.toutes().map(({ col }) => col);
  const colonne = cols.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  return grille.rangs.flatMap((row) => {
    const places = grille.ligne(row);
    return places.length > 0 ? [{ places, colonne }] : [];
  });
}

/** The innermost headings that have at least two fields of a fiche below them, or a table of them. */
function titresDeFiche(blocs: readonly Block[]): TextBlock[] {
  const ouverts: { bloc: TextBlock; champs: Set<Champ>; contient: boolean }[] = [];
  const retenus: TextBlock[] = [];
  const minces: TextBlock[] = [];
  const fermer = (niveau: number) => {
    while (ouverts.length > 0 && ouverts.at(-1)!.bloc.level >= niveau) {
      const { bloc, champs, contient } = ouverts.pop()!;
      const parent = ouverts.at(-1);
      const fiche = !contient && champs.size >= 2;
      if (fiche) retenus.push(bloc);
      else if (!contient && champs.size === 1) minces.push(bloc);
      if (parent && (fiche || contient)) parent.contient = true;
      else if (parent) for (const champ of champs) parent.champs.add(champ);
    }
  };
  for (const bloc of blocs) {
    const lus = champsDe(bloc);
    if (bloc.kind === 'heading') fermer(bloc.level);
    if (bloc.kind === 'heading' && lus.length === 0)
      ouverts.push({ bloc, champs: new Set(), contient: false });
    else for (const champ of lus) ouverts.at(-1)?.champs.add(champ);
  }
  fermer(0);
  // Beside fiches, a heading with one field is a fiche that says little.
  const niveaux = new Set(retenus.map(({ level }) => level));
  return [...retenus, ...minces.filter(({ level }) => niveaux.has(level))];
}

function champsDe(bloc: Block): Champ[] {
  if (bloc.kind === 'table') {
    const grille = new Grille(bloc.sheet);
    if (tableauxDe(grille).length > 0) return [];
    return grille.rangs.flatMap((row) => libelle(grille.ligne(row)[0]?.texte ?? '')?.champ ?? []);
  }
  return partiesDe(placeDeBloc(bloc)).flatMap(({ texte }) => champDe(texte) ?? []);
}

function champDe(texte: string): Champ | undefined {
  const debut = /^([^:?\n]{2,120}?)\s?[:?]/.exec(texte)?.[1];
  return libelle(texte)?.champ ?? (debut === undefined ? undefined : libelle(debut)?.champ);
}

/** « T-004 — Gestion de la paie », « Fiche n° 4 : Gestion de la paie »: a reference, then a name. */
export function lireTitre(texte: string): { reference: string | undefined; nom: string } {
  const nu = texte.replace(
    /^(?:fiche(?: de (?:registre|traitement))?|traitement|activité)(?=\s*(?:n°|no|:|\d|[-–—]))\s*(?:de l[’']activité)?\s*(?:n[°o]\s*)?[:–—-]?\s*/i,
    '',
  );
  const m = /^((?:[A-Za-z]{1,8}[-_. ]?)?\d{1,6}(?:[-_.]\d{1,6})?)\s*[-–—:.)]\s*(\S.*)$/s.exec(nu);
  return m ? { reference: m[1]!.trim(), nom: m[2]!.trim() } : { reference: undefined, nom: nu.trim() };
}

/** A title of the whole register names no activity. */
export const estTitreDeRegistre = (texte: string): boolean =>
  /^(?:le )?registre|^register|^record of/.test(cle(texte));
