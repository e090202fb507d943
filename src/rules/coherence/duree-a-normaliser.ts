import { writeValue } from '../../lint/mend/write-value.ts';
import { ficheRule } from '../../lint/rule.ts';
import { dureeBienEcrite } from '../../model/duree.ts';
import { CHEMIN_DUREE } from '../../register/textes.ts';
import { FORME } from '../sources.ts';
import { CHAMPS_DUREES } from './durees.ts';

export const dureeANormaliser = ficheRule({
  id: 'duree-a-normaliser',
  role: 'toutes',
  severity: 'info',
  source: 'structure',
  references: [FORME],
  what: 'Les durées s’écrivent en chiffres, suivis de heures, jours, semaines, mois ou ans.',
  why: 'Une seule écriture se compare d’une fiche à l’autre et se relit sans hésiter.',
  messages: { default: 'La durée « {valeur} » se lit « {duree} » : écrivez-la ainsi.' },
  repair: 'Écrivez `{duree}`.',
  fix: { default: { title: 'Écrire `{duree}`', safe: true, edits: writeValue('{duree}') } },
  reads: CHAMPS_DUREES,
  notices: (texte, chemin) => chemin === CHEMIN_DUREE && dureeBienEcrite(texte) !== undefined,
  check({ releve }, { report }) {
    for (const { duree: lue, origine } of releve.durees) {
      const duree = dureeBienEcrite(lue.texte);
      if (duree !== undefined) report({ at: origine, data: { valeur: lue.texte.trim(), duree } });
    }
  },
  examples: {
    bad: {
      fiche: 'conservation: { duree: cinq années, depart: départ du salarié, sort_final: suppression }',
    },
    good: { fiche: 'conservation: { duree: 5 ans, depart: départ du salarié, sort_final: suppression }' },
  },
});
