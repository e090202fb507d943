import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';

export const responsableConjointAjoute = changeKind({
  id: 'responsable-conjoint-ajoute',
  level: 'majeur',
  what: 'Un responsable conjoint est ajouté.',
  why: 'Deux organismes décident ensemble : les personnes doivent savoir à qui s’adresser, et pour quoi.',
  requires: [REQUIREMENTS.accordConjoint, REQUIREMENTS.mentionIdentite],
  paths: ['responsables_conjoints[]'],
  operations: ['ajoute'],
  examples: {
    before: { fiche: 'responsables_conjoints: aucun' },
    after: { fiche: 'responsables_conjoints:\n  - { acteur: paieclair, accord: convention 2026-3 }' },
  },
});
