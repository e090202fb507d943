import type { Fiche } from '../../register/fiche.ts';
import type { Partage } from '../../register/partage.ts';
import type { VueFiche } from '../vue/fiche.ts';
import { joindre } from '../vue/lignes.ts';
import { vueActeurs } from '../vue/organisme.ts';
import { deduire, SERVICES_INTERNES } from './deduire.ts';
import { Ebauche, type Graphe, type Noeud } from './graphe.ts';

/** What the graph of a register is made from: its fiches and their views, rank by rank. */
interface Dessine {
  readonly fiches: readonly Fiche[];
  readonly vues: readonly VueFiche[];
  readonly partage: Partage;
  readonly jour: string;
}

interface Voisin {
  readonly noeud: Noeud;
  readonly references: readonly string[];
}

/** More around one box would not be read; the others are together in the last one. */
const PLUS_DE_VOISINS = 9;

/** What comes into the organisation and what leaves it, over all its fiches; each link names its fiches. */
export function grapheDuRegistre({ fiches, vues, partage, jour }: Dessine): Graphe {
  const entrees = new Map<string, Voisin>();
  const sorties = new Map<string, Voisin>();
  for (const [rang, fiche] of fiches.entries()) {
    if (fiche.arretee) continue;
    const { noeuds, liens } = deduire({ fiche, vue: vues[rang]!, partage, jour });
    const departs = new Set(liens.map(({ de, vers }) => (vers === 0 ? de : undefined)));
    for (const [place, noeud] of noeuds.entries()) {
      if (place === 0 || noeud.nom === SERVICES_INTERNES) continue;
      ajouter(departs.has(place) ? entrees : sorties, noeud, fiche.ref);
    }
  }
  const ebauche = new Ebauche();
  const centre = ebauche.noeud(vueActeurs(partage).organisme.intitule, { place: 'traitement' });
  for (const { noeud, references } of resserrer(entrees)) {
    ebauche.lien(ebauche.noeud(noeud.nom, noeud), centre, { donnees: nommees(references) });
  }
  for (const { noeud, references } of resserrer(sorties)) {
    ebauche.lien(centre, ebauche.noeud(noeud.nom, noeud), { donnees: nommees(references) });
  }
  return ebauche.graphe('deduite');
}

/** More would be a wall of references, in the drawing as in its text. */
const NOMMEES = 12;

function nommees(references: readonly string[]): string {
  const autres = references.length - NOMMEES;
  if (autres < 2) return joindre(references);
  return `${joindre(references.slice(0, NOMMEES))} et ${autres} autres`;
}

function ajouter(voisins: Map<string, Voisin>, noeud: Noeud, reference: string): void {
  const connu = voisins.get(noeud.nom);
  const lieu = connu?.noeud.lieu.texte ? connu.noeud.lieu : noeud.lieu;
  // What a node is in one fiche, it may not be in another.
  const precisions = connu && connu.noeud.precisions !== noeud.precisions ? '' : noeud.precisions;
  const references = [...(connu?.references ?? []), reference];
  voisins.set(noeud.nom, { noeud: { ...noeud, lieu, precisions }, references });
}

/** Transfers are never among « the others », whatever their number. */
function resserrer(voisins: ReadonlyMap<string, Voisin>): Voisin[] {
  const tous = [...voisins.values()].sort((a, b) => poids(b) - poids(a));
  const [montres, autres] = [tous.slice(0, PLUS_DE_VOISINS), tous.slice(PLUS_DE_VOISINS)];
  const signales = autres.filter(({ noeud }) => noeud.lieu.texte !== '');
  const muets = autres.filter(({ noeud }) => noeud.lieu.texte === '');
  if (muets.length < 2) return tous;
  const references = [...new Set(muets.flatMap((voisin) => voisin.references))].sort();
  const reste: Voisin = {
    noeud: {
      ...muets[0]!.noeud,
      nom: `et ${muets.length} autres`,
      precisions: joindre(muets.map(({ noeud }) => noeud.nom)),
    },
    references,
  };
  return [...montres, ...signales, reste];
}

const poids = ({ noeud, references }: Voisin) => references.length + (noeud.lieu.texte === '' ? 0 : 1e6);
