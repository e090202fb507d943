import {
  type FicheResponsableLue,
  type FicheSousTraitantLue,
  ficheResponsable,
  ficheSousTraitant,
} from '../model/fiche.ts';
import type { Origine } from '../model/origine.ts';
import type { SourceDocument } from '../source/document.ts';
import type { Problem } from '../source/problem.ts';
import { isTreeMap, type Tree } from '../source/tree.ts';
import { lireFichier } from './fichier.ts';
import type { Partie, Releve } from './lire.ts';
import { type Locale, localesDe } from './locales.ts';
import type { Mesure, Partage } from './partage.ts';
import { MAX_MESURES, resoudre } from './resolution.ts';

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
  const role = roleDe(isTreeMap(document.root) ? document.root.qualite : undefined);
  const schema = SCHEMAS[role];
  const { contenu, releve, problems } = lireFichier(schema, document);
  if (!contenu) return { fiche: undefined, problems };
  const suite = {
    role,
    fichier: document.path,
    origine: { fichier: document.path, pointeur: [] },
    releve,
    parties: [releve],
    locales: localesDe(document, schema),
    ...resoudre(contenu, { document, partage }),
  };
  patrons[role] ??= Object.fromEntries(Object.keys({ ...contenu, ...suite }).map((cle) => [cle, undefined]));
  return borner(Object.assign({ ...patrons[role] }, contenu, suite) as Fiche, problems);
}

export const SCHEMAS = { responsable: ficheResponsable, 'sous-traitant': ficheSousTraitant } as const;

export const roleDe = (qualite: Tree | undefined): Fiche['role'] =>
  qualite === 'sous-traitant' ? 'sous-traitant' : 'responsable';

const TROP: Problem = {
  code: 'fichier-illisible',
  place: { pointeur: ['mesures_securite'], part: 'key' },
  data: {},
  message: 'socles',
};

/** A reading, without the measures beyond the limit, and with a problem that says so. */
function borner(fiche: Fiche, problems: readonly Problem[]): LectureFiche {
  if (fiche.mesures.length <= MAX_MESURES) return { fiche, problems };
  return { fiche: { ...fiche, mesures: fiche.mesures.slice(0, MAX_MESURES) }, problems: [...problems, TROP] };
}
