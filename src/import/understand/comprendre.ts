import type { Notice, SourceFile } from '../grid.ts';
import { type Base, type BaseLue, FEUILLE_BASE, lireBase } from '../retour/base.ts';
import { type Bloc, blocDe } from '../retour/bloc.ts';
import { lireEnTeteDeListe } from '../retour/en-tete.ts';
import { lireFeuilleDeRetour } from '../retour/feuille.ts';
import { lireRegistreDeRetour, sansLignesDeFiche } from '../retour/registre.ts';
import { estTableauDeRetour, lireTableauDeRetour } from '../retour/tableau.ts';
import { assembler } from './assembler.ts';
import { Bilan } from './bilan.ts';
import { Brouillon, type Carte, type Trace } from './brouillon.ts';
import { cle } from './cle.ts';
import { estTitreDeRegistre, lireTitre, type Partie, planDe } from './document.ts';
import { lireEnTete } from './en-tete.ts';
import { FicheLue } from './fiche-lue.ts';
import { formesDe } from './formes.ts';
import { Grille } from './grille.ts';
import { Lecteur } from './lecteur.ts';
import {
  compterTitres,
  estListe,
  estSeparation,
  lireLigneDeFiche,
  lireLigneDeListe,
} from './lignes-de-tableau.ts';
import { estFeuilleDeListes } from './listes.ts';
import { estAide } from './modele-cnil.ts';
import { lieu, type Place, partie, placeDe, propre } from './place.ts';
import { joindreSuites, type RangeeLue } from './suites.ts';
import { tableDe } from './table-ouverte.ts';
import { type Tableau, tableauxDe } from './tableau.ts';
import { estVide } from './vide.ts';

/** One fiche understood, ready to be written. */
export interface FicheImportee {
  /** Unique in the import: that of a fiche to be. */
  readonly reference: string;
  /** As the file writes it. */
  readonly ecrite: string | undefined;
  /** The same made valid, or one proposed; another fiche of the import may want it too. */
  readonly voulue: string;
  /** The file that an export says it is about, where its reference does not tell. */
  readonly fichier: string | undefined;
  readonly contenu: Carte;
  readonly traces: readonly Trace[];
  readonly origine: string;
  /** What a person must know of it, in French sentences. */
  readonly remarques: readonly string[];
}

/** One cell or paragraph that was not understood. */
export interface Reste {
  readonly lieu: string;
  readonly texte: string;
  readonly raison: string;
}

export interface Comptes {
  readonly importes: number;
  readonly libelles: number;
  readonly restes: number;
  readonly total: number;
}

/** What a foreign file says of a register, and the account of all it holds. */
export interface Lecture {
  readonly fichier: string;
  readonly registre: { readonly contenu: Carte; readonly traces: readonly Trace[] };
  readonly fiches: readonly FicheImportee[];
  readonly comptes: Comptes;
  readonly restes: readonly Reste[];
  readonly remarques: readonly string[];
  readonly notices: readonly Notice[];
  /** What the file said when it was exported, if it is an export of ours that still holds it. */
  readonly base: Base | undefined;
}

/** What the readers gather before fiches are joined. */
export interface Recolte {
  readonly bilan: Bilan;
  readonly registre: Brouillon;
  readonly formes: FicheLue[];
  readonly lignes: FicheLue[];
  readonly base: Base | undefined;
  /** Some sheets are those of an export of ours. */
  readonly deRetour: boolean;
}

