import type { FicheSousTraitantLue } from '../model/fiche.ts';
import type { RegistreLu } from '../model/registre.ts';
import type { Reponse } from '../model/reponse.ts';

/** Gender and number, as they show in « ajouté », « ajoutée », « ajoutés », « ajoutées ». */
export type Agreement = 'm' | 'f' | 'mp' | 'fp';

export interface Word {
  readonly word: string;
  readonly agreement: Agreement;
}

type Given<R> = R extends { readonly etat: 'donnee'; readonly valeur: infer T } ? T : never;
type KeysIn<T> = T extends { readonly forme: string } | string | number | boolean
  ? never
  : T extends readonly (infer E)[]
    ? KeysIn<Given<E>>
    : T extends ReadonlyMap<string, infer E>
      ? KeysIn<Given<E>>
      : { [K in keyof T & string]: T[K] extends Reponse<unknown> ? K | KeysIn<Given<T[K]>> : never }[keyof T &
          string];

/** Every key of the model: one without its agreement does not compile. */
type Key = KeysIn<FicheSousTraitantLue> | KeysIn<RegistreLu>;

const AGREEMENTS = {
  accord: 'm',
  acces: 'm',
  acteur: 'm',
  acteurs: 'mp',
  adresse: 'f',
  aipd: 'f',
  aitd: 'f',
  applicables: 'mp',
  archivage: 'm',
  autorisation: 'f',
  avis_dpo: 'm',
  base: 'f',
  base_legale: 'f',
  canal: 'm',
  caractere: 'm',
  cas: 'm',
  categorie: 'f',
  categories_traitements: 'fp',
  certifications: 'fp',
  clients: 'mp',
  code_postal: 'm',
  condition: 'f',
  consentement: 'm',
  conservation: 'f',
  contact: 'm',
  contrat: 'm',
  courriel: 'm',
  critere: 'm',
  criteres: 'mp',
  date: 'f',
  date_creation: 'f',
  date_debut: 'f',
  date_fin: 'f',
  date_mise_a_jour: 'f',
  de: 'm',
  decision_automatisee: 'f',
  depart: 'm',
  description: 'f',
  destinataire: 'm',
  destinataires: 'mp',
  document: 'm',
  donnees: 'fp',
  donnees_sensibles: 'fp',
  dpo: 'm',
  droits: 'mp',
  duree: 'f',
  effectif: 'm',
  empreinte: 'f',
  evaluation: 'f',
  exemption: 'f',
  exercice: 'm',
  externe: 'm',
  fiches_liees: 'fp',
  fin: 'f',
  finalite: 'f',
  finalites: 'fp',
  flux: 'mp',
  fonction: 'f',
  fondement: 'm',
  formalites: 'fp',
  format: 'm',
  garantie: 'f',
  id: 'm',
  information: 'f',
  instructions: 'fp',
  interet: 'm',
  intervention_humaine: 'f',
  justification: 'f',
  libelle: 'm',
  lien: 'm',
  liste: 'f',
  logiciels: 'mp',
  mesures: 'fp',
  mesures_securite: 'fp',
  module: 'm',
  motif: 'm',
  nom: 'm',
  notes_internes: 'fp',
  operation: 'f',
  operations: 'fp',
  organisation: 'f',
  organisme: 'm',
  par: 'm',
  pays: 'm',
  personnes: 'fp',
  precisions: 'fp',
  prenom: 'm',
  prestation: 'f',
  preuve: 'f',
  qualite: 'f',
  recueil: 'm',
  reference: 'f',
  repartition: 'f',
  repere: 'm',
  representant: 'm',
  responsable_operationnel: 'm',
  responsables_conjoints: 'mp',
  retrait: 'm',
  revue: 'f',
  secteur: 'm',
  sections: 'fp',
  service: 'm',
  services: 'mp',
  societe: 'f',
  socle: 'm',
  socles: 'mp',
  sort_donnees: 'm',
  sort_final: 'm',
  source: 'f',
  sous_traitants_ulterieurs: 'mp',
  statut: 'm',
  support: 'm',
  telephone: 'm',
  transferts: 'mp',
  type: 'm',
  vers: 'm',
  verifie_le: 'm',
  version: 'f',
  via: 'm',
  ville: 'f',
  vocabulaire: 'm',
} as const satisfies Record<Key, Agreement>;

