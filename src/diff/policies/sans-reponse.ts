import type { Reponse } from '../../model/reponse.ts';
import type { Policy } from './policy.ts';

const isSilent = (answer: Reponse<unknown> | undefined) =>
  answer?.etat === 'absente' || answer?.etat === 'a-preciser';

export const sansReponse: Policy = {
  id: 'sans-reponse',
  what: 'Une question laissée sans réponse avant comme après (« a-preciser » ou rien) : rédactionnel, et rien à faire de plus.',
  judge({ difference: { before, after } }) {
    if (!isSilent(before) || !isSilent(after)) return undefined;
    return { to: 'redactionnel', reason: 'la fiche ne répondait pas et ne répond toujours pas', moot: true };
  },
};
