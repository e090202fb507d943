import type { Fiche } from '../../register/fiche.ts';
import type { Partage } from '../../register/partage.ts';
import type { VueFiche } from '../vue/fiche.ts';
import { joindre, lignes } from '../vue/lignes.ts';
import { deduire } from './deduire.ts';
import { Ebauche, type Graphe } from './graphe.ts';
import { lieuDActeur, lieuDuTransfert } from './lieu.ts';

/** What a graph is made from: a fiche, its view, and the day that decides what the European Economic Area is. */
export interface Dessinee {
  readonly fiche: Fiche;
  readonly vue: VueFiche;
  readonly partage: Partage;
  /** AAAA-MM-JJ. */
  readonly jour: string;
}

/** The data flows of a fiche: those it describes, else those that its other answers tell. */
export function grapheDeFiche(dessinee: Dessinee): Graphe {
  return dessinee.vue.flux.length > 0 ? declarer(dessinee) : deduire(dessinee);
}

function declarer({ fiche, vue, partage, jour }: Dessinee): Graphe {
  const ebauche = new Ebauche();
  const ecrits = lignes(fiche.flux, 'de');
  for (const [rang, { de, vers, donnees, canal, format }] of vue.flux.entries()) {
    const depart = ebauche.noeud(de, { lieu: lieuDActeur(ecrits[rang]?.de, partage, jour) });
    const arrivee = ebauche.noeud(vers, { lieu: lieuDActeur(ecrits[rang]?.vers, partage, jour) });
    ebauche.lien(depart, arrivee, { donnees, canal: joindre([canal, format]) });
  }
  const transferts = lignes(fiche.transferts, 'destinataire');
  for (const [rang, { destinataire }] of vue.transferts.entries()) {
    ebauche.noeud(destinataire, {
      precisions: 'transfert déclaré',
      lieu: lieuDuTransfert(transferts[rang]!, jour),
    });
  }
  return ebauche.graphe('declaree');
}
