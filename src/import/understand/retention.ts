import { sansManques } from '../../model/mots-imprimes.ts';
import { plier } from '../../model/pliage.ts';
import { type Carte, carte, estCarte, type Valeur } from './brouillon.ts';
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

/** A fiche, or an item of data, without what documents print after a retention that says no more. */
export const sansManquesDeRetention = <V extends Valeur>(element: V): V | Carte =>
  estCarte(element) && element.conservation !== undefined
    ? carte({ ...element, conservation: sansManquesDans(element.conservation) })
    : element;

function sansManquesDans(valeur: Valeur): Valeur {
  if (typeof valeur === 'string') return sansManques(valeur);
  if (Array.isArray(valeur)) return valeur.map(sansManquesDans);
  return carte(Object.fromEntries(Object.entries(valeur).map(([nom, une]) => [nom, sansManquesDans(une)])));
}
