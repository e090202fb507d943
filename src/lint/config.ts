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
import { type Reponse, valeur } from '../model/reponse.ts';
import { lireFichier } from '../register/fichier.ts';
import { readDocument, type SourceDocument } from '../source/document.ts';
import type { Problem } from '../source/problem.ts';
import { type Level, PRESETS, type Preset, SEVERITIES } from './levels.ts';
import type { Settings } from './rule.ts';

const levels = [...SEVERITIES, 'off'] as const;
const ferme = { aPreciser: false };

/** `registre.config.yaml`: what a register settles for the tool, never a fact of the register. */
export const configuration = objet(
  {
    preset: champ(choix(PRESETS, ferme), { titre: 'Préréglage' }),
    regles: champ(dictionnaire(choix(levels, ferme)), { titre: 'Niveaux des règles' }),
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
  },
  ferme,
);

export interface Config {
  readonly preset: Preset | undefined;
  readonly overrides: ReadonlyMap<string, Level>;
  readonly settings: Settings;
  readonly diff: DiffSettings;
}

/** What a register settles for comparisons; the identifiers are for whoever compares to check. */
export interface DiffSettings {
  readonly levels: ReadonlyMap<string, NonNullable<Propos['changement']> | 'off'>;
  readonly policies: ReadonlyMap<string, 'on' | 'off'>;
}

export const DEFAULT_SETTINGS: Settings = { revueMois: 12, formatReference: undefined };

export const NO_CONFIG: Config = {
  preset: undefined,
  overrides: new Map(),
  settings: DEFAULT_SETTINGS,
  diff: { levels: new Map(), policies: new Map() },
};

/** Reads a configuration. With any problem nothing of it may be used: a gate half set is no gate. */
export function readConfig(
  path: string,
  text: string,
): { config: Config; document: SourceDocument; problems: readonly Problem[] } {
  const document = readDocument(path, text);
  const { contenu, problems } = lireFichier(configuration, document);
  return { config: contenu ? configOf(contenu) : NO_CONFIG, document, problems };
}

function configOf({ preset, regles, changements, politiques, ...others }: Lu<typeof configuration>): Config {
  const { reference_format, revue_mois } = others;
  return {
    preset: valeur(preset),
    overrides: settled(regles),
    settings: {
      revueMois: valeur(revue_mois) ?? DEFAULT_SETTINGS.revueMois,
      formatReference: valeur(reference_format),
    },
    diff: { levels: settled(changements), policies: settled(politiques) },
  };
}

/** The entries of a map that were given a value. */
function settled<V>(map: Reponse<ReadonlyMap<string, Reponse<V>>>): ReadonlyMap<string, V> {
  const entries = [...(valeur(map) ?? [])].flatMap(([id, set]) => {
    const value = valeur(set);
    return value === undefined ? [] : [[id, value] as const];
  });
  return new Map(entries);
}
