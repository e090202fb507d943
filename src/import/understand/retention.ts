import { sansManques } from '../../model/mots-imprimes.ts';
import { plier } from '../../model/pliage.ts';
import { type Carte, carte, type Valeur } from './brouillon.ts';
import { type Rangee, texteDe } from './rangee.ts';
import { archivageDe } from './valeurs/cas.ts';
import { conservationDe } from './valeurs/conservation.ts';
import { estAucun } from './vide.ts';

/** How long the data of a line are kept, and what becomes of them. */
export function retention(rangee: Rangee): Carte {
  const duree = texteDe(rangee, 'duree');
  const archivage = texteDe(rangee, 'archivage');
  const sort = texteDe(rangee, 'sort_final');
  return carte({
    ...(duree === undefined ? {} : conservationDe(duree)),
    ...(texteDe(rangee, 'depart') === undefined ? {} : { depart: texteDe(rangee, 'depart') }),
    archivage: archivage === undefined ? undefined : estAucun(archivage) ? 'aucun' : archivageDe(archivage),
    sort_final: sortDe(sort),
  });
}

/** What becomes of the data in the end, when a word of the model says it. */
export function sortDe(texte: string | undefined): string | undefined {
  const plie = plier((texte ?? '').slice(0, 80));
  if (/^(?:suppression|supprime|destruction|detruit|effacement|efface)/.test(plie)) return 'suppression';
  if (/^anonymis/.test(plie)) return 'anonymisation';
  if (/^restitution/.test(plie)) return 'restitution';
  return undefined;
}

/** A fiche, or a part of it, without what documents print after a retention that says no more. */
export function sansManquesDeRetention<V extends Valeur>(valeur: V): V;
export function sansManquesDeRetention(valeur: Valeur): Valeur {
  return nettoyer(valeur, (texte) => texte);
}

/** Rewrites every text; those of a retention lose what was printed after them. */
function nettoyer(valeur: Valeur, lire: (texte: string) => string): Valeur {
  if (typeof valeur === 'string') return lire(valeur);
  if (Array.isArray(valeur)) return valeur.map((un) => nettoyer(un, lire));
  const entrees = Object.entries(valeur).map(([nom, un]) => {
    return [nom, nettoyer(un, nom === 'conservation' ? sansManques : lire)] as const;
  });
  return carte(Object.fromEntries(entrees));
}
