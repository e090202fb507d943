import { registreRule } from '../../lint/rule.ts';
import { OUTIL } from '../sources.ts';
import { identifiantsEcrits, tousCites } from './cites.ts';

export const socleInutilise = registreRule({
  id: 'socle-inutilise',
  severity: 'info',
  source: 'usage',
  references: [OUTIL],
  what: 'Chaque socle de mesures est cité par une fiche.',
  why: 'Un socle ne s’applique jamais d’office : celui que rien ne cite ne protège, dans le registre, aucun traitement.',
  messages: {
    default: 'Le socle « {id} » n’est cité par aucune fiche : ses mesures ne valent pour aucun traitement.',
  },
  repair: 'Ajoutez `- socle: {id}` sous `mesures_securite` dans les fiches concernées, ou supprimez-le.',
  reads: ['registre.socles', 'mesures_securite[].socle'],
  extract: identifiantsEcrits,
  check(faits, { partage, lacunaire, report }) {
    if (lacunaire || faits.length === 0) return;
    const cites = tousCites(faits, partage);
    const socles = partage.registre?.socles;
    if (socles?.etat !== 'donnee') return;
    for (const [id, { origine }] of socles.valeur) {
      if (!cites.has(id)) report({ at: origine, part: 'key', data: { id } });
    }
  },
  examples: {
    bad: {
      registre:
        'socles:\n  si:\n    - { type: sauvegarde, description: sauvegarde chiffrée chaque nuit }\n    - { type: controle-sous-traitants, description: revue annuelle des contrats }\n  entrepots:\n    - { type: locaux, description: clôture et gardiennage }',
    },
    good: {
      registre:
        'socles:\n  si:\n    - { type: sauvegarde, description: sauvegarde chiffrée chaque nuit }\n    - { type: controle-sous-traitants, description: revue annuelle des contrats }',
    },
  },
});
