import { ficheRule } from '../../lint/rule.ts';
import { elements, valeur } from '../../model/reponse.ts';
import { rgpd } from '../sources.ts';
import { acteurNomme } from './annuaire.ts';

export const sousTraitantNonDefini = ficheRule({
  id: 'sous-traitant-non-defini',
  role: 'responsable',
  severity: 'warning',
  severities: { defini: 'info' },
  source: 'loi',
  references: [rgpd('28'), rgpd('30(1)(d)')],
  what: 'Chaque sous-traitant est décrit une fois dans `acteurs` et cité par son identifiant.',
  why: 'Il faut savoir qui il est et où il se trouve pour tenir son contrat (article 28) et voir un transfert hors de l’Union ; un nom seul ne le dit pas.',
  messages: {
    default: 'Le sous-traitant « {nom} » de {ref} n’est pas décrit.',
    defini: 'Le sous-traitant « {nom} » de {ref} est décrit par l’acteur `{id}`, que la fiche ne cite pas.',
  },
  repair: {
    default:
      'Décrivez-le sous `acteurs` dans `registre.yaml` (nom, coordonnées, pays), et citez-le par `acteur`.',
    defini: 'Écrivez `acteur: {id}` à la place de `nom`.',
  },
  reads: ['destinataires[].type', 'destinataires[].acteur', 'destinataires[].nom', 'registre.acteurs'],
  check(fiche, { partage, report }) {
    const { ref } = fiche;
    for (const { type, acteur, nom, service } of elements(fiche.destinataires)) {
      if (valeur(type) !== 'sous-traitant' || acteur.etat !== 'absente' || service.etat !== 'absente')
        continue;
      const dit = valeur(nom);
      if (dit === undefined) continue;
      const id = acteurNomme(dit, partage);
      if (id) report({ at: nom, message: 'defini', data: { nom: dit, ref, id } });
      else report({ at: nom, data: { nom: dit, ref } });
    }
  },
  examples: {
    bad: {
      fiche:
        'destinataires:\n  - { type: interne, service: ressources-humaines }\n  - { type: sous-traitant, acteur: paieclair, contrat: 2025-118 }\n  - { type: sous-traitant, nom: Routage Express, contrat: 2025-121 }',
    },
    good: {
      fiche:
        'destinataires:\n  - { type: interne, service: ressources-humaines }\n  - { type: sous-traitant, acteur: paieclair, contrat: 2025-118 }',
    },
  },
});
