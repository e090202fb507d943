import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';

export const aipdStatutModifie = changeKind({
  id: 'aipd-statut-modifie',
  level: 'majeur',
  what: 'Le statut de l’analyse d’impact change.',
  why: 'Dire une analyse requise, faite ou inutile est une décision : elle se motive.',
  requires: [REQUIREMENTS.examinerAipd],
  paths: ['aipd.statut'],
  operations: ['modifie'],
  examples: {
    before: { fiche: 'aipd: { statut: requise, motif: écoute de salariés }' },
    after: { fiche: 'aipd: { statut: non-requise, motif: écoute de salariés }' },
  },
});
