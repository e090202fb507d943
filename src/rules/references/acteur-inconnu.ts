import { writeValue } from '../../lint/mend/write-value.ts';
import { ficheRule } from '../../lint/rule.ts';
import { valeur } from '../../model/reponse.ts';
import { FORME } from '../sources.ts';
import { acteursCites } from './acteurs-cites.ts';
import { acteurProche, estLisible, hesiteEntre } from './annuaire.ts';
import { suggestions } from './suggestions.ts';

export const acteurInconnu = ficheRule({
  id: 'acteur-inconnu',
  role: 'toutes',
  severity: 'error',
  severities: { intermediaire: 'warning' },
  source: 'structure',
  references: [FORME],
  what: 'Chaque acteur cité par une fiche est défini dans `registre.yaml`.',
  why: 'Le nom et les coordonnées de l’acteur sont dans sa définition : sans elle, la fiche ne dit pas de qui elle parle.',
  messages: {
    default: 'L’acteur « {id} » cité par {ref} n’existe pas.',
    proche: 'L’acteur « {id} » cité par {ref} n’existe pas : vouliez-vous dire « {proposition} » ?',
    service: '« {id} », cité comme acteur par {ref}, est un service de l’organisme.',
    intermediaire: '« {id} », cité par {ref}, n’est ni un acteur du registre ni un destinataire de la fiche.',
  },
  repair: {
    default: 'Définissez l’acteur sous `acteurs` dans `registre.yaml`, ou corrigez l’identifiant.',
    proche: 'Écrivez `{proposition}`, ou définissez l’acteur sous `acteurs` dans `registre.yaml`.',
    service: 'Écrivez `service: {id}` à la place de `acteur: {id}`.',
    intermediaire: 'Écrivez l’identifiant d’un acteur défini sous `acteurs` dans `registre.yaml`.',
  },
  fix: { proche: { title: 'Écrire `{proposition}`', safe: false, edits: writeValue('{proposition}') } },
  reads: [
    'responsables_conjoints[].acteur',
    'destinataires[].acteur',
    'destinataires[].de',
    'clients[].acteur',
    'clients[].via',
    'sous_traitants_ulterieurs[].acteur',
  ],
  check(fiche, { partage, report }) {
    if (!estLisible(partage, 'acteurs')) return;
    const { ref } = fiche;
    const suggerer = suggestions();
    for (const { at, nomsAdmis } of acteursCites(fiche)) {
      const id = valeur(at);
      if (id === undefined || partage.acteurs.has(id)) continue;
      if (nomsAdmis?.has(id)) continue;
      const proposition = suggerer(() => acteurProche(id, partage));
      if (proposition)
        report({
          at,
          message: 'proche',
          data: { id, ref, proposition },
          doubt: hesiteEntre(id, partage.acteurs),
        });
      else if (nomsAdmis) report({ at, message: 'intermediaire', data: { id, ref } });
      else report({ at, message: partage.services.has(id) ? 'service' : 'default', data: { id, ref } });
    }
  },
  examples: {
    bad: {
      fiche:
        'destinataires:\n  - { type: interne, service: ressources-humaines }\n  - { type: sous-traitant, acteur: paieclair, contrat: 2025-118 }\n  - { type: externe, acteur: urssaf-centre }',
    },
    good: {
      fiche:
        'destinataires:\n  - { type: interne, service: ressources-humaines }\n  - { type: sous-traitant, acteur: paieclair, contrat: 2025-118 }\n  - { type: externe, nom: URSSAF Centre-Val de Loire }',
    },
  },
});
