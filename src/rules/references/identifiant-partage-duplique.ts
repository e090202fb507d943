import { registreRule } from '../../lint/rule.ts';
import { FORME } from '../sources.ts';

export const identifiantPartageDuplique = registreRule({
  id: 'identifiant-partage-duplique',
  severity: 'error',
  source: 'structure',
  references: [FORME],
  what: 'Un acteur et un service n’ont pas le même identifiant.',
  why: 'Cité seul dans une fiche, cet identifiant désignerait un organisme extérieur ou un service interne.',
  messages: { default: 'L’identifiant « {id} » est à la fois celui d’un acteur et celui d’un service.' },
  repair: 'Changez l’un des deux, dans `registre.yaml` et dans les fiches qui le citent.',
  reads: ['registre.acteurs', 'registre.services'],
  check(_faits, { partage, report }) {
    const services = partage.registre?.services;
    if (services?.etat !== 'donnee') return;
    for (const [id, { origine }] of services.valeur) {
      const acteur = partage.acteurs.get(id);
      if (acteur) report({ at: origine, part: 'key', data: { id }, related: [acteur.origine] });
    }
  },
  examples: {
    bad: {
      registre:
        'services: { ressources-humaines: Ressources humaines, exploitation: Exploitation, paieclair: Cellule paie }',
    },
    good: {
      registre:
        'services: { ressources-humaines: Ressources humaines, exploitation: Exploitation, paie: Cellule paie }',
    },
  },
});