/** Understands a foreign file by its labels. Pure: nothing is written, nothing is invented. */
export function comprendre(source: SourceFile): Lecture {
  const bilan = new Bilan();
  const lue = lireBase(source);
  const base = lue.etat === 'lue' ? lue.base : undefined;
  const file = { ...source, sheets: source.sheets.filter(({ name }) => name !== FEUILLE_BASE) };
  const feuilles = file.sheets
    .map((sheet) => new Grille(sheet))
    .map((grille) => ({ grille, bloc: blocDe(grille) }));
  const blocs = feuilles.flatMap(({ bloc }) => bloc ?? []);
  const recolte: Recolte = {
    bilan,
    registre: new Brouillon(bilan, 'registre'),
    formes: [],
    lignes: [],
    base,
    deRetour: blocs.length > 0,
  };
  if (file.blocks.length > 0) lireDocument(file, recolte);
  else lireFeuilles(feuilles, file, recolte);
  const { fiches, remarques: dites } = assembler(file, recolte);
  for (const bloc of blocs) if (bloc.duRegistre) lireRegistreDeRetour(bloc, base, recolte);
  const remarques = [...dites, ...direBase(lue, blocs), ...direCachees(file)];
  if (fiches.length > 0 || recolte.registre.lire(['liste']) !== undefined) lireEnTete(file, recolte);
  compterCommentaires(file, bilan);
  const sorts = compterRepetes(bilan, file);
  const restes = sorts.flatMap((un) =>
    un.sort === 'reste'
      ? [{ lieu: lieu(un.unite), texte: propre(un.unite.content.text), raison: un.raison }]
      : [],
  );
  const nombre = (sort: string) => sorts.filter((un) => un.sort === sort).length;
  const comptes = {
    importes: nombre('importe'),
    libelles: nombre('libelle'),
    restes: restes.length,
    total: sorts.length,
  };
  const registre = { contenu: recolte.registre.contenu, traces: recolte.registre.traces };
  return { fichier: file.name, registre, fiches, comptes, restes, remarques, notices: file.notices, base };
}

function direBase({ etat }: BaseLue, blocs: readonly Bloc[]): string[] {
  if (etat === 'illisible')
    return [
      `La feuille « ${FEUILLE_BASE} » a été modifiée : sans elle, ce qui a changé depuis l’export ne se distingue plus, et chaque écart est montré.`,
    ];
  if (etat === 'lue' || blocs.length === 0) return [];
  return [
    `La feuille cachée « ${FEUILLE_BASE} » de cet export n’y est plus : ce qui a changé depuis l’export ne se distingue plus, et chaque écart est montré.`,
  ];
}

function direCachees({ sheets }: SourceFile): string[] {
  return sheets.flatMap((sheet) =>
    sheet.hidden && sheet.cells.length > 0 && !estFeuilleDeListes(sheet)
      ? [`La feuille « ${sheet.name} » est cachée : elle est lue comme les autres.`]
      : [],
  );
}

interface Feuille {
  readonly grille: Grille;
  readonly bloc: Bloc | undefined;
}

/** Reads every sheet, those of an export first: its list repeats them. */
function lireFeuilles(feuilles: readonly Feuille[], file: SourceFile, recolte: Recolte): void {
  for (const { grille, bloc } of feuilles)
    if (bloc && !bloc.duRegistre) lireFeuilleDeRetour(grille, bloc, recolte);
  for (const { grille, bloc } of feuilles) {
    if (!bloc && estTableauDeRetour(grille)) lireTableauDeRetour(grille, recolte);
    else if (!bloc) {
      if (recolte.deRetour) lireEnTeteDeListe(grille, recolte);
      lireFeuilleEtrangere(grille, file, recolte);
    }
  }
}

function lireFeuilleEtrangere(grille: Grille, file: SourceFile, recolte: Recolte): void {
  const { bilan, registre } = recolte;
  const { feuille: sheet } = grille;
  if (estFeuilleDeListes(sheet)) {
    for (const place of grille.toutes()) bilan.libelle(place);
    return;
  }
  const origine = sheet.name === '' ? file.name : `feuille « ${sheet.name} »`;
  for (const tableau of tableauxDe(grille)) lireTableau(tableau, origine, recolte);
  const formes = formesDe(grille);
  for (const forme of formes) {
    const fiche = new FicheLue(
      bilan,
      new Brouillon(bilan, 'registre'),
      `${origine}, ${lieuCourt(forme.debut.unite)}`,
    );
    const lecteur = new Lecteur(fiche);
    for (const ligne of forme.lignes) lecteur.lire(ligne);
    lecteur.clore();
    recolte.formes.push(fiche);
  }
  if (formes.length > 0 || !grille.rangs.some((row) => tableDe(grille.ligne(row)))) return;
  const fiche = new FicheLue(bilan, registre, origine);
  const lecteur = new Lecteur(fiche);
  for (const row of grille.rangs) {
    const places = grille.ligne(row);
    if (places.length > 0) lecteur.lire({ places, colonne: places[0]!.col });
  }
  lecteur.clore();
  recolte.formes.push(fiche);
}

