import { SECTIONS } from './champs.ts';
import { role } from './libelle.ts';
import type { Place } from './place.ts';

/** The table that a line of headings opens. */
export function tableDe(places: readonly Place[]): 'operations' | 'flux' | undefined {
  if (places.length < 2) return undefined;
  const operations = places.map((place) => role(place.texte, SECTIONS.operations));
  if (operations.includes('operation_description') && operations.every((un) => un !== undefined))
    return 'operations';
  const flux = places.map((place) => role(place.texte, SECTIONS.flux));
  return flux.includes('de') && flux.includes('vers') && flux.every((un) => un !== undefined)
    ? 'flux'
    : undefined;
}
