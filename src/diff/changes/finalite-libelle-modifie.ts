import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';

export const finaliteLibelleModifie = changeKind({
  id: 'finalite-libelle-modifie',
  level: 'majeur',
  what: 'Une finalité s’énonce autrement.',
  why: 'Des mots nouveaux peuvent dire un but nouveau : c’est à la personne qui relit de le voir.',
  requires: [REQUIREMENTS.compatibilite, REQUIREMENTS.mentionFinalites],
  paths: ['finalites[].libelle'],
  operations: ['modifie'],
  examples: {
    before: { fiche: 'finalites:\n  - libelle: Suivre les demandes des clients' },
    after: { fiche: 'finalites:\n  - libelle: Suivre les demandes et les achats des clients' },
  },
});
