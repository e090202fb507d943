import { ficheRule } from '../../lint/rule.ts';
import { rgpd } from '../sources.ts';

export const transfertsNonDeclares = ficheRule({
  id: 'st30-transferts',
  role: 'sous-traitant',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('30(2)(c)')],
  what: 'La fiche de sous-traitant dit s’il y a des transferts hors de l’Union.',
  why: 'L’article 30(2) demande les transferts « le cas échéant » : seul un « aucun » écrit montre que la question a été examinée.',
  messages: { default: 'La fiche {ref} ne dit pas s’il y a des transferts.' },
  repair:
    'Ajoutez `transferts` avec chaque destinataire, son pays et la garantie, ou `transferts: aucun` après examen.',
  absence: true,
  reads: ['transferts'],
  check({ transferts: at, ref }, { report }) {
    if (at.etat === 'absente') report({ at, data: { ref } });
  },
  examples: {
    bad: { sans: ['transferts'] },
    good: { fiche: 'transferts: aucun' },
  },
});
