import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';

export const organismeNomModifie = changeKind({
  id: 'organisme-nom-modifie',
  level: 'majeur',
  what: 'L’organisme change de nom.',
  why: 'C’est le responsable du traitement, ou le sous-traitant, que nomment toutes les fiches, les mentions et les contrats.',
  requires: [REQUIREMENTS.mentionIdentite],
  paths: ['organisme.nom'],
  operations: ['modifie'],
  examples: {
    before: { registre: 'organisme: { nom: Atelier du Val, ville: Tours }' },
    after: { registre: 'organisme: { nom: Ateliers Duval Frères, ville: Tours }' },
  },
});