/** One element of a list or of a map of maps, by the path that leads to it. */
const ELEMENTS: Readonly<Record<string, Word>> = {
  finalites: { word: 'finalité', agreement: 'f' },
  personnes: { word: 'personne', agreement: 'f' },
  donnees: { word: 'donnée', agreement: 'f' },
  donnees_sensibles: { word: 'donnée sensible', agreement: 'f' },
  conservation: { word: 'conservation', agreement: 'f' },
  destinataires: { word: 'destinataire', agreement: 'm' },
  transferts: { word: 'transfert', agreement: 'm' },
  mesures_securite: { word: 'mesure', agreement: 'f' },
  responsables_conjoints: { word: 'responsable conjoint', agreement: 'm' },
  formalites: { word: 'formalité', agreement: 'f' },
  operations: { word: 'opération', agreement: 'f' },
  flux: { word: 'flux', agreement: 'm' },
  clients: { word: 'client', agreement: 'm' },
  categories_traitements: { word: 'catégorie de traitements', agreement: 'f' },
  sous_traitants_ulterieurs: { word: 'sous-traitant ultérieur', agreement: 'm' },
  acteurs: { word: 'acteur', agreement: 'm' },
  services: { word: 'service interne', agreement: 'm' },
  socles: { word: 'mesures communes', agreement: 'fp' },
  'socles.*': { word: 'mesure commune', agreement: 'f' },
  liste: { word: 'ligne de liste', agreement: 'f' },
};

/** Fields known by their own name wherever they stand: `duree-allongee`, not `donnee-conservation-duree-allongee`. */
const PROPER_NAMES = new Set(['base_legale', 'conservation', 'duree', 'archivage', 'contrat']);

/** The word for an element of what `path` leads to; `undefined` where elements are plain values. */
export const elementWord = (path: string): Word | undefined =>
  ELEMENTS[path] ?? ELEMENTS[lastKey(path.replace(/\.\*$/, ''))];

/** `donnees[].conservation[].duree` → `duree`; `acteurs.*` → `acteurs`. */
export const lastKey = (path: string): string => /([a-z_]+)(?:\[\]|\.\*)*$/.exec(path)?.[1] ?? '';

/** What the changes of a field are called, before « ajouté » or « modifié »: `transfert-pays`, `base-legale`. */
export function stemOf(path: string): string {
  let stem = '';
  let walked = '';
  for (const step of path.match(/[a-z_]+|\[\]|\*/g) ?? []) {
    const element = step === '[]' || step === '*' ? elementWord(walked) : undefined;
    walked += step === '[]' ? '[]' : `${walked === '' ? '' : '.'}${step}`;
    if (element) stem = slug(element.word);
    else if (step !== '[]' && step !== '*')
      stem = PROPER_NAMES.has(step) || stem === '' ? slug(step) : `${stem}-${slug(step)}`;
  }
  return stem;
}

/** The agreement of a field, or of an element when the path ends on one. */
export function agreementOf(path: string): Agreement {
  const list = /^(.*)(?:\[\]|\.\*)$/.exec(path)?.[1];
  const element = list === undefined ? undefined : elementWord(list);
  return element?.agreement ?? (AGREEMENTS as Record<string, Agreement>)[lastKey(path)] ?? 'm';
}

const ENDINGS = { m: '', f: 'e', mp: 's', fp: 'es' } as const satisfies Record<Agreement, string>;

/** « ajout » + é, agreeing: `ajoutee`. */
export const agree = (verb: string, agreement: Agreement): string => `${verb}${ENDINGS[agreement]}`;

const slug = (words: string) =>
  words
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/ de (?=\w)/g, ' ')
    .replace(/[ _]+/g, '-');
