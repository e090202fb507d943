import { lowered } from '../level.ts';
import type { Policy } from './policy.ts';

export const projet: Policy = {
  id: 'projet',
  what: 'La fiche d’un projet : un niveau de moins, car rien n’est encore mis en œuvre.',
  judge({ level, kind, scope: { fiche } }) {
    const sides = [fiche?.before, fiche?.after].filter((side) => side !== undefined);
    const planned = sides.length > 0 && sides.every((side) => side.projet);
    if (!planned) return undefined;
    const judgement = { to: lowered(level), reason: 'la fiche est un projet' };
    // Given up, it leaves no data behind, and no processing to keep the trace of.
    return kind === 'fiche-supprimee' ? { ...judgement, moot: true } : judgement;
  },
};
