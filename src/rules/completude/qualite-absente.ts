import { ficheRule } from '../../lint/rule.ts';
import { rgpd } from '../sources.ts';

export const qualiteAbsente = ficheRule({
  id: 'qualite-absente',
  role: 'responsable',
  severity: 'error',
  source: 'structure',
  references: [rgpd('30(1)'), rgpd('30(2)'), rgpd('4(7)'), rgpd('4(8)')],
  what: 'La fiche dit si l’organisme agit comme responsable du traitement ou comme sous-traitant.',
  why: 'L’article 30 ne demande pas la même chose aux deux. Sans réponse, la fiche est contrôlée comme celle d’un responsable.',
  messages: {
    default: 'La fiche {ref} ne dit pas si l’organisme agit comme responsable ou comme sous-traitant.',
  },
  repair:
    'Écrivez `qualite: responsable` si l’organisme décide des finalités et des moyens, `qualite: sous-traitant` s’il agit pour un client.',
  reads: ['qualite'],
  check(fiche, { report }) {
    if (fiche.qualite.etat === 'absente') report({ at: fiche.qualite, data: { ref: fiche.ref } });
  },
  examples: {
    bad: { sans: ['qualite'] },
    good: { fiche: 'qualite: responsable' },
  },
});
