import { champ, choix, dictionnaire, type Lu, liste, nombre, objet, texte } from '../model/champs.ts';
import { valeur } from '../model/reponse.ts';
import { lireFichier } from '../register/fichier.ts';
import { readDocument, type SourceDocument } from '../source/document.ts';
import type { Problem } from '../source/problem.ts';
import { type Level, PRESETS, type Preset, SEVERITIES } from './levels.ts';
import type { Settings } from './rule.ts';

const levels = [...SEVERITIES, 'off'] as const;
const ferme = { aPreciser: false };

/** `registre.config.yaml`: what a register settles for the tool, never a fact of the register. */
const configuration = objet(
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
  },
  ferme,
);

export interface Config {
  readonly preset: Preset | undefined;
  readonly overrides: ReadonlyMap<string, Level>;
  readonly settings: Settings;
}

export const DEFAULT_SETTINGS: Settings = { revueMois: 12, formatReference: undefined };

export const NO_CONFIG: Config = { preset: undefined, overrides: new Map(), settings: DEFAULT_SETTINGS };

/** Reads a configuration. With any problem nothing of it may be used: a gate half set is no gate. */
export function readConfig(
  path: string,
  text: string,
): { config: Config; document: SourceDocument; problems: readonly Problem[] } {
  const document = readDocument(path, text);
  const { contenu, problems } = lireFichier(configuration, document);
  return { config: contenu ? configOf(contenu) : NO_CONFIG, document, problems };
}

function configOf({ preset, regles, reference_format, revue_mois }: Lu<typeof configuration>): Config {
  const entries = [...(valeur(regles) ?? [])].flatMap(([id, level]) => {
    const set = valeur(level);
    return set ? [[id, set] as const] : [];
  });
  return {
    preset: valeur(preset),
    overrides: new Map(entries),
    settings: {
      revueMois: valeur(revue_mois) ?? DEFAULT_SETTINGS.revueMois,
      formatReference: valeur(reference_format),
    },
  };
}
