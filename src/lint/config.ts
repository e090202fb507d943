import { auBesoin } from '../model/au-besoin.ts';
import {
  champ,
  choix,
  dictionnaire,
  type Lu,
  liste,
  nombre,
  objet,
  type Propos,
  texte,
} from '../model/champs.ts';
import { LIMITES, type Limites } from '../model/limites.ts';
import { plusProche } from '../model/proche.ts';
import { elements, type Reponse, valeur } from '../model/reponse.ts';
import { lireFichier } from '../register/fichier.ts';
import { readDocument } from '../source/document.ts';
import { locator } from '../source/locate.ts';
import type { Range } from '../source/position.ts';
import { isTreeMap, type Tree } from '../source/tree.ts';
import { type Fault, faultsOf } from './fault.ts';
import { isLocked, type Level, PRESETS, type Preset, SEVERITIES } from './levels.ts';
import type { Rule, Settings } from './rule.ts';

export const RULE_LEVELS = [...SEVERITIES, 'off'] as const satisfies readonly Level[];
const ferme = { aPreciser: false };

/** `registre.config.yaml`: what a register settles for the tool, never a fact of the register. */
export const configuration = auBesoin(() =>
  objet(
    {
      preset: champ(choix(PRESETS, ferme), { titre: 'Préréglage' }),
      regles: champ(dictionnaire(choix(RULE_LEVELS, ferme)), { titre: 'Niveaux des règles' }),
      reference_format: champ(texte(ferme), {
        titre: 'Format des références',
        aide: '`T-000` : 0 pour un chiffre, A pour une lettre capitale, le reste tel quel.',
      }),
      revue_mois: champ(nombre(ferme), { titre: 'Mois entre deux revues' }),
      // Read with the register: see `register/exclusion.ts`.
      exclure: champ(liste(texte(ferme), ferme), {
        titre: 'Fichiers à ne pas lire comme des fiches',
        aide: 'Motifs depuis le dossier de ce fichier : `brouillons`, `**/annexes/*.yaml`.',
      }),
      changements: champ(dictionnaire(choix(['majeur', 'notable', 'redactionnel', 'off'], ferme)), {
        titre: 'Niveaux des changements',
      }),
      politiques: champ(dictionnaire(choix(['on', 'off'], ferme)), { titre: 'Politiques de niveau' }),
      ligne_de_base: champ(texte(ferme), {
        titre: 'Ligne de base',
        aide: 'Fichier des constats déjà connus, relatif à la configuration.',
      }),
      limites: champ(
        objet(
          {
            fiches: champ(nombre(ferme), { titre: 'Fiches du registre' }),
            caracteres: champ(nombre(ferme), { titre: 'Caractères d’un fichier' }),
            profondeur: champ(nombre(ferme), { titre: 'Niveaux de retrait d’un fichier' }),
            texte: champ(nombre(ferme), { titre: 'Caractères d’une valeur' }),
            constats: champ(nombre(ferme), { titre: 'Constats d’un contrôle' }),
            cellules: champ(nombre(ferme), { titre: 'Cellules d’un fichier à importer' }),
          },
          ferme,
        ),
        { titre: 'Limites de ce qui est lu', aide: 'Elles ne peuvent que baisser.' },
      ),
    },
    ferme,
  ),
);

export interface Config {
  readonly preset: Preset | undefined;
  readonly overrides: ReadonlyMap<string, Level>;
  readonly settings: Settings;
  readonly diff: DiffSettings;
  /** Patterns of files that are no fiches, relative to the folder of the configuration. */
  readonly exclusions: readonly string[];
  /** File of the findings already known, relative to the folder of the configuration. */
  readonly baseline: string | undefined;
  readonly limites: Limites;
  /** The ways to keys `x_…`: a fiche keeps them for its readers, a configuration settles nothing by them. */
  readonly own: readonly (readonly string[])[];
  /** Where a setting is written, `undefined` when it is not: `where('regles', 'vague-etc')`. */
  where(...keys: readonly string[]): Range | undefined;
}

