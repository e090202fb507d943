import { ficheRule } from '../../lint/rule.ts';
import { estNulle } from '../../model/duree.ts';
import { valeur } from '../../model/reponse.ts';
import { conservations } from '../conservations.ts';
import { FORME } from '../sources.ts';

export const dureeNulle = ficheRule({
  id: 'duree-nulle',
  role: 'toutes',
  severity: 'warning',
  source: 'usage',
  references: [FORME],
  what: 'Aucune durée de conservation n’est égale à zéro.',
  why: 'Une donnée traitée est gardée au moins le temps de servir : zéro ne dit pas ce qui déclenche l’effacement.',
  messages: {
    default: 'La durée de « {categorie} » est nulle.',
    commune: 'La durée de conservation de la fiche {ref} est nulle.',
  },
  repair:
    'Remplacez `duree` par un `critere` (« effacement dès la fin du contrôle »), ou retirez la donnée si elle n’est pas conservée.',
  reads: ['donnees[].conservation[].duree', 'conservation[].duree'],
  check(fiche, { report }) {
    for (const { conservation, categorie } of conservations(fiche)) {
      const { duree } = conservation;
      const lue = valeur(duree);
      if (lue?.forme !== 'chiffree' || !estNulle(lue.duree)) continue;
      if (categorie === undefined) report({ at: duree, message: 'commune', data: { ref: fiche.ref } });
      else report({ at: duree, data: { categorie } });
    }
  },
  examples: {
    bad: {
      fiche:
        'donnees:\n  - categorie: connexion\n    description: code à usage unique envoyé à la connexion\n    source: personne-concernee\n    caractere: obligatoire\n    conservation: { duree: 0 jour, depart: connexion, sort_final: suppression, justification: code jamais enregistré }',
    },
    good: {
      fiche:
        'donnees:\n  - categorie: connexion\n    description: code à usage unique envoyé à la connexion\n    source: personne-concernee\n    caractere: obligatoire\n    conservation: { critere: effacement dès la connexion, sort_final: suppression, justification: code jamais enregistré }',
    },
  },
});
