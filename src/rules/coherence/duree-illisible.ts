import { ficheRule } from '../../lint/rule.ts';
import { type DureeLue, lireDuree } from '../../model/duree.ts';
import { mots } from '../../model/lexique.ts';
import { CHEMIN_DUREE } from '../../register/textes.ts';
import { estVague } from '../durees/vague.ts';
import { extrait } from '../extrait.ts';
import { rgpd } from '../sources.ts';
import { CHAMPS_DUREES } from './durees.ts';

export const dureeIllisible = ficheRule({
  id: 'duree-illisible',
  role: 'toutes',
  severity: 'error',
  severities: { critere: 'warning', 'sous-traitant': 'warning' },
  source: 'loi',
  references: [rgpd('30(1)(f)')],
  what: 'Chaque durée de conservation se lit.',
  why: 'L’article 30 demande les délais prévus pour l’effacement : une durée qui ne se lit pas ne dit pas quand effacer et ne se compare à aucun repère.',
  messages: {
    default: 'La durée « {valeur} » n’est pas comprise : écrivez par exemple « 1 an » ou « 18 mois ».',
    critere: 'La durée « {valeur} » est un critère, pas une durée.',
    'sous-traitant':
      'La durée « {valeur} » n’est pas comprise : écrivez par exemple « 1 an » ou « 18 mois ».',
  },
  repair: {
    default:
      'Écrivez un nombre et une unité (heures, jours, semaines, mois, ans), et le point de départ dans `depart`.',
    critere: 'Écrivez ce texte dans `critere` à la place de `duree`.',
    'sous-traitant':
      'Écrivez un nombre et une unité (heures, jours, semaines, mois, ans), ou retirez cette durée.',
  },
  reads: CHAMPS_DUREES,
  notices: (texte, chemin) => chemin === CHEMIN_DUREE && estIllisible(lireDuree(texte)),
  check({ releve, role }, { report }) {
    for (const { duree, origine } of releve.durees) {
      if (!estIllisible(duree)) continue;
      const message = estCritere(duree.texte)
        ? 'critere'
        : role === 'responsable'
          ? 'default'
          : 'sous-traitant';
      report({ at: origine, message, data: { valeur: extrait(duree.texte) } });
    }
  },
  examples: {
    bad: { fiche: 'conservation: { duree: 5 a, depart: départ du salarié, sort_final: suppression }' },
    good: { fiche: 'conservation: { duree: 5 ans, depart: départ du salarié, sort_final: suppression }' },
  },
});

/** Words that do not say how long are another rule's. */
const estIllisible = ({ forme, texte }: DureeLue) => forme === 'illisible' && !estVague(texte);

/** Several words and no figure: « durée du contrat », « fin de la garantie ». */
const estCritere = (texte: string) => !/\d/.test(texte) && mots(texte).length >= 3;
