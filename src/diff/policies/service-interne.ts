import { elementIn } from '../difference.ts';
import { text } from '../element.ts';
import { lowered } from '../level.ts';
import type { Policy } from './policy.ts';

export const serviceInterne: Policy = {
  id: 'service-interne',
  what: 'Un destinataire qui est un service de l’organisme : un niveau de moins.',
  judge({ kind, level, difference }) {
    if (kind !== 'destinataire-ajoute') return undefined;
    const element = elementIn(difference, 'destinataires') ?? {};
    const internal = text(element, 'type') === 'interne' || text(element, 'service') !== undefined;
    return internal ? { to: lowered(level), reason: 'les données restent dans l’organisme' } : undefined;
  },
};
