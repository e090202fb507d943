import { plierEnId } from '../../model/pliage.ts';
import { fileName } from '../file-name.ts';

/** A page of the site: its file, and how links of other pages write it. */
export interface Adresse {
  readonly fichier: string;
  readonly lien: string;
}

const adresse = (fichier: string): Adresse => ({ fichier, lien: encodeURIComponent(fichier) });

export const pageDeFiche = (reference: string): Adresse => adresse(fileName(`fiche-${reference}`, 'html'));

/** Names of pages for actors: two names that read alike get a number. */
export function pagesDActeurs(noms: readonly string[]): ReadonlyMap<string, Adresse> {
  const pris = new Set<string>();
  const pages = new Map<string, Adresse>();
  for (const nom of noms) {
    const court = plierEnId(nom).slice(0, 60) || 'sans-nom';
    let [libre, rang] = [court, 1];
    while (pris.has(libre)) libre = `${court}-${++rang}`;
    pris.add(libre);
    pages.set(nom, adresse(`acteur-${libre}.html`));
  }
  return pages;
}
