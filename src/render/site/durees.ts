import { type Duree, direDuree } from '../../model/duree.ts';
import { valeur } from '../../model/reponse.ts';
import type { Conservation, Fiche } from '../../register/fiche.ts';
import { arrondi } from '../flux/texte.ts';
import type { VueDocument } from '../vue/document.ts';
import { lignes, type Souple } from '../vue/lignes.ts';
import { abreger } from './abrege.ts';
import { lienVersListe } from './filtres.ts';

/** How long one category of data is kept in one fiche, archives included; without a figure, `undefined`. */
export interface Garde {
  readonly categorie: string;
  readonly duree: Duree | undefined;
}

/** A category of data on the scale of time: every length of time that the fiches give it. */
export interface LigneDuree {
  readonly nom: string;
  readonly lien: string;
  readonly fiches: number;
  /** « de 1 mois à 5 ans ». */
  readonly etendue: string;
  readonly sans_chiffre: number;
  /** Out of a hundred. */
  readonly debut: number;
  readonly fin: number;
  readonly points: readonly number[];
}

/** Each step takes the same room: a month would not be seen beside fifty years. */
const PAS = [1 / 30, 1, 6, 12, 36, 60, 120, 240, 600];
const NOMS = ['1 jour', '1 mois', '6 mois', '1 an', '3 ans', '5 ans', '10 ans', '20 ans', '50 ans'];

export const ECHELLE = NOMS.map((nom, rang) => ({ nom, x: arrondi((100 * rang) / (NOMS.length - 1)) }));

const SANS_CHIFFRE = 'aucune durée en chiffres';
export const TRANCHES = [
  ...NOMS.map((nom, rang) => (rang === 0 ? `${nom} au plus` : `de ${NOMS[rang - 1]} à ${nom}`)),
  'plus de 50 ans',
  SANS_CHIFFRE,
];

/** Where the longest retention of a fiche falls; none for a fiche that keeps no data of its own. */
export function trancheDe(gardes: readonly Garde[]): string[] {
  const mois = gardes.flatMap(({ duree }) => (duree ? enMois(duree) : []));
  if (mois.length === 0) return gardes.length === 0 ? [] : [SANS_CHIFFRE];
  const plus = Math.max(...mois);
  const rang = PAS.findIndex((pas) => plus <= pas);
  return [TRANCHES[rang < 0 ? PAS.length : rang]!];
}

/** Where so many months stand on the scale. */
function place(mois: number): number {
  const apres = PAS.findIndex((pas) => mois <= pas);
  if (apres <= 0) return apres === 0 ? 0 : 100;
  const [bas, haut] = [PAS[apres - 1]!, PAS[apres]!];
  return arrondi((100 * (apres - 1 + (mois - bas) / (haut - bas))) / (PAS.length - 1));
}

const enMois = ({ mois, heures }: Duree) => mois + heures / 730;

/** One line for each category of data, the longest kept first. Points that would touch are one. */
export function lignesDeDurees(parFiche: readonly (readonly Garde[])[]): LigneDuree[] {
  const parCategorie = new Map<string, { gardes: Garde[]; fiches: number }>();
  for (const gardes of parFiche) {
    const vues = new Set<string>();
    for (const garde of gardes) {
      const ligne = parCategorie.get(garde.categorie) ?? { gardes: [], fiches: 0 };
      ligne.gardes.push(garde);
      if (!vues.has(garde.categorie)) ligne.fiches++;
      vues.add(garde.categorie);
      parCategorie.set(garde.categorie, ligne);
    }
  }
  return [...parCategorie]
    .map(([nom, { gardes, fiches }]) => ligneDe(nom, gardes, fiches))
    .sort((a, b) => b.fin - a.fin || b.fiches - a.fiches || (a.nom < b.nom ? -1 : 1));
}

function ligneDe(nom: string, gardes: readonly Garde[], fiches: number): LigneDuree {
  const durees = gardes.flatMap(({ duree }) => duree ?? []).sort((a, b) => enMois(a) - enMois(b));
  const [moins, plus] = [durees[0], durees.at(-1)];
  const commun = {
    nom: abreger(nom, 120),
    lien: lienVersListe('donnees', nom),
    fiches,
    sans_chiffre: gardes.length - durees.length,
  };
  if (!moins || !plus) return { ...commun, etendue: '', debut: 0, fin: -1, points: [] };
  const [court, long] = [direDuree(moins), direDuree(plus)];
  return {
    ...commun,
    etendue: court === long ? long : `de ${court} à ${long}`,
    debut: place(enMois(moins)),
    fin: place(enMois(plus)),
    points: [...new Set(durees.map((duree) => Math.round(place(enMois(duree)))))],
  };
}

/** What a controller’s fiche keeps, category by category and case by case. */
export function gardesDe(fiche: Fiche, vue: VueDocument): Garde[] {
  if (fiche.role !== 'responsable') return [];
  const items = [
    ...lignes(fiche.donnees, 'description').map((item, rang) => ({ item, dite: vue.donnees[rang]! })),
    ...lignes(fiche.donnees_sensibles, 'description').map((item, rang) => ({
      item,
      dite: vue.donnees_sensibles[rang]!,
    })),
  ];
  return items.flatMap(({ item, dite }) => {
    const cas = lignes(item.conservation, 'critere');
    const durees = cas.length === 0 ? [undefined] : cas.map(totalDe);
    return durees.map((duree) => ({ categorie: dite.categorie_titre, duree }));
  });
}

function totalDe({ duree, archivage }: Souple<Conservation>): Duree | undefined {
  const archive = archivage && valeur(archivage);
  const [courante, ensuite] = [chiffre(duree && valeur(duree)), chiffre(archive && valeur(archive.duree))];
  if (!courante || !ensuite) return courante ?? ensuite;
  return { mois: courante.mois + ensuite.mois, heures: courante.heures + ensuite.heures };
}

function chiffre(lue: { readonly forme: string; readonly duree?: Duree } | undefined): Duree | undefined {
  return lue?.forme === 'chiffree' ? lue.duree : undefined;
}
