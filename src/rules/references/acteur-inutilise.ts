import { registreRule } from '../../lint/rule.ts';
import { OUTIL } from '../sources.ts';
import { identifiantsEcrits, tousCites } from './cites.ts';

export const acteurInutilise = registreRule({
  id: 'acteur-inutilise',
  severity: 'info',
  source: 'usage',
  references: [OUTIL],
  what: 'Chaque acteur défini est cité par une fiche.',
  why: 'Un acteur que rien ne cite est un reste, ou le signe qu’un destinataire manque dans une fiche.',
  messages: { default: 'L’acteur « {id} » n’est cité par aucune fiche.' },
  repair: 'Citez-le là où il reçoit des données, ou supprimez-le de `acteurs`.',
  reads: ['registre.acteurs'],
  extract: identifiantsEcrits,
  check(faits, { partage, lacunaire, report }) {
    if (lacunaire || faits.length === 0) return;
    const cites = tousCites(faits, partage);
    for (const [id, acteur] of partage.acteurs) {
      if (!cites.has(id)) report({ at: acteur.origine, part: 'key', data: { id } });
    }
  },
  examples: {
    bad: {
      fiche:
        'destinataires:\n  - { type: interne, service: ressources-humaines }\n  - { type: externe, nom: URSSAF Centre-Val de Loire }',
    },
    good: {
      fiche:
        'destinataires:\n  - { type: interne, service: ressources-humaines }\n  - { type: externe, acteur: paieclair }',
    },
  },
});