const lieuCourt = (unite: Parameters<typeof lieu>[0]) =>
  unite.kind === 'block' ? lieu(unite) : unite.content.address;

function lireTableau(tableau: Tableau, origine: string, recolte: Recolte): void {
  const { bilan, registre, lignes } = recolte;
  compterTitres(bilan, tableau);
  const liste = estListe(tableau);
  const rangees: RangeeLue[] = [];
  for (const ligne of recolte.deRetour ? sansLignesDeFiche(tableau, recolte) : tableau.lignes) {
    const [debut] = ligne as [Place];
    if (estSeparation(tableau, ligne)) bilan.reste(debut, 'titre entre des lignes du tableau');
    else if (liste) lireLigneDeListe(registre, tableau, ligne);
    else {
      const ou = `${origine}, ${lieuCourt(debut.unite)}`;
      const fiche = lireLigneDeFiche(new Brouillon(bilan, 'registre'), tableau, ligne, ou);
      rangees.push({ ligne, fiche });
    }
  }
  lignes.push(...joindreSuites(rangees));
}

function lireDocument(file: SourceFile, recolte: Recolte): void {
  const { parties, tableaux } = planDe(file.blocks);
  for (const tableau of tableaux) lireTableau(tableau, 'tableau', recolte);
  for (const une of parties) recolte.formes.push(lirePartie(une, recolte));
}

function lirePartie({ lignes, titre }: Partie, { bilan }: Recolte): FicheLue {
  const debut = titre ?? lignes[0]!.places[0]!;
  const fiche = new FicheLue(bilan, new Brouillon(bilan, 'registre'), lieu(debut.unite));
  const lecteur = new Lecteur(fiche);
  for (const ligne of lignes) lecteur.lire(ligne);
  lecteur.clore();
  if (titre === undefined) return fiche;
  fiche.indices.add('titre');
  nommer(fiche, titre);
  return fiche;
}

/** A heading names its fiche, or repeats what its labels say. */
function nommer({ brouillon }: FicheLue, titre: Place): void {
  const { reference, nom } = lireTitre(titre.texte);
  const deja = [brouillon.lire(['nom']), brouillon.lire(['reference'])].flatMap((une) =>
    typeof une === 'string' ? [cle(une)] : [],
  );
  const repete = [nom, titre.texte].some((un) =>
    deja.some((autre) => autre !== '' && (autre.includes(cle(un)) || cle(un).includes(autre))),
  );
  if (estTitreDeRegistre(titre.texte) || repete) {
    brouillon.bilan.libelle(titre);
    return;
  }
  if (reference !== undefined && brouillon.lire(['reference']) === undefined) {
    brouillon.poser(['reference'], reference, partie(titre, reference));
  }
  brouillon.poser(['nom'], nom, titre);
}

/** Comments of cells: the model’s own are known, the others are shown. */
function compterCommentaires(file: SourceFile, bilan: Bilan): void {
  for (const sheet of file.sheets) {
    for (const content of sheet.comments) {
      const place = placeDe({ kind: 'comment', sheet, content }, content.row, content.col);
      if (estAide(content.text)) bilan.libelle(place);
      else bilan.reste(place, 'commentaire de cellule');
    }
  }
}

/** What nobody read may still be known for what it is. */
function compterRepetes(bilan: Bilan, file: SourceFile) {
  const restants = bilan.clore(file).filter(({ unite }) => !bilan.connait(unite));
  for (const { unite } of restants) {
    const { text } = unite.content;
    if (estAide(text) || estVide(text)) bilan.libelle(placeDe(unite, 0, 0));
  }
  return bilan.clore(file);
}
