import { ficheRule } from '../../lint/rule.ts';
import { rgpd } from '../sources.ts';

export const transfertsNonDeclares = ficheRule({
  id: 'a30-transferts-non-declares',
  role: 'responsable',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('30(1)(e)')],
  what: 'La fiche dit s’il y a des transferts hors de l’Union.',
  why: 'L’article 30 demande les transferts « le cas échéant » : seul un « aucun » écrit montre que la question a été examinée.',
  messages: {
    default:
      'La fiche {ref} ne dit pas s’il y a des transferts hors UE : écrivez `transferts: aucun` s’il n’y en a pas.',
  },
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
