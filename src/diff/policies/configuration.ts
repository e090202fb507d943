import type { Level } from '../level.ts';
import type { Policy } from './policy.ts';

/** The levels that a register sets for itself: they come last, and no context moves them again. */
export const configuration = (levels: ReadonlyMap<string, Level | 'off'>): Policy => ({
  id: 'configuration',
  what: 'Un niveau écrit dans registre.config.yaml : il a le dernier mot.',
  judge({ kind }) {
    const level = levels.get(kind);
    if (level === undefined || level === 'off') return undefined;
    return { to: level, reason: 'niveau réglé par registre.config.yaml' };
  },
});