/** What a register settles for comparisons; the identifiers are for whoever compares to check. */
export interface DiffSettings {
  readonly levels: ReadonlyMap<string, NonNullable<Propos['changement']> | 'off'>;
  readonly policies: ReadonlyMap<string, 'on' | 'off'>;
}

export const DEFAULT_SETTINGS: Settings = { revueMois: 12, formatReference: undefined };

/** The key of the configuration that sets each option. */
export const SETTING_KEYS = {
  revueMois: 'revue_mois',
  formatReference: 'reference_format',
} as const satisfies Record<keyof Settings, string>;

export const NO_CONFIG: Config = {
  preset: undefined,
  overrides: new Map(),
  settings: DEFAULT_SETTINGS,
  diff: { levels: new Map(), policies: new Map() },
  exclusions: [],
  baseline: undefined,
  limites: LIMITES,
  own: [],
  where: () => undefined,
};

/**
 * Reads a configuration; `lecture` holds the rules that word what does not read. With any fault nothing of it
 * may be used: a gate half set is no gate.
 */
export function readConfig(
  path: string,
  text: string,
  lecture: readonly Rule[],
): { config: Config; faults: readonly Fault[] } {
  const document = readDocument(path, text);
  const { contenu, problems, releve } = lireFichier(configuration(), document);
  // A file of comments settles nothing.
  if (problems.every(({ code }) => code === 'fichier-vide') && !contenu)
    return { config: NO_CONFIG, faults: [] };
  const locate = locator(document);
  const where: Config['where'] = (...keys) =>
    isWritten(document.root, keys) ? locate.pointer(keys, 'key') : undefined;
  const config = contenu ? { ...configOf(contenu, where), own: ownKeys(document.root) } : NO_CONFIG;
  const empty = releve.vides.map(({ pointeur }) => ({ range: locate.pointer(pointeur, 'key'), ...EMPTY }));
  const faults = [...faultsOf(problems, document, lecture), ...empty, ...raisedLimits(config)];
  return { config, faults };
}

const EMPTY = {
  code: 'configuration',
  message: 'Ce réglage est vide.',
  repair: 'Donnez-lui une valeur, ou retirez la clé.',
};

function configOf(
  contenu: Lu<ReturnType<typeof configuration>>,
  where: Config['where'],
): Omit<Config, 'own'> {
  return {
    preset: valeur(contenu.preset),
    overrides: settled(contenu.regles),
    settings: {
      revueMois: valeur(contenu.revue_mois) ?? DEFAULT_SETTINGS.revueMois,
      formatReference: valeur(contenu.reference_format),
    },
    diff: { levels: settled(contenu.changements), policies: settled(contenu.politiques) },
    exclusions: elements(contenu.exclure),
    baseline: valeur(contenu.ligne_de_base),
    limites: limitesDe(contenu.limites),
    where,
  };
}

/**
 * The limits a configuration sets, whatever else it holds: what is wrong there is told by whoever reads it all. One
 * that is raised is not.
 */
export function readLimites(path: string, text: string): Limites {
  const { contenu } = lireFichier(configuration(), readDocument(path, text));
  const asked = contenu ? limitesDe(contenu.limites) : LIMITES;
  if (asked === LIMITES) return LIMITES;
  const keys = Object.keys(LIMITES) as (keyof Limites)[];
  const lowered = keys.map((key) => [key, Math.min(asked[key], LIMITES[key])] as const);
  return Object.fromEntries(lowered) as Record<keyof Limites, number>;
}

