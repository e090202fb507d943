import { motNu } from '../model/proche.ts';
import { type Canonique, canonique } from '../register/canonique.ts';
import { lireFichier } from '../register/fichier.ts';
import type { SourceDocument } from '../source/document.ts';
import { schemaOf } from './schema-of.ts';

const ILLISIBLE = '=illisible';
// Where a text was edited, its spelling may differ; elsewhere the reading is compared sign by sign.
const REGARD = { retenir: () => true, renommer: motNu, illisible: () => ILLISIBLE };

/** Every answer that could be read reads the same; what could not may now be anything. */
export function sameFacts(old: SourceDocument, now: SourceDocument): boolean {
  return stands(factsOf(old), factsOf(now));
}

function factsOf(document: SourceDocument): Canonique | undefined {
  const schema = schemaOf(document.path);
  const { contenu } = lireFichier(schema, document);
  const origine = { fichier: document.path, pointeur: [] };
  if (contenu === undefined) return undefined;
  return canonique(schema, { etat: 'donnee', valeur: contenu, origine }, REGARD);
}

function stands(old: Canonique | undefined, now: Canonique | undefined): boolean {
  if (old === ILLISIBLE) return true;
  if (typeof old !== 'object' || typeof now !== 'object') return old === now;
  if (Array.isArray(old)) return Array.isArray(now) && old.length === now.length && paired(old, now);
  if (Array.isArray(now)) return false;
  const [before, after] = [new Map(Object.entries(old)), new Map(Object.entries(now))];
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].every((key) => stands(before.get(key), after.get(key)));
}

/** Each pairing of what could not be read tries them all: past this many, the answer is no. */
const MAX_UNREADABLE = 100;

/** Lists of facts come sorted: equal ones first, then those that hold something unreadable find their place. */
function paired(old: readonly Canonique[], now: readonly Canonique[]): boolean {
  const left = new Map<string, Canonique[]>();
  for (const one of now) {
    const text = JSON.stringify(one);
    const same = left.get(text);
    if (same) same.push(one);
    else left.set(text, [one]);
  }
  const others = old.filter((one) => left.get(JSON.stringify(one))?.pop() === undefined);
  if (others.length > MAX_UNREADABLE) return false;
  const free = [...left.values()].flat();
  return others.every((one) => {
    const rank = free.findIndex((other) => stands(one, other));
    return rank !== -1 && free.splice(rank, 1).length === 1;
  });
}
