import type { Propos } from '../model/champs.ts';

/** How much a change matters: legally (`majeur`), for whoever keeps the register (`notable`), in words only. */
export type Level = NonNullable<Propos['changement']>;

export const LEVELS = ['majeur', 'notable', 'redactionnel'] as const satisfies readonly Level[];

export const atLeast = (level: Level, threshold: Level) => LEVELS.indexOf(level) <= LEVELS.indexOf(threshold);

export const raised = (level: Level): Level => (level === 'redactionnel' ? 'notable' : 'majeur');

export const lowered = (level: Level): Level => (level === 'majeur' ? 'notable' : 'redactionnel');
