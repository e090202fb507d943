import type { Hunk, Reason } from '../merge/parts.ts';
import type { Side } from '../merge/scope.ts';
import { typographier } from '../model/typographie.ts';
import { printable } from '../report/printable.ts';
import { compter } from '../report/reporter.ts';

const REASONS: Readonly<Record<Reason, string>> = {
  'deux-modifications': 'les deux branches l’ont modifié, chacune à sa façon',
  'modification-suppression': 'une branche le modifie, l’autre le retire',
  'deux-ajouts': 'les deux branches l’ont ajouté, avec des contenus différents',
  ordre: 'les deux branches changent la finalité principale',
  doute: 'rien ne prouve que les deux branches parlent de la même chose',
};

const TOLD = 8;

/** Why a merge stopped, place by place. */
export function tellHunks(file: string, hunks: readonly Hunk[]): string[] {
  const told = hunks.slice(0, TOLD).map(({ place, reason }) => {
    const where = place
      .map((step) => (step.length > 50 ? `${step.slice(0, 49).trimEnd()}…` : step))
      .join(' › ');
    return sentence(`${file} : conflit sur « ${where} » : ${REASONS[reason]}.`);
  });
  const more = hunks.length - told.length;
  return more > 0
    ? [...told, sentence(`${file} : ${compter(more, 'autre conflit', 'autres conflits')}.`)]
    : told;
}

const SIDES: Readonly<Record<Side, string>> = {
  base: 'la version d’origine',
  ours: 'notre version',
  theirs: 'la version à fusionner',
};

/** Why a file was merged as any text. */
export const tellUnread = (file: string, side: Side): string =>
  sentence(
    `${file} : ${SIDES[side]} n’est pas une fiche lisible ; git fusionne ligne par ligne, sans vérifier ce que le fichier dit.`,
  );

/** The same, for a file beyond the limits of a configuration. */
export const tellBeyond = (file: string, excess: string): string =>
  sentence(
    `${file} : ${excess}, la limite de registre.config.yaml ; git fusionne ligne par ligne, sans vérifier ce que le fichier dit.`,
  );

/** Why a merge that git made line by line was not kept. */
export const tellUnproved = (file: string): string =>
  sentence(`${file} : rien ne prouve que la fusion dirait ce que disent les deux branches ; comparez-les.`);

/** A path, or the name of an item, may hold anything. */
const sentence = (text: string): string => typographier(printable(text));
