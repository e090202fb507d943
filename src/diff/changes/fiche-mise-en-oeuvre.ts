import { givenValue } from '../answers.ts';
import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';

export const ficheMiseEnOeuvre = changeKind({
  id: 'fiche-mise-en-oeuvre',
  level: 'majeur',
  what: 'Un projet devient un traitement en cours, ou un traitement arrêté reprend.',
  why: 'Ce qui était une intention s’applique à des personnes : ce qui devait précéder doit être fait.',
  requires: [REQUIREMENTS.informer, REQUIREMENTS.examinerAipd],
  paths: ['statut'],
  operations: ['modifie'],
  when: ({ after }) => givenValue(after) === 'en-cours',
  examples: {
    before: { fiche: 'statut: projet' },
    after: { fiche: 'statut: en-cours' },
  },
});
