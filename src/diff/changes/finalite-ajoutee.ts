import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';

export const finaliteAjoutee = changeKind({
  id: 'finalite-ajoutee',
  level: 'majeur',
  what: 'Une finalité est ajoutée.',
  why: 'Des données recueillies pour un but servent désormais à un autre : les personnes ne s’y attendent pas.',
  requires: [
    REQUIREMENTS.informerFinalite,
    REQUIREMENTS.compatibilite,
    REQUIREMENTS.baseFinalite,
    REQUIREMENTS.examinerAipd,
  ],
  paths: ['finalites[]'],
  operations: ['ajoute'],
  examples: {
    before: { fiche: 'finalites:\n  - libelle: Calculer les paies\n    base_legale: contrat' },
    after: {
      fiche:
        'finalites:\n  - libelle: Calculer les paies\n    base_legale: contrat\n  - libelle: Mesurer l’absentéisme par service\n    base_legale: interet-legitime',
    },
  },
});
