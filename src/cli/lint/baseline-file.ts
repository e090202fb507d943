import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { posix } from '../../io/discovery.ts';
import { readText } from '../../io/read-text.ts';
import { type KnownFinding, MAX_LENGTH, readBaseline } from '../../lint/baseline.ts';
import { registersAmong } from '../../register/layout.ts';
import { rules } from '../../rules/index.ts';
import type { CliContext } from '../context.ts';
import type { LoadedConfig } from '../load-config.ts';
import type { OpenRegister } from '../open-registers.ts';
import { refuseFaults } from '../refuse-faults.ts';
import { UsageError } from '../usage-error.ts';
import { type SourceFlags, sourceOptions } from './open-for-lint.ts';

export interface BaselineFlags {
  readonly baseline?: string;
  readonly writeBaseline?: boolean;
  readonly pruneBaseline?: boolean;
}

/** The baseline of a register, absolute: the flag’s, else the configuration’s, else none. */
export function baselineFile(
  config: Pick<LoadedConfig, 'baseline' | 'folder'>,
  { baseline, at }: BaselineFlags & SourceFlags,
  cwd: string,
): string | undefined {
  if (baseline !== undefined) return path.resolve(cwd, baseline);
  // What is known today says nothing of the past.
  if (config.baseline === undefined || at !== undefined) return undefined;
  const { folder: around = cwd } = config;
  const file = path.resolve(around, config.baseline);
  // The configuration is part of what is judged: it may not have another file read aloud.
  const real = existsSync(file) ? realpathSync(file) : file;
  const folder = existsSync(file) ? realpathSync(around) : around;
  if (isWithin(folder, real)) return file;
  throw new UsageError(
    `La ligne de base « ${config.baseline} » sort du dossier de la configuration.`,
    'Placez-la à côté de registre.config.yaml, ou donnez-la par --baseline.',
  );
}

export const isWithin = (folder: string, file: string): boolean => {
  const way = path.relative(folder, file);
  return way !== '' && !way.startsWith('..') && !path.isAbsolute(way);
};

/** Throws when a baseline would be written from a part of the register, or from its past. */
export function refusePartialBaseline(flags: BaselineFlags & SourceFlags): void {
  if (flags.writeBaseline && flags.pruneBaseline) {
    throw new UsageError(
      '--write-baseline écrit toute la ligne de base : --prune-baseline n’y ajoute rien.',
      'Gardez --prune-baseline pour n’en retirer que ce qui n’existe plus.',
    );
  }
  const [given] = sourceOptions(flags);
  if (given === undefined || !(flags.writeBaseline || flags.pruneBaseline)) return;
  throw new UsageError(
    'Une ligne de base s’écrit d’après l’état présent du registre, tel qu’il est sur le disque.',
    `Retirez ${given}.`,
  );
}

/** Enough for a baseline to be found too long. */
const MAX_BASELINE_BYTES = 4 * (MAX_LENGTH + 1);

/** What a baseline holds. One that does not exist holds nothing when it is about to be written. */
export function readKnown(
  file: string,
  { writeBaseline: writing }: BaselineFlags,
  context: CliContext,
): readonly KnownFinding[] {
  const shown = posix(context.cwd, file);
  const found = statSync(file, { throwIfNoEntry: false });
  if (found && !found.isFile()) {
    throw new UsageError(
      `« ${shown || '.'} » n’est pas un fichier.`,
      'Donnez le fichier de la ligne de base.',
    );
  }
  if (!found) {
    if (writing) return [];
    throw new UsageError(
      `La ligne de base « ${shown} » n’existe pas.`,
      'Vérifiez le chemin, ou créez-la en ajoutant --write-baseline.',
    );
  }
  const text = readText(file, MAX_BASELINE_BYTES);
  const { known, faults } = readBaseline(shown, text, rules);
  refuseFaults(faults, { shown, text }, context);
  return known;
}

/** Throws when no file is named, or when the file would be read as a fiche. */
export function refusePlace(file: string | undefined, registers: readonly OpenRegister[]): void {
  if (file === undefined) {
    throw new UsageError(
      'Aucun fichier n’est donné pour la ligne de base.',
      'Écrivez --baseline registre-baseline.yaml, ou `ligne_de_base: registre-baseline.yaml` dans registre.config.yaml.',
    );
  }
  const asFiche = registers.find(({ root }) => {
    const name = posix(root, file);
    return isWithin(root, file) && registersAmong(['registre.yaml', name])[0]?.fiches.includes(name);
  });
  if (!asFiche) return;
  throw new UsageError(
    `« ${path.basename(file)} » serait lu comme une fiche du registre.`,
    'Nommez la ligne de base registre-baseline.yaml : les fichiers registre*.yaml ne sont pas des fiches.',
  );
}
