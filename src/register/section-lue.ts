import { type Champ, decrire } from '../model/champs.ts';
import type { Problem } from '../source/problem.ts';
import type { Section, Sections } from '../source/quick/sections.ts';
import { emptyMap, type Tree } from '../source/tree.ts';
import { lireValeur, type Partie, releveVide } from './lire.ts';
import { normaliserEtats } from './normaliser.ts';
import { type Place, placesDe } from './place.ts';

/** A section of a fiche in which nothing is wrong. */
export class SectionLue {
  /** Equal numbers, equal sources. */
  readonly numero: number;
  /** Several fiches say it: what is worked out from it is worth remembering. */
  readonly partagee: boolean;
  /** Of a key of the organisation’s own, there is none. */
  readonly place: Place | undefined;
  readonly arbre: Tree;
  #partie: Partie | undefined;

  constructor({ number, kept }: Section, place: Place | undefined, arbre: Tree) {
    this.numero = number;
    this.partagee = kept;
    this.place = place;
    this.arbre = arbre;
  }

  /** What it says, without its places. */
  get partie(): Partie {
    this.#partie ??= releverPartie(this);
    return this.#partie;
  }
}

export type SectionsLues = ReadonlyMap<string, SectionLue>;

/** The sections of a file against its schema; `undefined` when the whole has to be read to tell what is wrong. */
export function lireSections(sections: Sections, schema: Champ<unknown>): SectionsLues | undefined {
  const lues = new Map<string, SectionLue>();
  for (const [cle, section] of sections) {
    const lue = lireSection(section, schema);
    if (!lue) return undefined;
    lues.set(cle, lue);
  }
  return lues;
}

const connues = new WeakMap<Section, Map<Champ<unknown>, SectionLue | undefined>>();

function lireSection(section: Section, schema: Champ<unknown>): SectionLue | undefined {
  if (!section.kept) return examiner(section, schema);
  let parSchema = connues.get(section);
  if (!parSchema) {
    parSchema = new Map();
    connues.set(section, parSchema);
  }
  if (!parSchema.has(schema)) parSchema.set(schema, examiner(section, schema));
  return parSchema.get(schema);
}

function examiner(section: Section, schema: Champ<unknown>): SectionLue | undefined {
  const { key, tree } = section;
  if (key.startsWith('x_')) return new SectionLue(section, undefined, tree);
  const place = placesDe(schema).get(key);
  if (!place) return undefined;
  const seule = emptyMap();
  seule[key] = tree;
  const problems: Problem[] = [];
  const arbre = normaliserEtats(seule, problems)[key]!;
  if (problems.length > 0 || !decrire(place.champ).admet(arbre)) return undefined;
  return new SectionLue(section, place, arbre);
}

function releverPartie({ place, arbre }: SectionLue): Partie {
  const releve = releveVide();
  if (place) lireValeur(place, arbre, { fichier: '', illisibles: AUCUN, releve });
  return releve;
}

const AUCUN: ReadonlySet<string> = new Set();
