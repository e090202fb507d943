import { Graph, layout } from '@dagrejs/dagre';
import type { Graphe, Lien, Noeud } from './graphe.ts';
import { arrondi, type Bloc, composer, ecrire, type Style } from './texte.ts';

interface Ligne {
  readonly texte: string;
  readonly y: number;
}

interface Cadre {
  readonly x: number;
  readonly y: number;
  readonly largeur: number;
  readonly hauteur: number;
}

/** A box of the drawing, with its texts at their place. */
export interface Boite extends Cadre {
  readonly milieu: number;
  readonly place: Noeud['place'];
  readonly hors: boolean;
  readonly rayon: number;
  /** The second frame of what is outside the European Economic Area. */
  readonly dedans: Cadre;
  readonly textes: readonly (Ligne & { readonly ton: 'titre' | 'precisions' | 'alerte' })[];
}

/** An arrow, with the number that the list gives it and what it carries. */
export interface Fleche {
  readonly trace: string;
  readonly pointe: string;
  readonly hors: boolean;
  readonly etiquette: Etiquette;
}

interface Etiquette extends Cadre {
  readonly milieu: number;
  readonly lignes: readonly Ligne[];
}

/** A drawing, in units of a pixel at its natural size. */
export interface Schema {
  readonly largeur: number;
  readonly hauteur: number;
  readonly boites: readonly Boite[];
  readonly fleches: readonly Fleche[];
}

const TITRE: Style = { corps: 12, gras: true, largeur: 136, lignes: 4 };
const PRECISIONS: Style = { corps: 10.5, gras: false, largeur: 136, lignes: 5 };
const LIEU: Style = { corps: 10.5, gras: true, largeur: 136, lignes: 3 };
const ETIQUETTE: Style = { corps: 10, gras: false, largeur: 96, lignes: 4 };
const MARGE = 9;
const ENTRE = 3;
const DEDANS = 3.5;

/** The width of an A4 page between its margins, and a little less than its height. */
const PAGE = { largeur: 665, hauteur: 900 };
/** Smaller letters are not read in print. */
const ECHELLE_LISIBLE = 0.62;
/** More would not be read, and would take long to lay out. */
const PLUS_DE_BOITES = 40;
const PLUS_DE_FLECHES = 80;

/** Draws a graph, across or down, whichever is more legible on a page; `undefined` when neither is. */
export function dessiner(graphe: Graphe): Schema | undefined {
  const { noeuds, liens } = graphe;
  const mobiles = [...liens.entries()].filter(([, { de, vers }]) => de !== vers);
  if (mobiles.length === 0 || noeuds.length > PLUS_DE_BOITES || liens.length > PLUS_DE_FLECHES)
    return undefined;
  const boites = noeuds.map(boite);
  const fleches = reunir(mobiles);
  const enLargeur = disposer(boites, fleches, noeuds, 'LR');
  if (echelle(enLargeur) === 1) return enLargeur;
  const enHauteur = disposer(boites, fleches, noeuds, 'TB');
  const meilleur = echelle(enHauteur) > echelle(enLargeur) ? enHauteur : enLargeur;
  return echelle(meilleur) >= ECHELLE_LISIBLE ? meilleur : undefined;
}

const echelle = ({ largeur, hauteur }: Schema) => Math.min(1, PAGE.largeur / largeur, PAGE.hauteur / hauteur);

interface Mesuree {
  readonly titre: Bloc;
  readonly precisions: Bloc;
  readonly lieu: Bloc;
  readonly largeur: number;
  readonly hauteur: number;
}

function boite({ nom, precisions, lieu }: Noeud): Mesuree {
  const blocs = {
    titre: composer(nom, TITRE),
    precisions: composer(precisions, PRECISIONS),
    lieu: composer(lieu.texte, LIEU),
  };
  const pleins = Object.values(blocs).filter(({ lignes }) => lignes.length > 0);
  const texte = pleins.reduce((total, { hauteur }) => total + hauteur + ENTRE, -ENTRE);
  return {
    ...blocs,
    largeur: Math.ceil(Math.max(60, ...pleins.map(({ largeur }) => largeur)) + 2 * MARGE),
    hauteur: Math.ceil(texte + 2 * MARGE),
  };
}

interface Reunie {
  readonly de: number;
  readonly vers: number;
  readonly bloc: Bloc;
}

/** Links between the same two nodes are one arrow. */
function reunir(liens: readonly (readonly [rang: number, Lien])[]): Reunie[] {
  const groupes = new Map<string, (readonly [number, Lien])[]>();
  for (const numerote of liens) {
    const cle = `${numerote[1].de} ${numerote[1].vers}`;
    groupes.set(cle, [...(groupes.get(cle) ?? []), numerote]);
  }
  return [...groupes.values()].map((groupe) => {
    const [, { de, vers }] = groupe[0]!;
    const numeros = groupe.map(([rang]) => rang + 1).join(', ');
    const textes = groupe.map(([, lien]) => lien.donnees || lien.canal);
    const donnees = [...new Set(textes)].filter((texte) => texte !== '');
    return { de, vers, bloc: composer([numeros, ...donnees].join(' · '), ETIQUETTE) };
  });
}