function limitesDe(limites: Lu<ReturnType<typeof configuration>>['limites']): Limites {
  const lues = valeur(limites);
  if (!lues) return LIMITES;
  const { fiches, caracteres, profondeur, texte: longueur, constats, cellules } = lues;
  return {
    fiches: valeur(fiches) ?? LIMITES.fiches,
    caracteres: valeur(caracteres) ?? LIMITES.caracteres,
    profondeur: valeur(profondeur) ?? LIMITES.profondeur,
    texte: valeur(longueur) ?? LIMITES.texte,
    constats: valeur(constats) ?? LIMITES.constats,
    cellules: valeur(cellules) ?? LIMITES.cellules,
  };
}

function raisedLimits({ limites, where }: Config): Fault[] {
  const keys = Object.keys(LIMITES) as (keyof Limites)[];
  return keys.flatMap((key) => {
    const range = limites[key] > LIMITES[key] ? where('limites', key) : undefined;
    const message = `La limite « ${key} » ne peut que baisser : elle est de ${LIMITES[key]}.`;
    return range
      ? [{ range, code: 'configuration', message, repair: 'Écrivez moins, ou retirez ce réglage.' }]
      : [];
  });
}

function ownKeys(root: Tree): (readonly string[])[] {
  const limites = isTreeMap(root) ? root.limites : undefined;
  return [...keysOf(root).map((key) => [key]), ...keysOf(limites).map((key) => ['limites', key])].filter(
    (keys) => keys.at(-1)!.startsWith('x_'),
  );
}

const keysOf = (tree: Tree | undefined): string[] => (isTreeMap(tree) ? Object.keys(tree) : []);

function isWritten(root: Tree, keys: readonly string[]): boolean {
  let node: Tree | undefined = root;
  for (const key of keys) node = isTreeMap(node) ? node[key] : undefined;
  return node !== undefined;
}

/** The entries of a map that were given a value. */
function settled<V>(map: Reponse<ReadonlyMap<string, Reponse<V>>>): ReadonlyMap<string, V> {
  const entries = [...(valeur(map) ?? [])].flatMap(([id, set]) => {
    const value = valeur(set);
    return value === undefined ? [] : [[id, value] as const];
  });
  return new Map(entries);
}

/** What is wrong with the rules that a configuration names. */
export function ruleFaults({ overrides, where }: Config, rules: readonly Rule[]): Fault[] {
  return [...overrides.keys()].flatMap((id) => {
    const rule = rules.find((one) => one.id === id);
    const said = rule
      ? lockedFault(rule)
      : unknownId(
          id,
          RULE_WORDS,
          rules.map((one) => one.id),
        );
    return said ? { range: where('regles', id)!, code: 'configuration', ...said } : [];
  });
}

type Said = Pick<Fault, 'message' | 'repair'>;

/** Why the level of a rule may not be set, or nothing. */
export function lockedFault(rule: Rule): Said | undefined {
  if (!isLocked(rule)) return undefined;
  return {
    message: `La règle « ${rule.id} » garde son niveau : elle signale ce qui n’a pas pu être lu.`,
    repair: 'Retirez ce réglage, et corrigez ce que la règle montre.',
  };
}

interface IdWords {
  /** « La règle ». */
  readonly what: string;
  /** The command that lists them. */
  readonly list: string;
}

const RULE_WORDS: IdWords = { what: 'La règle', list: 'registre rules' };

/** The identifiers under a key of a configuration that name nothing. */
export function unknownIds(
  { where }: Config,
  {
    key,
    ids,
    known,
    words,
  }: {
    readonly key: string;
    readonly ids: Iterable<string>;
    readonly known: readonly string[];
    readonly words: IdWords;
  },
): Fault[] {
  return [...ids]
    .filter((id) => !known.includes(id))
    .map((id) => ({ range: where(key, id)!, code: 'configuration', ...unknownId(id, words, known) }));
}

function unknownId(id: string, { what, list }: IdWords, known: readonly string[]): Said {
  const near = plusProche(id, known);
  const repair = near ? `Vouliez-vous dire « ${near} » ?` : `${list} en donne la liste.`;
  return { message: `${what} « ${id} » n’existe pas.`, repair };
}
