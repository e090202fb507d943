import { ficheRule } from '../../lint/rule.ts';
import { isoDe } from '../../model/date.ts';
import { valeur } from '../../model/reponse.ts';
import { FORME } from '../sources.ts';

export const dateMajAnterieure = ficheRule({
  id: 'date-maj-anterieure',
  role: 'toutes',
  severity: 'error',
  source: 'structure',
  references: [FORME],
  what: 'La dernière mise à jour d’une fiche ne précède pas sa création.',
  why: 'L’une des deux dates est fausse : on ne sait plus de quand date la fiche.',
  messages: { default: 'La mise à jour ({maj}) précède la création ({creation}) de la fiche {ref}.' },
  repair: 'Corrigez `date_mise_a_jour` ou `date_creation`.',
  reads: ['date_creation', 'date_mise_a_jour'],
  check(fiche, { report }) {
    const creation = isoDe(valeur(fiche.date_creation));
    const maj = isoDe(valeur(fiche.date_mise_a_jour));
    if (!creation || !maj || maj >= creation) return;
    const data = { maj, creation, ref: fiche.ref };
    report({ at: fiche.date_mise_a_jour, data, related: [fiche.date_creation.origine] });
  },
  examples: {
    bad: { fiche: 'date_creation: 2026-10-12\ndate_mise_a_jour: 2026-09-15' },
    good: { fiche: 'date_creation: 2026-09-15\ndate_mise_a_jour: 2026-10-12' },
  },
});
