import { arrondi } from '../flux/texte.ts';
import type { Suivi } from './suivi.ts';

/** The size of the register through time: a line, and the numbers it is drawn from. */
export interface VueHistoire {
  readonly trace: string;
  readonly aire: string;
  readonly plus: number;
  readonly debut: string;
  readonly fin: string;
  /** The last size of each year. */
  readonly annees: readonly { readonly annee: string; readonly fiches: number }[];
}

const LARGEUR = 640;
const HAUTEUR = 120;

/** `undefined` when there is no history to show. */
export function vueHistoire({ histoire, jour }: Suivi): VueHistoire | undefined {
  const [premier] = histoire;
  const dernier = histoire.at(-1);
  if (!premier || !dernier) return undefined;
  const fin = jour > dernier.jour ? jour : dernier.jour;
  const plus = Math.max(1, ...histoire.map(({ fiches }) => fiches));
  const duree = Math.max(1, jours(fin) - jours(premier.jour));
  const x = (date: string) => Math.round((LARGEUR * (jours(date) - jours(premier.jour))) / duree);
  const y = (fiches: number) => arrondi(HAUTEUR - (HAUTEUR * fiches) / plus);
  // Two changes that would be drawn at the same place are one: the line is as long as it is wide.
  const hauteurs = new Map(histoire.map(({ jour: date, fiches }) => [x(date), y(fiches)]));
  const marches = [...hauteurs].map(([ici, hauteur]) => `H${ici} V${hauteur}`);
  const trace = `M0 ${HAUTEUR} ${marches.join(' ')} H${LARGEUR}`;
  const annees = new Map(histoire.map(({ jour: date, fiches }) => [date.slice(0, 4), fiches]));
  return {
    trace,
    aire: `${trace} V${HAUTEUR} Z`,
    plus,
    debut: premier.jour,
    fin,
    annees: [...annees].map(([annee, fiches]) => ({ annee, fiches })),
  };
}

const jours = (date: string) => Math.floor(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
