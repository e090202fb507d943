import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';

export const clientSupprime = changeKind({
  id: 'client-supprime',
  level: 'notable',
  what: 'Le traitement n’est plus effectué pour un client.',
  why: 'À la fin de la prestation, les données du client lui sont rendues ou sont supprimées, à son choix.',
  requires: [REQUIREMENTS.sortDonnees],
  paths: ['clients[]'],
  operations: ['supprime'],
  examples: {
    role: 'sous-traitant',
    before: { fiche: 'clients:\n  - { acteur: mairie-amboise }\n  - { nom: Mairie de Chinon }' },
    after: { fiche: 'clients:\n  - { acteur: mairie-amboise }' },
  },
});
