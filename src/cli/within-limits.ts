import { readConfig } from '../lint/config.ts';
import { typographier } from '../model/typographie.ts';
import type { ConfigText } from '../register/exclusion.ts';
import type { RegisterFiles, SourceFile } from '../register/files.ts';
import { join } from '../register/layout.ts';
import { depassement, LIMITES, type Limites } from '../register/limites.ts';
import { printable } from '../report/printable.ts';
import { UsageError } from './usage-error.ts';

const WORDS: Readonly<Record<keyof Limites, string>> = {
  fiches: 'fiches',
  caracteres: 'caractères',
  profondeur: 'niveaux de retrait',
  texte: 'caractères dans une même valeur',
};

/** The files of a register, each refused when it is read if it is beyond the limits of the configuration. */
export function withinLimits(
  files: RegisterFiles,
  config: ConfigText | undefined,
  shown: string,
): RegisterFiles {
  const limites = limitsOf(config);
  if (files.fiches.length > limites.fiches) throw beyond('fiches', shown || 'Ce registre', limites);
  if (limites === LIMITES) return files;
  const bounded = ({ path, read }: SourceFile): SourceFile => ({
    path,
    read: () => {
      const text = read();
      const what = depassement(text, limites);
      if (what) throw beyond(what, join(shown, path), limites);
      return text;
    },
  });
  return { registre: bounded(files.registre), fiches: files.fiches.map(bounded) };
}

/** Faults of the configuration are told by whoever loads it. */
function limitsOf(config: ConfigText | undefined): Limites {
  return config?.text.includes('limites') ? readConfig(config.path, config.text, []).config.limites : LIMITES;
}

const beyond = (what: keyof Limites, shown: string, limites: Limites) =>
  new UsageError(
    typographier(`${printable(shown)} compte plus de ${limites[what]} ${WORDS[what]} : rien n’est lu.`),
    limites[what] < LIMITES[what]
      ? `Séparez-le, ou relevez « ${what} » sous limites: dans registre.config.yaml.`
      : 'Partagez-le en plusieurs registres.',
  );
