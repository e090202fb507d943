import type { Duree } from '../../model/duree.ts';
import { direDuree } from '../../model/duree.ts';
import { valeur } from '../../model/reponse.ts';
import type { Fiche } from '../../register/fiche.ts';
import { arrondi } from '../flux/texte.ts';
import type { VueDocument } from '../vue/document.ts';
import { lignes } from '../vue/lignes.ts';
import { pageDeFiche } from './adresses.ts';

/** The longest retention that a fiche gives in figures, on a scale of time. */
export interface LigneDuree {
  readonly reference: string;
  readonly nom: string;
  readonly lien: string;
  readonly courante: string;
  readonly archivage: string;
  /** Out of a hundred. */
  readonly longueur: number;
  readonly suite: number;
  /** What the figures leave out: « 2 sans chiffre ». */
  readonly sans_chiffre: number;
}

/** Each step takes the same room: a month would not be seen beside fifty years. */
const PAS = [1 / 30, 1, 6, 12, 36, 60, 120, 240, 600];
const NOMS = ['1 jour', '1 mois', '6 mois', '1 an', '3 ans', '5 ans', '10 ans', '20 ans', '50 ans'];

export const ECHELLE = NOMS.map((nom, rang) => ({ nom, x: arrondi((100 * rang) / (NOMS.length - 1)) }));

/** Where so many months stand on the scale. */
function place(mois: number): number {
  const apres = PAS.findIndex((pas) => mois <= pas);
  if (apres <= 0) return apres === 0 ? 2 : 100;
  const [bas, haut] = [PAS[apres - 1]!, PAS[apres]!];
  return arrondi((100 * (apres - 1 + (mois - bas) / (haut - bas))) / (PAS.length - 1));
}

const enMois = ({ mois, heures }: Duree) => mois + heures / 730;

interface Cas {
  readonly courante: Duree | undefined;
  readonly archivage: Duree | undefined;
}

/** The longest retention of each controller’s fiche; fiches without a figure come last. */
export function lignesDeDurees(fiches: readonly Fiche[], vues: readonly VueDocument[]): LigneDuree[] {
  return fiches.flatMap((fiche, rang) => {
    const vue = vues[rang]!;
    const cas = casDe(fiche);
    if (fiche.role !== 'responsable' || fiche.arretee || cas.length === 0) return [];
    const chiffres = cas.filter(({ courante, archivage }) => courante ?? archivage);
    const total = ({ courante, archivage }: Cas) =>
      (courante ? enMois(courante) : 0) + (archivage ? enMois(archivage) : 0);
    const plus = chiffres.toSorted((a, b) => total(b) - total(a))[0];
    const fin = plus ? place(total(plus)) : 0;
    const milieu = plus?.courante ? Math.min(fin, place(enMois(plus.courante))) : 0;
    return {
      reference: vue.reference,
      nom: vue.nom,
      lien: pageDeFiche(vue.reference).lien,
      courante: plus?.courante ? direDuree(plus.courante) : '',
      archivage: plus?.archivage ? direDuree(plus.archivage) : '',
      longueur: milieu,
      suite: arrondi(fin - milieu),
      sans_chiffre: cas.length - chiffres.length,
    };
  });
}

function casDe(fiche: Fiche): Cas[] {
  const donnees = [
    ...lignes(fiche.donnees, 'description'),
    ...lignes(fiche.donnees_sensibles, 'description'),
  ];
  return donnees.flatMap(({ conservation }) => {
    const cas = lignes(conservation, 'critere');
    if (cas.length === 0) return [{ courante: undefined, archivage: undefined }];
    return cas.map(({ duree, archivage }) => {
      const archive = archivage && valeur(archivage);
      return {
        courante: chiffre(duree && valeur(duree)),
        archivage: chiffre(archive && valeur(archive.duree)),
      };
    });
  });
}

function chiffre(lue: { readonly forme: string; readonly duree?: Duree } | undefined): Duree | undefined {
  return lue?.forme === 'chiffree' ? lue.duree : undefined;
}
