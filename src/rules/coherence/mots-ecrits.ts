import { elements, type Reponse, valeur } from '../../model/reponse.ts';
import type { Fiche } from '../../register/fiche.ts';
import {
  CRITERES_AIPD,
  DONNEES,
  EXEMPTIONS,
  MESURES,
  OPERATIONS,
  PERSONNES,
  SENSIBLES,
  TYPES_AIPD,
  type Vocabulaire,
} from './vocabulaires.ts';

/**
 * A place where a word of a vocabulary is written. `usage`: `mot` wants such a word, `mots` also takes a category
 * in words, `libre` any text.
 */
export interface MotEcrit {
  readonly at: Reponse<string>;
  readonly vocabulaire: Vocabulaire;
  readonly usage: 'mot' | 'mots' | 'libre';
  /** The list that the word may have been meant for, and the message that says so. */
  readonly ailleurs?: { readonly vocabulaire: Vocabulaire; readonly message: 'sensible' | 'ordinaire' };
}

/** Every place of a fiche where a word of a vocabulary is written, shared measures included. */
export function motsEcrits(fiche: Fiche): MotEcrit[] {
  const aipd = valeur(fiche.aipd);
  return [
    ...elements(fiche.personnes).map(({ categorie }) => ({ at: categorie, ...PERSONNE })),
    ...elements(fiche.donnees).map(({ categorie }) => ({ at: categorie, ...DONNEE })),
    ...elements(fiche.donnees_sensibles).map(({ categorie }) => ({ at: categorie, ...SENSIBLE })),
    ...fiche.mesures.map(({ type }) => mot(type, MESURES)),
    ...elements(fiche.operations).map(({ operation }) => ({ at: operation, ...OPERATION })),
    ...operationsPourAutrui(fiche).map((at) => mot(at, OPERATIONS)),
    ...(aipd ? [mot(aipd.exemption, EXEMPTIONS), mot(aipd.type, TYPES_AIPD)] : []),
    ...(aipd ? reponses(aipd.criteres).map((at) => mot(at, CRITERES_AIPD)) : []),
  ];
}

const PERSONNE = { vocabulaire: PERSONNES, usage: 'mots' } as const;
const OPERATION = { vocabulaire: OPERATIONS, usage: 'libre' } as const;
const DONNEE = {
  vocabulaire: DONNEES,
  usage: 'mot',
  ailleurs: { vocabulaire: SENSIBLES, message: 'sensible' },
} as const;
const SENSIBLE = {
  vocabulaire: SENSIBLES,
  usage: 'mot',
  ailleurs: { vocabulaire: DONNEES, message: 'ordinaire' },
} as const;

const mot = (at: Reponse<string>, vocabulaire: Vocabulaire): MotEcrit => ({ at, vocabulaire, usage: 'mot' });

function operationsPourAutrui(fiche: Fiche): Reponse<string>[] {
  if (fiche.role === 'responsable') return [];
  const parClient = elements(fiche.clients).map(({ categories_traitements }) => categories_traitements);
  return [fiche.categories_traitements, ...parClient]
    .flatMap((categories) => elements(categories))
    .flatMap(({ operations }) => reponses(operations));
}

const reponses = <T>(liste: Reponse<readonly Reponse<T>[]>) => valeur(liste) ?? [];

type Place = Omit<MotEcrit, 'at'>;
const pour = (vocabulaire: Vocabulaire): Place => ({ vocabulaire, usage: 'mot' });

const PLACES: ReadonlyMap<string, Place> = new Map<string, Place>([
  ['personnes[].categorie', PERSONNE],
  ['donnees[].categorie', DONNEE],
  ['donnees_sensibles[].categorie', SENSIBLE],
  ['mesures_securite[].type', pour(MESURES)],
  ['operations[].operation', OPERATION],
  ['categories_traitements[].operations[]', pour(OPERATIONS)],
  ['clients[].categories_traitements[].operations[]', pour(OPERATIONS)],
  ['aipd.exemption', pour(EXEMPTIONS)],
  ['aipd.type', pour(TYPES_AIPD)],
  ['aipd.criteres[]', pour(CRITERES_AIPD)],
]);

/** What is expected of the word written in a field; `undefined`: nothing of the sort. */
export const vocabulaireA = (chemin: string): Place | undefined => PLACES.get(chemin);
