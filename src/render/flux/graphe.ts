import { plier } from '../../model/pliage.ts';
import { PUIS } from '../vue/lignes.ts';
import { ICI, type Lieu } from './lieu.ts';

/** Something that data come from, stay in or go to. */
export interface Noeud {
  readonly nom: string;
  /** What it is, or what it holds: « sous-traitant », « logiciels : Sage Paie ». */
  readonly precisions: string;
  /** Where data only come from, where they only go, or what stands between. */
  readonly place: 'source' | 'traitement' | 'destination';
  readonly lieu: Lieu;
}

/** Data on their way from one node to another, by rank. */
export interface Lien {
  readonly de: number;
  readonly vers: number;
  readonly donnees: string;
  readonly canal: string;
}

export interface Graphe {
  readonly noeuds: readonly Noeud[];
  readonly liens: readonly Lien[];
  /** Written in the fiche, or put together from its other answers. */
  readonly origine: 'declaree' | 'deduite';
}

/** A graph being put together: a name is one node, however it is written. */
export class Ebauche {
  readonly #noeuds: (Omit<Noeud, 'place'> & { readonly place: Noeud['place'] | undefined })[] = [];
  readonly #liens: Lien[] = [];
  readonly #rangs = new Map<string, number>();

  /** The rank of a node. What is said of it first stays; what was left empty is filled. */
  noeud(nom: string, dit: Partial<Omit<Noeud, 'nom'>> = {}): number {
    const cle = plier(nom);
    const rang = this.#rangs.get(cle) ?? this.#noeuds.length;
    const connu = this.#noeuds[rang];
    this.#rangs.set(cle, rang);
    this.#noeuds[rang] = {
      nom: connu?.nom ?? nom,
      precisions: connu?.precisions || (dit.precisions ?? ''),
      place: connu?.place ?? dit.place,
      lieu: reunir(connu?.lieu ?? ICI, dit.lieu ?? ICI),
    };
    return rang;
  }

  lien(de: number, vers: number, { donnees = '', canal = '' }: Partial<Lien> = {}): void {
    this.#liens.push({ de, vers, donnees, canal });
  }

  /** What protects a transfer is said on the links that lead to it; without any, it gets one. */
  garantir(de: number, vers: number, garantie: string): void {
    const rangs = [...this.#liens.keys()].filter((rang) => this.#liens[rang]!.vers === vers);
    if (rangs.length === 0) this.lien(de, vers, { canal: garantie });
    for (const rang of rangs) {
      const lien = this.#liens[rang]!;
      const canal = [...new Set([lien.canal, garantie])].filter((texte) => texte !== '').join(PUIS);
      this.#liens[rang] = { ...lien, canal };
    }
  }

  graphe(origine: Graphe['origine']): Graphe {
    const departs = new Set(this.#liens.map(({ de }) => de));
    const arrivees = new Set(this.#liens.map(({ vers }) => vers));
    const place = (rang: number) => {
      if (departs.has(rang)) return arrivees.has(rang) ? 'traitement' : 'source';
      return 'destination';
    };
    const noeuds = this.#noeuds.map((noeud, rang) => ({ ...noeud, place: noeud.place ?? place(rang) }));
    return { noeuds, liens: this.#liens, origine };
  }
}

function reunir(a: Lieu, b: Lieu): Lieu {
  const textes = [...new Set([a.texte, b.texte])].filter((texte) => texte !== '');
  return { hors: a.hors || b.hors, texte: textes.join(PUIS) };
}
