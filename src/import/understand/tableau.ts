import { type Champ, estPropre, SECTIONS, type Section } from './champs.ts';
import type { Grille } from './grille.ts';
import { type Libelle, libelle, role } from './libelle.ts';
import type { Place } from './place.ts';
import { tableDe } from './table-ouverte.ts';

/** A table with one processing activity a row. */
export interface Tableau {
  readonly titres: readonly Place[];
  /** What each column holds; a title that says nothing known is kept for the account. */
  readonly colonnes: ReadonlyMap<number, { readonly titre: Place; readonly lu: Libelle | undefined }>;
  readonly lignes: readonly (readonly Place[])[];
}

const COORDONNEES = ['adresse', 'code_postal', 'telephone', 'courriel', 'prenom'] as const;
const IDENTITE: ReadonlySet<Champ> = new Set<Champ>(['nom', 'reference']);

/** Finds the tables of a sheet and takes their cells out of the grid. */
export function tableauxDe(grille: Grille): Tableau[] {
  const trouves: Tableau[] = [];
  for (const [rang, row] of grille.rangs.entries()) {
    const titres = grille.ligne(row);
    if (!estEntete(titres)) continue;
    const tableau = lireTableau(grille, rang, titres);
    if (tableau.lignes.length === 0 && (titres.length < 4 || estGroupe(grille, row))) continue;
    // Two labels side by side above others are two forms, or a label and its answer.
    if (titres.length === 2 && tableau.lignes.some((ligne) => libelle(ligne[0]!.texte))) continue;
    grille.retirer([...tableau.titres, ...tableau.lignes.flat()]);
    trouves.push(tableau);
  }
  return trouves;
}

/** Headings of groups of columns: the headings themselves stand just below. */
const estGroupe = (grille: Grille, row: number): boolean =>
  estEntete(grille.ligne(row + 1)) && grille.ligne(row + 1).length > grille.ligne(row).length;

/** Whether a row heads a table of activities: enough known headings, one of which identifies the activity. */
export function estEntete(places: readonly Place[]): boolean {
  if (places.length < 2) return false;
  const lus = places.map((place) => libelle(place.texte));
  const champs = new Set(lus.flatMap((lu) => (lu && !lu.rang ? [`${lu.champ}${lu.id ?? ''}`] : [])));
  const connus = lus.filter((lu) => lu !== undefined).length;
  const identifie =
    lus.some((lu) => lu && IDENTITE.has(lu.champ) && !lu.rang) ||
    (champs.has('clients') && champs.has('categories_traitements'));
  if (!identifie || connus * 2 < places.length) return false;
  if (tableDe(places) || estEnteteDeRubrique(lus[0], places)) return false;
  const adresses = places.filter((place) => role(place.texte, COORDONNEES) !== undefined).length;
  if (adresses >= 2 || lus[0]?.champ === 'acteurs' || lus[0]?.champ === 'transferts') return false;
  if (!lus.some((lu, rang) => lu && estPropre(lu.champ, places[rang]!.texte))) return false;
  return champs.size >= 3 || (champs.size === 2 && places.length === 2);
}

/** « Clients | Nom | Fonction »: the columns of a section of one fiche. */
function estEnteteDeRubrique(premier: Libelle | undefined, [, ...suite]: readonly Place[]): boolean {
  if (!premier || premier.rang || !(premier.champ in SECTIONS)) return false;
  const parmi = SECTIONS[premier.champ as Section];
  return suite.every((place) => role(place.texte, parmi) !== undefined);
}

function lireTableau(grille: Grille, rang: number, titres: readonly Place[]): Tableau {
  const row = grille.rangs[rang]!;
  const dessus = grille.rangs[rang - 1] === row - 1 ? grille.ligne(row - 1) : [];
  const groupes = dessus.filter((place) => libelle(place.texte) !== undefined);
  const colonnes = new Map(titres.map((titre) => [titre.col, { titre, lu: libelle(titre.texte) }]));
  for (const { titre, lu } of [...colonnes.values()]) {
    const groupe = lu ? undefined : groupes.findLast(({ col }) => col <= titre.col);
    const suivant = groupe && sousGroupe(groupe, titre);
    if (suivant) colonnes.set(titre.col, { titre, lu: suivant });
  }
  for (const titre of groupes) {
    const dessous = colonnes.get(titre.col);
    if (!dessous?.lu && libelle(titre.texte)?.champ !== 'identification')
      colonnes.set(titre.col, { titre, lu: libelle(titre.texte) });
  }
  const sousTitres = sousTitresDe(grille, rang);
  const lignes: (readonly Place[])[] = [];
  const [debut, fin] = [Math.min(...colonnes.keys()), Math.max(...colonnes.keys())];
  for (const suivante of grille.rangs.slice(rang + 1 + (sousTitres.length > 0 ? 1 : 0))) {
    const places = grille.ligne(suivante).filter(({ col }) => col >= debut && col <= fin + 2);
    if (estEntete(places)) {
      // « Traitements arrêtés » alone above the headings is the title of the next table.
      if (lignes.at(-1)?.length === 1) lignes.pop();
      break;
    }
    if (finit(places, lignes.length)) break;
    if (places.length > 0) lignes.push(places);
  }
  return { titres: [...titres, ...groupes, ...sousTitres], colonnes, lignes };
}

/** « Externes » below « Destinataires », « Catégories » below « Données »: two rows of headings say one. */
function sousGroupe(groupe: Place, titre: Place): Libelle | undefined {
  const lu = libelle(groupe.texte);
  if (!lu || lu.id || !estSous(groupe, titre)) return undefined;
  const ensemble = libelle(`${groupe.texte} ${titre.texte}`);
  if (ensemble) return ensemble;
  return role(titre.texte, ['categorie', 'libelle', 'description']) ? { champ: lu.champ } : undefined;
}

/** A merged heading covers its columns; another one, its own only. */
function estSous({ unite, row, col }: Place, titre: Place): boolean {
  if (unite.kind !== 'cell') return false;
  const fusion = unite.sheet.merges.find((une) => une.row === row && une.col === col);
  return titre.col < col + (fusion?.cols ?? 1);
}

/** « Oui/non » below « Données sensibles ? ». */
function sousTitresDe(grille: Grille, rang: number): readonly Place[] {
  const row = grille.rangs[rang]!;
  const dessous = grille.rangs[rang + 1] === row + 1 ? grille.ligne(row + 1) : [];
  return dessous.length > 0 && dessous.every((place) => /^oui ?\/ ?non$/i.test(place.texte)) ? dessous : [];
}

/** A section of a fiche begins: the table is over. */
function finit(places: readonly Place[], lues: number): boolean {
  const [tete] = places;
  const lu = tete && libelle(tete.texte);
  if (!lu || (lues === 0 && places.length > 3)) return false;
  const ouvre = lu.champ === 'identification' || lu.champ === 'titre' || lu.champ === 'acteurs';
  const suite: readonly Section[] = ['acteurs', 'transferts', 'destinataires', 'donnees'];
  return (
    ouvre ||
    (places.length > 1 &&
      suite.some((un) => un === lu.champ && role(places[1]!.texte, SECTIONS[un]) !== undefined))
  );
}
