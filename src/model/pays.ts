import { type Adequation, adequations, type Pays, pays, periodesPassees, regimes } from '../data/pays.ts';
import type { Fiabilite } from '../data/vocabulaire.ts';
import { auBesoin } from './au-besoin.ts';
import { plierEnId } from './pliage.ts';
import { plusProche } from './proche.ts';

/**
 * How a written country reads. `code`: the two letters the model wants; `nom`: another spelling with one
 * reading (« États-Unis », « us »); `plusieurs`: several countries in one value.
 */
export type PaysLu =
  | { readonly forme: 'code' | 'nom'; readonly pays: Pays }
  | { readonly forme: 'plusieurs'; readonly pays: readonly Pays[] }
  | { readonly forme: 'inconnu'; readonly proche: Pays | undefined };

/** Those of another list than ours: EL, UK. */
const autresCodes = auBesoin(
  () => new Map(pays.entrees.flatMap((un) => (un.alias ?? []).map((code) => [code, un] as const))),
);
const parCode = (code: string): Pays | undefined => pays.entree(code) ?? autresCodes().get(code);

interface Noms {
  readonly pays: ReadonlyMap<string, Pays>;
  readonly parInitiale: ReadonlyMap<string, readonly string[]>;
}

/** Most countries are written by their code: the names are folded when one is not. */
const noms = auBesoin((): Noms => {
  const parInitiale = new Map<string, string[]>();
  for (const nom of pays.entrees.flatMap(nomsDe)) {
    const initiale = serrer(nom).charAt(0);
    parInitiale.set(initiale, [...(parInitiale.get(initiale) ?? []), nom]);
  }
  return {
    pays: new Map(pays.entrees.flatMap((un) => nomsDe(un).map((nom) => [serrer(nom), un] as const))),
    parInitiale,
  };
});

const parNom = (nom: string) => noms().pays.get(serrer(nom));

/** Reads a country written as a code, an accepted alias of it (UK, EL), or a French name. */
export function lirePays(texte: string): PaysLu {
  const propre = texte.trim().slice(0, 120);
  const code = parCode(propre);
  if (code) return { forme: 'code', pays: code };
  const nom = paysNomme(propre);
  if (nom) return { forme: 'nom', pays: nom };
  const cites = propre.split(/[,;/+&]| et | ou /).map((morceau) => paysNomme(morceau.trim()));
  if (cites.length > 1 && cites.every((cite) => cite !== undefined))
    return { forme: 'plusieurs', pays: cites };
  return { forme: 'inconnu', proche: paysProche(propre) };
}

/** The one country that a text stands for, when it reads as one. */
export function paysDe(texte: string | undefined): Pays | undefined {
  const propre = texte?.trim().slice(0, 120);
  return propre === undefined ? undefined : (parCode(propre) ?? paysNomme(propre));
}

function paysNomme(texte: string): Pays | undefined {
  const [avant = '', dedans = ''] = texte.split(/[()]/);
  return parCode(texte.toUpperCase()) ?? parNom(texte) ?? parNom(avant) ?? parCode(dedans);
}

/** Names of the same initial only: one slip is rarely the first letter, and a hostile list stays cheap to read. */
function paysProche(texte: string): Pays | undefined {
  if (texte.length < 5 || texte.length > 60) return undefined;
  const nom = plusProche(texte, noms().parInitiale.get(serrer(texte).charAt(0)) ?? []);
  return nom === undefined ? undefined : parNom(nom);
}

function nomsDe({ nom, autresNoms = [] }: Pays): string[] {
  return [nom, ...autresNoms];
}

/** « les États-Unis », « Etats Unis » and « États-Unis » are one name. */
function serrer(nom: string): string {
  return plierEnId(nom)
    .replace(/^(?:les?|la|l)-/, '')
    .replaceAll('-', '');
}

/** What a place is for Chapter V of the GDPR on a given day. */
export type Situation =
  | { readonly forme: 'interieur' | 'incertain'; readonly label: string; readonly fiabilite: Fiabilite }
  | { readonly forme: 'adequat'; readonly decision: Adequation }
  | { readonly forme: 'tiers' };

/** A country is inside or outside the EEA, covered by a decision or not, as of `jour` (AAAA-MM-JJ). */
export function situerPays({ id, regime }: Pays, jour: string): Situation {
  const passee = periodesPassees.entrees.find((periode) => periode.pays === id && enVigueur(periode, jour));
  if (passee) return { forme: 'interieur', label: passee.label, fiabilite: passee.fiabilite };
  const lu = regimes.entree(regime);
  if (!lu) return situer(decisionsPays(id), jour);
  const { label, fiabilite, transfert } = lu;
  return { forme: transfert === 'non' ? 'interieur' : 'incertain', label, fiabilite };
}

/** An international organisation is never inside the EEA; a decision may cover it. */
export function situerOrganisation(nom: string, jour: string): Situation {
  return situer(decisionsOrganisation(nom), jour);
}

function situer(decisions: readonly Adequation[], jour: string): Situation {
  const decision = decisions.find((une) => enVigueur(une, jour));
  return decision ? { forme: 'adequat', decision } : { forme: 'tiers' };
}

/** Whether what is established there needs Chapter V; `undefined` when the texts were not verified. */
export function estHorsEee(lieu: Pays, jour: string): boolean | undefined {
  const { forme } = situerPays(lieu, jour);
  return forme === 'incertain' ? undefined : forme !== 'interieur';
}

/** The adequacy decisions, past and present, about a country. */
export const decisionsPays = (id: string) => adequations.entrees.filter((une) => une.pays === id);

/** The adequacy decisions about an international organisation, by its name or its initials. */
export function decisionsOrganisation(nom: string): Adequation[] {
  const [avant = '', dedans = ''] = nom.slice(0, 200).split(/[()]/);
  const ecrits = new Set([nom, avant, dedans].map(plierEnId));
  return adequations.entrees.filter(({ id, organisation = '' }) => {
    return organisation !== '' && (ecrits.has(id) || ecrits.has(plierEnId(organisation)));
  });
}

/** Validity days are inclusive. */
export function enVigueur(
  { valableDu, valableJusquAu }: { readonly valableDu?: string; readonly valableJusquAu?: string },
  jour: string,
): boolean {
  return (
    (valableDu === undefined || valableDu <= jour) && (valableJusquAu === undefined || jour <= valableJusquAu)
  );
}
