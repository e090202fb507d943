import { changeKind } from '../kind.ts';
import { REQUIREMENTS } from '../requirements.ts';

export const acteurPaysModifie = changeKind({
  id: 'acteur-pays-modifie',
  level: 'majeur',
  what: 'Un acteur change de pays.',
  why: 'Hors de l’Espace économique européen, ce que cet acteur reçoit est peut-être un transfert, dans chaque fiche qui le cite.',
  requires: [REQUIREMENTS.fonderTransfert, REQUIREMENTS.mentionTransferts],
  paths: ['acteurs.*.pays'],
  operations: ['modifie'],
  examples: {
    before: { registre: 'acteurs:\n  paieclair: { nom: PaieClair, pays: FR }' },
    after: { registre: 'acteurs:\n  paieclair: { nom: PaieClair, pays: US }' },
  },
});
