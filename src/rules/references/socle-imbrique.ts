import { registreRule } from '../../lint/rule.ts';
import { valeur } from '../../model/reponse.ts';
import { FORME } from '../sources.ts';

export const socleImbrique = registreRule({
  id: 'socle-imbrique',
  severity: 'error',
  source: 'structure',
  references: [FORME],
  what: 'Un socle de mesures n’en cite pas un autre.',
  why: 'Seules les fiches citent des socles : un socle cité par un autre n’est pas développé, et ses mesures manquent sans que rien le montre.',
  messages: { default: 'Le socle « {id} » cite un autre socle : ses mesures ne seraient pas lues.' },
  repair: 'Recopiez ici les mesures voulues, ou citez les deux socles dans chaque fiche.',
  reads: ['registre.socles'],
  check(_faits, { partage, report }) {
    for (const [id, mesures] of partage.socles) {
      for (const { socle } of mesures.flatMap((mesure) => valeur(mesure) ?? [])) {
        if (socle.etat === 'donnee') report({ at: socle, data: { id } });
      }
    }
  },
  examples: {
    bad: {
      registre:
        'socles:\n  si:\n    - { type: sauvegarde, description: sauvegarde chiffrée chaque nuit }\n    - { type: controle-sous-traitants, description: revue annuelle des contrats }\n  siege:\n    - { socle: si }\n    - { type: locaux, description: accueil et badges }',
      fiche: 'mesures_securite:\n  - { socle: si }\n  - { socle: siege }',
    },
    good: {
      registre:
        'socles:\n  si:\n    - { type: sauvegarde, description: sauvegarde chiffrée chaque nuit }\n    - { type: controle-sous-traitants, description: revue annuelle des contrats }\n  siege:\n    - { type: locaux, description: accueil et badges }',
      fiche: 'mesures_securite:\n  - { socle: si }\n  - { socle: siege }',
    },
  },
});
