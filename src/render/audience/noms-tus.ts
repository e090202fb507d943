import { plier } from '../../model/pliage.ts';
import { valeur } from '../../model/reponse.ts';
import type { Client } from '../../register/fiche.ts';
import type { Partage } from '../../register/partage.ts';
import { nomDeClient } from './clients.ts';

/** Legal forms, that people leave out when they speak. */
const FORMES = new Set(
  'sa sas sasu sarl eurl sci scop scic snc gie selarl gmbh ltd inc llc bv spa'.split(' '),
);

/** Identifiers that name no one in particular. */
const GENERIQUE =
  /^(?:clients?|groupe|societe|entreprise|association|mairie|commune|ville|filiale|partenaires?|prospects?|fournisseurs?|autres?|donneur|ordre|public|prive|[0-9]+)$/;

/**
 * The ways in which texts may name a client: its name, whole, without its legal form or in one word; its
 * identifier; its address on the network, and the word of its name that is in it. `siens`: what fiches say of it.
 */
export function nomsTus(cle: string, siens: readonly Client[], partage: Partage): string[] {
  const nom = nomDeClient(cle, siens, partage);
  const mots = motsDe(nom);
  const courts = sansFormes(mots);
  const ids = motsDe(cle).every((mot) => GENERIQUE.test(plier(mot))) ? [] : [cle];
  const sites = domaines(cle, siens, partage);
  const etiquettes = new Set(sites.flatMap((site) => motsDe(site).map(plier)));
  const propres = courts.filter((mot) => etiquettes.has(plier(mot)));
  return [nom, mots.join(''), courts.join(' '), courts.join(''), ...propres, ...ids, ...sites];
}

const motsDe = (texte: string) => texte.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

function sansFormes(mots: readonly string[]): readonly string[] {
  const propres = mots.map((mot) => !FORMES.has(plier(mot)));
  return mots.slice(propres.indexOf(true), propres.lastIndexOf(true) + 1);
}

/** What follows the at sign in the addresses of a client: « artemis.example ». */
function domaines(cle: string, siens: readonly Client[], partage: Partage): string[] {
  const partagee = partage.acteurs.get(cle);
  const acteur = partagee && valeur(partagee);
  const courriels = (acteur ? [acteur] : siens).map(({ courriel }) => valeur(courriel));
  return courriels.flatMap((courriel) => courriel?.split('@').slice(1) ?? []);
}
