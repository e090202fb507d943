import { reperesDuree } from '../../data/durees.ts';
import { writeValue } from '../../lint/mend/write-value.ts';
import { ficheRule } from '../../lint/rule.ts';
import { hesite, plusProche } from '../../model/proche.ts';
import { elements, valeur } from '../../model/reponse.ts';
import { FORME } from '../sources.ts';
import { suggestions } from './suggestions.ts';

export const dureeReferenceInconnue = ficheRule({
  id: 'duree-reference-inconnue',
  role: 'toutes',
  severity: 'error',
  source: 'structure',
  references: [FORME],
  what: 'Chaque repère de durée cité existe.',
  why: 'La durée ne serait comparée à rien, alors que la fiche dit l’avoir fait.',
  messages: {
    default: 'Le repère de durée « {id} » n’existe pas.',
    proche: 'Le repère de durée « {id} » n’existe pas : vouliez-vous dire « {proposition} » ?',
  },
  repair: {
    default: 'Choisissez un repère de la liste des durées de conservation, ou retirez `repere`.',
    proche: 'Écrivez `{proposition}`, ou retirez `repere`.',
  },
  fix: { proche: { title: 'Écrire `{proposition}`', safe: false, edits: writeValue('{proposition}') } },
  reads: [
    'donnees[].conservation[].repere',
    'donnees_sensibles[].conservation[].repere',
    'conservation[].repere',
  ],
  check(fiche, { report }) {
    const suggerer = suggestions();
    const donnees = [...elements(fiche.donnees), ...elements(fiche.donnees_sensibles)];
    const conservations = [fiche.conservation, ...donnees.map(({ conservation }) => conservation)];
    for (const { repere } of conservations.flatMap((liste) => elements(liste))) {
      const id = valeur(repere);
      if (id === undefined || reperesDuree.entree(id)) continue;
      const proposition = suggerer(() => plusProche(id, reperesDuree.ids));
      if (proposition)
        report({
          at: repere,
          message: 'proche',
          data: { id, proposition },
          doubt: hesite(id, reperesDuree.ids),
        });
      else report({ at: repere, data: { id } });
    }
  },
  examples: {
    bad: {
      fiche:
        'conservation: { duree: 5 ans, depart: remise du bulletin, sort_final: suppression, repere: payes }',
    },
    good: {
      fiche:
        'conservation: { duree: 5 ans, depart: remise du bulletin, sort_final: suppression, repere: paie }',
    },
  },
});
