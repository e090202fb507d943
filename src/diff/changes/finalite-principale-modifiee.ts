import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';

/** The path of the order of purposes, which is no field. */
export const MAIN_PURPOSE = 'finalites[0]';

export const finalitePrincipaleModifiee = changeKind({
  id: 'finalite-principale-modifiee',
  level: 'majeur',
  what: 'Une autre finalité devient la première.',
  why: 'La première finalité est la finalité principale : c’est elle que disent la liste des traitements et les modèles de la CNIL.',
  requires: [REQUIREMENTS.mentionFinalites],
  paths: [MAIN_PURPOSE],
  operations: ['modifie'],
  examples: {
    before: { fiche: 'finalites:\n  - libelle: Calculer les paies\n  - libelle: Déclarer les cotisations' },
    after: { fiche: 'finalites:\n  - libelle: Déclarer les cotisations\n  - libelle: Calculer les paies' },
  },
});
