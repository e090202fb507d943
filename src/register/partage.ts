import type { Lu } from '../model/champs.ts';
import type { acteur } from '../model/contact.ts';
import type { mesure } from '../model/fiche.ts';
import type { Origine } from '../model/origine.ts';
import { type RegistreLu, registreYaml } from '../model/registre.ts';
import { type Reponse, valeur } from '../model/reponse.ts';
import type { SourceDocument } from '../source/document.ts';
import { lireFichier } from './fichier.ts';
import type { Releve } from './lire.ts';
import { type Locale, localesDe } from './locales.ts';

export type Acteur = Lu<typeof acteur>;
export type Mesure = Lu<typeof mesure>;

/** What the fiches of a register share: `registre.yaml`, read once. */
export interface Partage {
  readonly fichier: string;
  /** `undefined` when the file cannot be read at all: rules then neither cite it nor call anything missing. */
  readonly registre: RegistreLu | undefined;
  readonly releve: Releve;
  readonly acteurs: ReadonlyMap<string, Reponse<Acteur>>;
  readonly services: ReadonlyMap<string, string>;
  readonly socles: ReadonlyMap<string, readonly Reponse<Mesure>[]>;
  /** Local words of the open lists: `personnes`, `donnees`, `mesures`, `operations`. */
  readonly vocabulaire: Readonly<Record<OpenList, ReadonlyMap<string, string>>>;
  /** The keys that the organisation added to the file. */
  readonly locales: readonly Locale[];
}

export type OpenList = 'personnes' | 'donnees' | 'mesures' | 'operations';

/** Reads `registre.yaml`. Problems of the file are returned beside it. */
export function lirePartage(document: SourceDocument) {
  const { contenu, releve, problems } = lireFichier(registreYaml, document);
  const partage: Partage = {
    fichier: document.path,
    registre: contenu,
    releve,
    acteurs: (contenu && valeur(contenu.acteurs)) ?? new Map(),
    services: noms(contenu?.services),
    socles: soclesDe(contenu),
    vocabulaire: vocabulaireDe(contenu),
    locales: localesDe(document, registreYaml),
  };
  return { partage, problems };
}

function noms(services: RegistreLu['services'] | undefined): Map<string, string> {
  const carte = services && valeur(services);
  return new Map([...(carte ?? [])].map(([id, service]) => [id, nomDeService(service) ?? id]));
}

const nomDeService = (service: Reponse<{ nom: Reponse<string> }>) => {
  const lu = valeur(service);
  return lu && valeur(lu.nom);
};

function soclesDe(contenu: RegistreLu | undefined): Map<string, readonly Reponse<Mesure>[]> {
  const carte = contenu && valeur(contenu.socles);
  return new Map([...(carte ?? [])].map(([id, mesures]) => [id, valeur(mesures) ?? []]));
}

function vocabulaireDe(contenu: RegistreLu | undefined): Partage['vocabulaire'] {
  const vocabulaire = contenu && valeur(contenu.vocabulaire);
  const mots = (reponse: Reponse<ReadonlyMap<string, Reponse<string>>> | undefined) => {
    const carte = reponse && valeur(reponse);
    return new Map([...(carte ?? [])].map(([id, libelle]) => [id, valeur(libelle) ?? id]));
  };
  return {
    personnes: mots(vocabulaire?.personnes),
    donnees: mots(vocabulaire?.donnees),
    mesures: mots(vocabulaire?.mesures),
    operations: mots(vocabulaire?.operations),
  };
}

/** Where the shared value of an actor was written, for related places. */
export function origineActeur(partage: Partage, id: string): Origine | undefined {
  return partage.acteurs.get(id)?.origine;
}
