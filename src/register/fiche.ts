import {
  type FicheResponsableLue,
  type FicheSousTraitantLue,
  ficheResponsable,
  ficheSousTraitant,
} from '../model/fiche.ts';
import type { Origine } from '../model/origine.ts';
import { elements, type Reponse, valeur } from '../model/reponse.ts';
import type { SourceDocument } from '../source/document.ts';
import type { Problem } from '../source/problem.ts';
import { isTreeMap } from '../source/tree.ts';
import { lireFichier } from './fichier.ts';
import type { Partie, Releve } from './lire.ts';
import { type Locale, localesDe } from './locales.ts';
import type { Mesure, Partage } from './partage.ts';

interface Resolue {
  readonly fichier: string;
  readonly origine: Origine;
  /** The reference, or the name of the file where there is none: what messages call the fiche. */
  readonly ref: string;
  readonly projet: boolean;
  readonly arretee: boolean;
  readonly releve: Releve;
  /** What the parts of the fiche say, without their places: what is worked out from one serves all fiches. */
  readonly parties: readonly Partie[];
  /** The security measures, those of the shared sets included; each keeps the place it was written. */
  readonly mesures: readonly Mesure[];
  /** The keys of the organisation’s own, `x_…`. */
  readonly locales: readonly Locale[];
}

/** A fiche with its shorthands, inheritance and shared sets resolved. */
export type FicheResponsable = FicheResponsableLue & Resolue & { readonly role: 'responsable' };
export type FicheSousTraitant = FicheSousTraitantLue & Resolue & { readonly role: 'sous-traitant' };
export type Fiche = FicheResponsable | FicheSousTraitant;

export type Finalite = Element<FicheResponsable['finalites']>;
export type Donnee = Element<FicheResponsable['donnees']>;
export type DonneeSensible = Element<FicheResponsable['donnees_sensibles']>;
export type Personne = Element<FicheResponsable['personnes']>;
export type Destinataire = Element<FicheResponsable['destinataires']>;
export type Transfert = Element<FicheResponsable['transferts']>;
export type Client = Element<FicheSousTraitant['clients']>;
export type Conservation = Element<Donnee['conservation']>;
type Donne<R> = R extends { readonly etat: 'donnee'; readonly valeur: infer T } ? T : never;
type Element<R> = Donne<R> extends readonly (infer E)[] ? Donne<E> : never;

export interface LectureFiche {
  /** `undefined` when the file cannot be read at all. */
  readonly fiche: Fiche | undefined;
  readonly problems: readonly Problem[];
}

/** Every key of a fiche of each kind: made key by key, each fiche would have a shape of its own, kept for long. */
const patrons: Partial<Record<Fiche['role'], Readonly<Record<string, undefined>>>> = {};

/** Reads one fiche of a register. */
export function lireFiche(document: SourceDocument, partage: Partage): LectureFiche {
  const { root } = document;
  const sousTraitant = isTreeMap(root) && root.qualite === 'sous-traitant';
  if (sousTraitant) {
    const { contenu, releve, problems } = lireFichier(ficheSousTraitant, document);
    return borner(contenu && resoudre(contenu, 'sous-traitant', releve), problems);
  }
  const { contenu, releve, problems } = lireFichier(ficheResponsable, document);
  return borner(contenu && resoudre(contenu, 'responsable', releve), problems);

  function resoudre<F extends FicheResponsableLue, R extends Fiche['role']>(lue: F, role: R, releve: Releve) {
    const suite = {
      role,
      finalites: heriter(lue.finalites, 'base_legale', lue.base_legale),
      donnees: heriter(lue.donnees, 'conservation', lue.conservation),
      donnees_sensibles: heriter(lue.donnees_sensibles, 'conservation', lue.conservation),
      destinataires: referencer(lue.destinataires, partage),
      mesures: etendreSocles(lue.mesures_securite, partage),
      locales: localesDe(document, sousTraitant ? ficheSousTraitant : ficheResponsable),
      fichier: document.path,
      origine: { fichier: document.path, pointeur: [] },
      ref: valeur(lue.reference) ?? nomDeFichier(document.path),
      projet: valeur(lue.statut) === 'projet',
      arretee: valeur(lue.statut) === 'arrete',
      releve,
      parties: [releve],
    } satisfies Resolue & { role: R } & Partial<FicheResponsableLue>;
    patrons[role] ??= Object.fromEntries(Object.keys({ ...lue, ...suite }).map((cle) => [cle, undefined]));
    return Object.assign({ ...patrons[role] }, lue, suite);
  }
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
function referencer(liste: FicheResponsable['destinataires'], partage: Partage): typeof liste {
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
const MAX_MESURES = 2_000;

/** One measure more than the limit tells that there were more. */
function etendreSocles(liste: FicheResponsable['mesures_securite'], partage: Partage): Mesure[] {
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

const TROP: Problem = {
  code: 'fichier-illisible',
  place: { pointeur: ['mesures_securite'], part: 'key' },
  data: {},
  message: 'socles',
};

/** A reading, without the measures beyond the limit, and with a problem that says so. */
function borner<F extends Fiche>(fiche: F | undefined, problems: readonly Problem[]): LectureFiche {
  if (!fiche || fiche.mesures.length <= MAX_MESURES) return { fiche, problems };
  return { fiche: { ...fiche, mesures: fiche.mesures.slice(0, MAX_MESURES) }, problems: [...problems, TROP] };
}

function nomDeSocle(mesure: Mesure, partage: Partage): string | undefined {
  const texte = valeur(mesure.description);
  const nu = texte !== undefined && mesure.type.etat === 'absente';
  return nu && partage.socles.has(texte) ? texte : undefined;
}

const nomDeFichier = (chemin: string) => chemin.slice(chemin.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '');
