import type { VueDocument } from '../vue/document.ts';
import { abreger } from './abrege.ts';
import { pageDeFiche } from './adresses.ts';
import type { Suivi } from './suivi.ts';

/** One thing to do again, or that ends. */
export interface LigneAgenda {
  /** AAAA-MM-JJ; empty when nothing says when. */
  readonly jour: string;
  readonly reference: string;
  readonly nom: string;
  /** Empty when there is no such page. */
  readonly lien: string;
  readonly objet: string;
}

interface Groupe {
  readonly id: string;
  readonly titre: string;
  /** Another page began it. */
  readonly suite: boolean;
  readonly lignes: readonly LigneAgenda[];
}

/** One page of the reviews and deadlines: what is late first, then month by month. */
export interface PageAgenda {
  readonly fichier: string;
  readonly rang: number;
  readonly groupes: readonly Groupe[];
}

export interface VueAgenda {
  readonly pages: readonly PageAgenda[];
  /** What each part holds, and where it begins. */
  readonly sommaire: readonly { readonly titre: string; readonly lien: string; readonly nombre: number }[];
}

/** Lines of one page. */
const PAR_PAGE = 150;
const NOM = 160;

/** The reviews and deadlines of a register, page by page: none grows with the register. */
export function vueAgenda(vues: readonly VueDocument[], suivi: Suivi): VueAgenda {
  const noms = new Map(vues.map(({ reference, nom }) => [reference, abreger(nom, NOM)]));
  const ligne = (jour: string, reference: string, objet: string): LigneAgenda => ({
    jour,
    reference,
    nom: noms.get(reference) ?? '',
    lien: noms.has(reference) ? pageDeFiche(reference).lien : '',
    objet,
  });
  const parties = new Map<string, LigneAgenda[]>([
    ['a-revoir', []],
    ['passees', []],
  ]);
  const ranger = (id: string, une: LigneAgenda) => {
    const siennes = parties.get(id);
    if (siennes) siennes.push(une);
    else parties.set(id, [une]);
  };
  const prevues = new Set<string>();
  for (const { jour, reference, objet, passee, revue } of suivi.echeances) {
    if (revue) prevues.add(reference);
    ranger(passee ? 'passees' : jour.slice(0, 7), ligne(jour, reference, objet));
  }
  for (const { reference } of vues) {
    const revue = suivi.fiches.get(reference)?.revue;
    if (!revue || (!revue.due && prevues.has(reference))) continue;
    ranger(revue.due ? 'a-revoir' : 'sans-date', ligne(revue.vue_le, reference, revue.dite));
  }
  parties.get('a-revoir')!.sort((a, b) => (a.jour < b.jour ? -1 : a.jour > b.jour ? 1 : 0));
  return paginer([...parties].filter(([, lignes]) => lignes.length > 0));
}

type Partie = readonly [id: string, lignes: readonly LigneAgenda[]];

function paginer(parties: readonly Partie[]): VueAgenda {
  const rangees = parties.flatMap(([id, lignes]) => lignes.map((ligne) => ({ id, ligne })));
  const pages: PageAgenda[] = [];
  for (let debut = 0; debut === 0 || debut < rangees.length; debut += PAR_PAGE) {
    const siennes = rangees.slice(debut, debut + PAR_PAGE);
    const ids = [...new Set(siennes.map(({ id }) => id))];
    const groupes = ids.map((id) => ({
      id,
      titre: titreDe(id),
      suite: rangees[debut - 1]?.id === id,
      lignes: siennes.filter((une) => une.id === id).map(({ ligne }) => ligne),
    }));
    pages.push({ fichier: fichierDe(pages.length + 1), rang: pages.length + 1, groupes });
  }
  const sommaire = parties.map(([id, { length: nombre }]) => {
    const page = pages.find(({ groupes }) => groupes.some((groupe) => groupe.id === id && !groupe.suite))!;
    return { titre: titreDe(id), nombre, lien: `${page.fichier}#${id}` };
  });
  return { pages, sommaire };
}

const fichierDe = (rang: number) => (rang === 1 ? 'revues.html' : `revues-${rang}.html`);

const TITRES: Readonly<Record<string, string>> = {
  'a-revoir': 'Revues à faire',
  passees: 'Échéances passées',
  'sans-date': 'Sans date de revue',
};
const MOIS = 'Janvier Février Mars Avril Mai Juin Juillet Août Septembre Octobre Novembre Décembre'.split(
  ' ',
);

const titreDe = (id: string) => TITRES[id] ?? `${MOIS[Number(id.slice(5)) - 1]} ${id.slice(0, 4)}`;