function disposer(
  boites: readonly Mesuree[],
  fleches: readonly Reunie[],
  noeuds: readonly Noeud[],
  sens: 'LR' | 'TB',
): Schema {
  const graphe = new Graph({ multigraph: false, compound: false });
  graphe.setGraph({
    rankdir: sens,
    nodesep: 18,
    edgesep: 12,
    ranksep: sens === 'LR' ? 26 : 22,
    marginx: 6,
    marginy: 6,
  });
  for (const [rang, { largeur, hauteur }] of boites.entries()) {
    graphe.setNode(nom(rang), { width: largeur, height: hauteur });
  }
  for (const { de, vers, bloc } of fleches) {
    graphe.setEdge(nom(de), nom(vers), {
      width: Math.ceil(bloc.largeur) + 6,
      height: Math.ceil(bloc.hauteur) + 4,
      labelpos: 'c',
    });
  }
  layout(graphe);
  const { width = 0, height = 0 } = graphe.graph() as { width?: number; height?: number };
  return {
    largeur: Math.ceil(width),
    hauteur: Math.ceil(height),
    boites: boites.map((une, rang) => placee(une, noeuds[rang]!, graphe.node(nom(rang)) as Place)),
    fleches: fleches.map((une) => {
      const arete = graphe.edge(nom(une.de), nom(une.vers)) as Place & { points: Point[] };
      return {
        ...trait(arete.points),
        hors: noeuds[une.vers]!.lieu.hors,
        etiquette: etiquette(une.bloc, arete),
      };
    }),
  };
}

/** Never a name of a node: those are anyone’s. */
const nom = (rang: number) => `n${rang}`;

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Place extends Point {
  readonly width: number;
  readonly height: number;
}

function placee(
  { titre, precisions, lieu, largeur, hauteur }: Mesuree,
  noeud: Noeud,
  { x, y }: Place,
): Boite {
  const haut = y - hauteur / 2 + MARGE;
  const apres = (bloc: Bloc) => (bloc.lignes.length > 0 ? bloc.hauteur + ENTRE : 0);
  const cadre = { x: arrondi(x - largeur / 2), y: arrondi(y - hauteur / 2), largeur, hauteur };
  return {
    ...cadre,
    milieu: arrondi(x),
    place: noeud.place,
    hors: noeud.lieu.hors,
    rayon: noeud.place === 'source' ? 10 : 0,
    dedans: {
      x: arrondi(cadre.x + DEDANS),
      y: arrondi(cadre.y + DEDANS),
      largeur: largeur - 2 * DEDANS,
      hauteur: hauteur - 2 * DEDANS,
    },
    textes: [
      ...ton('titre', ecrire(titre, TITRE, haut)),
      ...ton('precisions', ecrire(precisions, PRECISIONS, haut + apres(titre))),
      ...ton('alerte', ecrire(lieu, LIEU, haut + apres(titre) + apres(precisions))),
    ],
  };
}

const ton = <const T extends string>(nomDuTon: T, lignes: readonly Ligne[]) =>
  lignes.map((ligne) => ({ ...ligne, ton: nomDuTon }));

function etiquette(bloc: Bloc, { x, y, width, height }: Place): Etiquette {
  return {
    x: arrondi(x - width / 2),
    y: arrondi(y - height / 2),
    largeur: width,
    hauteur: height,
    milieu: arrondi(x),
    lignes: ecrire(bloc, ETIQUETTE, y - bloc.hauteur / 2),
  };
}

const POINTE = { longueur: 8, demi: 3.6 };

/** A line through points, and the head of the arrow at its end, drawn apart: it needs no name in the page. */
function trait(points: readonly Point[]): { trace: string; pointe: string } {
  const fin = points.at(-1)!;
  const avant = points.findLast(({ x, y }) => Math.hypot(fin.x - x, fin.y - y) > 1) ?? {
    x: fin.x - 1,
    y: fin.y,
  };
  const longueur = Math.hypot(fin.x - avant.x, fin.y - avant.y);
  const [dx, dy] = [(fin.x - avant.x) / longueur, (fin.y - avant.y) / longueur];
  const base = { x: fin.x - dx * POINTE.longueur, y: fin.y - dy * POINTE.longueur };
  const aile = (cote: number) => ({
    x: base.x - dy * POINTE.demi * cote,
    y: base.y + dx * POINTE.demi * cote,
  });
  return {
    trace: chemin([...points.slice(0, -1), base]),
    pointe: `${chemin([fin, aile(1), aile(-1)])} Z`,
  };
}

const chemin = (points: readonly Point[]) =>
  points.map(({ x, y }, rang) => `${rang === 0 ? 'M' : 'L'}${arrondi(x)} ${arrondi(y)}`).join(' ');
