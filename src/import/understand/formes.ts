import { type Champ, SECTIONS, type Section } from './champs.ts';
import type { Grille } from './grille.ts';
import type { Ligne } from './lecteur.ts';
import { type Libelle, libelle, role } from './libelle.ts';
import { separerPaires } from './paires.ts';
import type { Place } from './place.ts';

/** One fiche laid as a form: its lines, in order. */
export interface Forme {
  readonly lignes: readonly Ligne[];
  /** The cell it begins with. */
  readonly debut: Place;
}

/** Labels that only a fiche or the head of a register has. */
const FORTS: ReadonlySet<Champ> = new Set<Champ>([
  'titre',
  'identification',
  'nom',
  'reference',
  'date_creation',
  'date_mise_a_jour',
  'acteurs',
  'responsable',
  'dpo',
  'representant',
  'responsables_conjoints',
  'finalites',
  'sous_finalites',
  'personnes',
  'donnees',
  'donnees_sensibles',
  'conservation',
  'destinataires',
  'destinataires_internes',
  'destinataires_externes',
  'mesures_securite',
  'transferts',
  'base_legale',
  'logiciels',
  'service',
  'clients',
  'operations',
]);

/** The columns where labels stand, from left to right. */
function colonnesDe(grille: Grille): number[] {
  const parColonne = new Map<number, Place[]>();
  for (const place of grille.toutes()) {
    if (libelleDe(place)) parColonne.set(place.col, [...(parColonne.get(place.col) ?? []), place]);
  }
  const retenues: number[] = [];
  for (const col of [...parColonne.keys()].sort((a, b) => a - b)) {
    const gauche = retenues.at(-1);
    const libres = parColonne
      .get(col)!
      .filter((place) => gauche === undefined || !dependDe(grille, place, gauche));
    if (distincts(libres) >= 2) retenues.push(col);
  }
  return retenues;
}

/** The label that a text is, or that it begins with: « Finalité : organiser les événements ». */
const libelleDe = ({ texte }: Place): Libelle | undefined =>
  libelle(texte) ?? libelle(/^([^:\n]{2,80}?)\s?:\s+\S/.exec(texte)?.[1] ?? '');

const distincts = (places: readonly Place[]) => {
  const champs = places.flatMap((place) => libelleDe(place)?.champ ?? []);
  return new Set(champs.filter((champ) => FORTS.has(champ))).size;
};

/** A text beside a label is its answer or the head of its column, unless it is the same label in the fiche beside. */
function dependDe(grille: Grille, place: Place, gauche: number): boolean {
  const tete = grille.ligne(place.row).find(({ col }) => col === gauche);
  const lu = tete && libelle(tete.texte);
  if (!lu) return false;
  const sien = libelleDe(place)!;
  if (lu.champ in SECTIONS && role(place.texte, SECTIONS[lu.champ as Section])) return true;
  return sien.champ !== lu.champ || sien.id !== lu.id;
}

/** The fiches of a sheet: side by side by their columns of labels, stacked by their first labels. */
export function formesDe(grille: Grille): Forme[] {
  const colonnes = colonnesDe(grille);
  return colonnes.flatMap((colonne, rang) => {
    const droite = colonnes[rang + 1] ?? Number.POSITIVE_INFINITY;
    const gauche = rang === 0 ? 0 : colonne;
    const lignes = grille.rangs.flatMap((row) => {
      const places = grille.ligne(row).filter(({ col }) => col >= gauche && col < droite);
      return places.length > 0 ? [{ places, colonne }] : [];
    });
    return empilees(separerPaires(lignes)).flatMap(enColonnes);
  });
}

/** Cuts a column of lines where another fiche begins. */
export function empilees(lignes: readonly Ligne[]): Forme[] {
  const formes: { lignes: Ligne[]; debut: Place }[] = [];
  let vus = new Set<Champ>();
  let dernier: Libelle | undefined;
  for (const ligne of lignes) {
    const tete = ligne.places.find(({ col }) => col === ligne.colonne);
    const lu = tete && libelleDe(tete);
    const commence = lu !== undefined && !lu.rang && ouvre(lu.champ, vus, tete!, dernier);
    if (commence || formes.length === 0) {
      formes.push({ lignes: [], debut: ligne.places[0]! });
      vus = new Set();
    }
    formes.at(-1)!.lignes.push(ligne);
    if (lu) {
      vus.add(lu.champ);
      if (!role(tete!.texte, SECTIONS.acteurs)) dernier = lu;
    }
  }
  return formes;
}

const ACTEURS: ReadonlySet<Champ> = new Set<Champ>([
  'responsable',
  'dpo',
  'dpo_societe',
  'representant',
  'responsables_conjoints',
  'acteurs',
]);

function ouvre(champ: Champ, vus: ReadonlySet<Champ>, tete: Place, dernier: Libelle | undefined): boolean {
  const autres = [...vus].filter((vu) => vu !== 'titre');
  if (champ === 'titre') return autres.length > 0;
  if (champ === 'identification')
    return autres.length > 0 && (vus.has('identification') || vus.has('nom') || vus.has('finalites'));
  if (champ !== 'nom' && champ !== 'reference') return false;
  // « Nom : » among the coordinates of an actor is no name of an activity.
  if (dernier && ACTEURS.has(dernier.champ) && role(tete.texte, SECTIONS.acteurs)) return false;
  return vus.has(champ);
}

/** One fiche a column: the name of each stands on one line, its answers below. */
function enColonnes(forme: Forme): Forme[] {
  const nom = forme.lignes.find(({ places, colonne }) => {
    const tete = places.find(({ col }) => col === colonne);
    return tete && libelle(tete.texte)?.champ === 'nom';
  });
  const colonne = nom?.colonne ?? 0;
  const valeurs = nom?.places.filter(({ col, texte }) => col > colonne && texte.length <= 200) ?? [];
  if (valeurs.length < 2) return [forme];
  const remplies = (col: number) =>
    forme.lignes.filter(({ places }) => places.some((place) => place.col === col)).length;
  const pleines = valeurs.filter(({ col }) => remplies(col) * 2 >= forme.lignes.length);
  const entetes = forme.lignes.some(({ places }) =>
    places.some((place) => role(place.texte, SECTIONS.acteurs) === 'adresse'),
  );
  if (pleines.length < 2 || entetes) return [forme];
  const derniere = Math.max(...valeurs.map(({ col }) => col));
  return valeurs.map((valeur, rang) => {
    const garde = (col: number) =>
      col === colonne ||
      col === valeur.col ||
      (rang === 0 && (col < colonne || col > derniere)) ||
      (rang === 0 && !valeurs.some((une) => une.col === col));
    return {
      debut: valeur,
      lignes: forme.lignes
        .map((ligne) => ({ ...ligne, places: ligne.places.filter(({ col }) => garde(col)) }))
        .filter(({ places }) => places.length > 0),
    };
  });
}
