import { lowered } from '../level.ts';
import type { Policy } from './policy.ts';

export const arrete: Policy = {
  id: 'arrete',
  what: 'La fiche d’un traitement déjà arrêté : un niveau de moins, sauf si elle disparaît.',
  judge({ level, kind, scope: { fiche } }) {
    const stopped = fiche?.before?.arretee && (fiche.after?.arretee ?? true);
    if (!stopped || kind === 'fiche-supprimee') return undefined;
    return { to: lowered(level), reason: 'le traitement était déjà arrêté' };
  },
};
