import { type Answers, ficheOf } from '../difference.ts';
import { raised } from '../level.ts';
import type { Policy } from './policy.ts';

/** What a sensitive data item makes graver beside itself. */
const GRAVER = new Set([
  'destinataire-ajoute',
  'mesure-supprimee',
  'mesure-description-modifiee',
  'contrat-supprime',
]);

export const donneesSensibles: Policy = {
  id: 'donnees-sensibles',
  what: 'Ce qui touche une donnée sensible, ou sa sécurité et ses destinataires : un niveau de plus.',
  judge({ kind, level, difference: { path }, scope }) {
    const within = path.startsWith('donnees_sensibles[].');
    const beside = GRAVER.has(kind) && holdsSensitiveData(ficheOf(scope) as unknown as Answers | undefined);
    if (level !== 'notable' || kind === 'duree-raccourcie' || (!within && !beside)) return undefined;
    const reason = within
      ? 'la donnée est sensible (articles 9 et 10)'
      : 'la fiche porte des données sensibles (articles 9 et 10)';
    return { to: raised(level), reason };
  },
};

const holdsSensitiveData = (fiche: Answers | undefined) => fiche?.donnees_sensibles?.etat === 'donnee';
