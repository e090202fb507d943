import { givenValue } from '../answers.ts';
import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';

export const ficheArretee = changeKind({
  id: 'fiche-arretee',
  level: 'majeur',
  what: 'Un traitement s’arrête.',
  why: 'Un traitement qui s’arrête laisse des données : sans finalité, elles ne peuvent plus être gardées telles quelles.',
  requires: [REQUIREMENTS.finTraitement, REQUIREMENTS.sortDonnees],
  paths: ['statut'],
  operations: ['ajoute', 'modifie'],
  when: ({ after }) => givenValue(after) === 'arrete',
  examples: {
    before: { fiche: 'statut: en-cours\ndate_fin: 2026-10-31' },
    after: { fiche: 'statut: arrete\ndate_fin: 2026-10-31' },
  },
});
