import { type FoundRegister, posix } from '../io/discovery.ts';
import { registerFiles } from '../io/register-files.ts';
import { readLimites } from '../lint/config.ts';
import { LIMITES, type Limites } from '../model/limites.ts';
import { typographier } from '../model/typographie.ts';
import type { ConfigText } from '../register/exclusion.ts';
import type { RegisterFiles, SourceFile } from '../register/files.ts';
import { join } from '../register/layout.ts';
import { depassement } from '../register/limites.ts';
import { printable } from '../report/printable.ts';
import { UsageError } from './usage-error.ts';

const WORDS: Readonly<Record<keyof Limites, string>> = {
  fiches: 'fiches',
  caracteres: 'caractères',
  profondeur: 'niveaux de retrait',
  texte: 'caractères dans une même valeur',
  constats: 'constats',
  cellules: 'cellules ou paragraphes remplis',
};

/** The files of a register on disk, within its limits. */
export const filesWithinLimits = (found: FoundRegister, cwd: string): RegisterFiles =>
  withinLimits(registerFiles(found), found.config, posix(cwd, found.root));

/** The files of a register, each refused when it is read if it is beyond the limits of the configuration. */
export function withinLimits(
  files: RegisterFiles,
  config: ConfigText | undefined,
  shown: string,
): RegisterFiles {
  const limites = limitsOf(config);
  refuseCount('fiches', files.fiches.length, { limites, shown });
  if (limites === LIMITES) return files;
  const bounded = ({ path, read }: SourceFile): SourceFile => ({
    path,
    read: () => {
      const text = read();
      refuseText(text, { limites, shown: join(shown, path) });
      return text;
    },
  });
  return { registre: bounded(files.registre), fiches: files.fiches.map(bounded) };
}

/** The key, or the escapes that may stand for its letters. */
const MAY_LIMIT = /limites|\\/;

/** What a configuration asks for; its faults are told by whoever loads it. */
export function limitsOf(config: ConfigText | undefined): Limites {
  return config && MAY_LIMIT.test(config.text) ? readLimites(config.path, config.text) : LIMITES;
}

interface Asked {
  readonly limites: Limites;
  /** What is read, as the user sees it; empty for the folder of the run. */
  readonly shown: string;
}

/** Throws when a text has more than a configuration allows; what no configuration changes is told by its reading. */
export function refuseText(text: string, { limites, shown }: Asked): void {
  if (limites === LIMITES) return;
  const what = depassement(text, limites);
  if (what) throw beyond(what, shown, limites);
}

export function refuseCount(what: keyof Limites, count: number, { limites, shown }: Asked): void {
  if (count > limites[what]) throw beyond(what, shown || 'Ce registre', limites);
}

/** What the first text to have too much has, for whom that must not stop: « plus de 60 caractères ». */
export function excessIn(texts: readonly (string | undefined)[], limites: Limites): string | undefined {
  if (limites === LIMITES) return undefined;
  for (const text of texts) {
    const what = depassement(text ?? '', limites);
    if (what) return sayExcess(what, limites);
  }
  return undefined;
}

export const sayExcess = (what: keyof Limites, limites: Limites): string =>
  `plus de ${limites[what]} ${WORDS[what]}`;

function beyond(what: keyof Limites, shown: string, limites: Limites): UsageError {
  return new UsageError(
    typographier(`${printable(shown)} compte ${sayExcess(what, limites)} : rien n’est lu.`),
    limites[what] < LIMITES[what]
      ? `Séparez-le, ou relevez « ${what} » sous limites: dans registre.config.yaml.`
      : 'Partagez-le en plusieurs.',
  );
}
