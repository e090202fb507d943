import type { FicheResponsableLue } from '../model/fiche.ts';
import { elements, type Reponse, valeur } from '../model/reponse.ts';
import type { SourceDocument } from '../source/document.ts';
import type { Destinataire } from './fiche.ts';
import type { Mesure, Partage } from './partage.ts';

type Lue = FicheResponsableLue;

/** What a fiche stands in. */
export interface Entourage {
  readonly document: SourceDocument;
  readonly partage: Partage;
}

/** Gives the answer written under a key. */
type Lire = <K extends keyof Lue>(cle: K) => Lue[K];

/** What is made of the answers of a fiche, key by key: shorthands, inheritance and shared sets resolved. */
export const RESOLUTIONS = {
  finalites: (lire: Lire) => heriter(lire('finalites'), 'base_legale', lire('base_legale')),
  donnees: (lire: Lire) => heriter(lire('donnees'), 'conservation', lire('conservation')),
  donnees_sensibles: (lire: Lire) => heriter(lire('donnees_sensibles'), 'conservation', lire('conservation')),
  destinataires: (lire: Lire, { partage }: Entourage) => referencer(lire('destinataires'), partage),
  mesures: (lire: Lire, { partage }: Entourage) => etendreSocles(lire('mesures_securite'), partage),
  ref: (lire: Lire, { document }: Entourage) => valeur(lire('reference')) ?? nomDeFichier(document.path),
  projet: (lire: Lire) => valeur(lire('statut')) === 'projet',
  arretee: (lire: Lire) => valeur(lire('statut')) === 'arrete',
};

type Resolutions = typeof RESOLUTIONS;

/** All of them at once. */
export function resoudre(lue: Lue, entourage: Entourage) {
  const entrees = Object.entries(RESOLUTIONS).map(([cle, resolution]) => [
    cle,
    resolution((une) => lue[une], entourage),
  ]);
  return Object.fromEntries(entrees) as { readonly [K in keyof Resolutions]: ReturnType<Resolutions[K]> };
}

/** The value of the fiche goes to the elements that give none, with the place it was written. */
function heriter<T extends Record<K, Reponse<unknown>>, K extends string>(
  liste: Reponse<readonly Reponse<T>[]>,
  cle: K,
  commune: T[K],
): Reponse<readonly Reponse<T>[]> {
  if (liste.etat !== 'donnee' || commune.etat === 'absente') return liste;
  const heritiere = (element: Reponse<T>): Reponse<T> => {
    if (element.etat !== 'donnee' || element.valeur[cle].etat !== 'absente') return element;
    return { ...element, valeur: { ...element.valeur, [cle]: commune } };
  };
  return { ...liste, valeur: liste.valeur.map(heritiere) };
}

/** A recipient written as a bare text that is the identifier of an actor or a service is that actor or service. */
function referencer(liste: Lue['destinataires'], partage: Partage): typeof liste {
  if (liste.etat !== 'donnee') return liste;
  const reference = (element: Reponse<Destinataire>): Reponse<Destinataire> => {
    if (element.etat !== 'donnee') return element;
    const { nom, acteur, service } = element.valeur;
    const texte = valeur(nom);
    const nu = texte !== undefined && nom.origine.pointeur === element.origine.pointeur;
    if (!nu) return element;
    const vide: Reponse<string> = { etat: 'absente', origine: nom.origine };
    if (partage.acteurs.has(texte) && acteur.etat === 'absente') {
      return { ...element, valeur: { ...element.valeur, nom: vide, acteur: nom } };
    }
    if (partage.services.has(texte) && service.etat === 'absente') {
      return { ...element, valeur: { ...element.valeur, nom: vide, service: nom } };
    }
    return element;
  };
  return { ...liste, valeur: liste.valeur.map(reference) };
}

/** Measures of one fiche, those of its sets included: a set cited a thousand times must not fill the memory. */
export const MAX_MESURES = 2_000;

/** One measure more than the limit tells that there were more. */
function etendreSocles(liste: Lue['mesures_securite'], partage: Partage): Mesure[] {
  const mesures: Mesure[] = [];
  for (const mesure of elements(liste)) {
    const socle = valeur(mesure.socle) ?? nomDeSocle(mesure, partage);
    const communes = socle === undefined ? [] : elementsDe(partage, socle);
    mesures.push(...(socle === undefined ? [mesure] : communes.slice(0, MAX_MESURES + 1)));
    if (mesures.length > MAX_MESURES) return mesures.slice(0, MAX_MESURES + 1);
  }
  return mesures;
}

const elementsDe = (partage: Partage, socle: string): Mesure[] =>
  (partage.socles.get(socle) ?? []).flatMap((commune) => valeur(commune) ?? []);

function nomDeSocle(mesure: Mesure, partage: Partage): string | undefined {
  const texte = valeur(mesure.description);
  const nu = texte !== undefined && mesure.type.etat === 'absente';
  return nu && partage.socles.has(texte) ? texte : undefined;
}

/** What a fiche without a reference is called by: the name of its file. */
export const nomDeFichier = (chemin: string) =>
  chemin.slice(chemin.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '');
