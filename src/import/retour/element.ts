import type { Champ } from '../../model/champs.ts';
import { type Carte, carte, estCarte, type Valeur } from '../understand/brouillon.ts';
import { type Complement, feuillesDe, lireFeuilles, RIEN, racineDe, titreDe } from './complements.ts';
import { canoniqueDe, champsDe, empreinteDe } from './faits.ts';

/**
 * Keys whose answer makes the words of the row no answer of their own: the row prints the name of the actor,
 * the measures of the shared set.
 */
const REPRISES: Readonly<Record<string, readonly string[]>> = {
  acteur: ['nom'],
  service: ['nom'],
  socle: ['type', 'description'],
  fonction: ['nom'],
};

export type Precision = Pick<Complement, 'precision' | 'reponse'>;

/** What a row does not say by itself of its element, and what it says that its complements replace. */
export interface Ecart {
  readonly precisions: readonly Precision[];
  /** Key, and the fingerprint of what the row says there: the row is edited when it says something else. */
  readonly remplaces: readonly (readonly [cle: string, empreinte: string])[];
}

/** Compares what a row says with the facts of its element. */
export function ecartDe(champ: Champ<unknown>, lu: Carte, faits: Carte): Ecart {
  const champs = champsDe(champ)!;
  const noms = Object.keys(champs);
  const propres = new Set(
    noms.filter((nom) => faits[nom] !== undefined && !memes(champs[nom]!, lu[nom], faits[nom])),
  );
  const repris = new Set([...propres].flatMap((nom) => REPRISES[nom] ?? []));
  for (const nom of repris) if (faits[nom] !== undefined) propres.add(nom);
  const deTrop = noms.filter((nom) => lu[nom] !== undefined && faits[nom] === undefined && !repris.has(nom));
  return {
    precisions: [
      ...noms.flatMap((nom) =>
        propres.has(nom) ? feuillesDe(champs[nom]!, faits[nom]!, [titreDe(champs[nom]!, nom)]) : [],
      ),
      ...deTrop.map((nom) => ({ precision: titreDe(champs[nom]!, nom), reponse: RIEN })),
    ],
    remplaces: [...new Set([...propres, ...repris, ...deTrop])].flatMap((nom) =>
      lu[nom] === undefined ? [] : [[nom, empreinteDe(champs[nom]!, lu[nom])] as const],
    ),
  };
}

/** Says the whole element, were it what the row says: its words alone would speak of the whole list. */
export function ecartEntier(champ: Champ<unknown>, lu: Carte, faits: Carte): Ecart {
  const champs = champsDe(champ)!;
  const remplaces = Object.entries(lu).map(([nom, dit]) => [nom, empreinteDe(champs[nom]!, dit)] as const);
  return { precisions: feuillesDe(champ, faits, []), remplaces };
}

const memes = (champ: Champ<unknown>, a: Valeur | undefined, b: Valeur | undefined) =>
  a === b ||
  (a !== undefined && JSON.stringify(canoniqueDe(champ, a)) === JSON.stringify(canoniqueDe(champ, b)));

/** An element put together again, and the precisions that no longer apply or name nothing known. */
export interface Compose<P extends Precision> {
  readonly element: Carte;
  readonly perimees: readonly P[];
  readonly inconnues: readonly P[];
}

/** What a row and its precisions say together; `retouchee` tells whether the row was edited since the export. */
export function composer<P extends Precision>(
  champ: Champ<unknown>,
  lu: Carte,
  precisions: readonly P[],
  retouchee: (cle: string, empreinte: string) => boolean,
): Compose<P> {
  const champs = champsDe(champ)!;
  const element = carte(lu);
  const changee = (nom: string) =>
    lu[nom] !== undefined && retouchee(nom, empreinteDe(champs[nom]!, lu[nom]));
  const perimees = new Set<P>();
  for (const une of precisions) {
    const nom = racineDe(champ, une.precision);
    if (nom === undefined) continue;
    const repris = REPRISES[nom] ?? [];
    if ([nom, ...repris].some(changee)) perimees.add(une);
    else for (const un of [nom, ...repris]) delete element[un];
  }
  const utiles = precisions.filter((une) => !perimees.has(une) && une.reponse !== RIEN);
  const { valeur, inconnues } = lireFeuilles(champ, utiles);
  return {
    element: carte({ ...element, ...(estCarte(valeur) ? valeur : {}) }),
    perimees: [...perimees],
    inconnues,
  };
}
