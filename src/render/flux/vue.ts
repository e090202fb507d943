import { joindre, PUIS } from '../vue/lignes.ts';
import type { Graphe, Noeud } from './graphe.ts';
import { dessiner, type Schema } from './schema.ts';

/** A diagram ready to print, with the words that say the same. */
export interface VueSchema {
  /** Whether the fiche describes its flows, or they were put together from its other answers. */
  readonly deduit: boolean;
  readonly liens: readonly VueLien[];
  /** Nodes that no link touches: a transfer that no described flow leads to. */
  readonly isoles: readonly string[];
  /** Absent when no drawing of it would be legible: the list then says it all. */
  readonly dessin: Schema | undefined;
  readonly hors_eee: boolean;
}

export interface VueLien {
  readonly de: string;
  readonly vers: string;
  readonly lieu: string;
  readonly hors: boolean;
  /** What goes there and how: « coordonnées ; https ». */
  readonly detail: string;
}

/** The view of a graph. */
export function vueSchema(graphe: Graphe): VueSchema {
  const { noeuds, liens, origine } = graphe;
  const touches = new Set(liens.flatMap(({ de, vers }) => [de, vers]));
  const dire = ({ nom, precisions, place }: Noeud) =>
    precisions === '' || place === 'traitement' ? nom : `${nom} (${precisions})`;
  return {
    deduit: origine === 'deduite',
    liens: liens.map(({ de, vers, donnees, canal }) => ({
      de: dire(noeuds[de]!),
      vers: dire(noeuds[vers]!),
      lieu: noeuds[vers]!.lieu.texte,
      hors: noeuds[vers]!.lieu.hors,
      detail: joindre([donnees, canal], PUIS),
    })),
    isoles: noeuds
      .filter((_, rang) => !touches.has(rang))
      .map(({ nom, precisions, lieu }) => joindre([nom, precisions, lieu.texte], ', ')),
    dessin: dessiner(graphe),
    hors_eee: noeuds.some(({ lieu }) => lieu.hors),
  };
}
