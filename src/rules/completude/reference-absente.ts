import { ficheRule } from '../../lint/rule.ts';
import { CNIL_MODELE_ODS, FORME } from '../sources.ts';

export const referenceAbsente = ficheRule({
  id: 'reference-absente',
  role: 'toutes',
  severity: 'error',
  source: 'structure',
  references: [FORME, CNIL_MODELE_ODS],
  what: 'La fiche a une référence.',
  why: 'La référence désigne le traitement pour toujours : elle nomme les documents produits et permet de comparer deux versions de la fiche.',
  messages: { default: 'La fiche {ref} n’a pas de référence.' },
  repair: 'Ajoutez `reference` avec un numéro qui n’a jamais servi, par exemple `reference: T-012`.',
  reads: ['reference'],
  check(fiche, { report }) {
    if (fiche.reference.etat === 'absente') report({ at: fiche.reference, data: { ref: fiche.ref } });
  },
  examples: {
    bad: { sans: ['reference'] },
    good: { fiche: 'reference: T-012' },
  },
});
