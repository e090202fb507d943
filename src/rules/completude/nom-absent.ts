import { ficheRule } from '../../lint/rule.ts';
import { CNIL_MODELE_ODS, FORME } from '../sources.ts';

export const nomAbsent = ficheRule({
  id: 'nom-absent',
  role: 'toutes',
  severity: 'error',
  source: 'structure',
  references: [FORME, CNIL_MODELE_ODS],
  what: 'La fiche nomme le traitement.',
  why: 'Le nom est ce que lisent les personnes et la CNIL dans la liste des traitements.',
  messages: { default: 'La fiche {ref} n’a pas de nom.' },
  repair: 'Ajoutez `nom` avec l’activité et sa finalité, par exemple `nom: Gestion de la paie`.',
  reads: ['nom'],
  check(fiche, { report }) {
    if (fiche.nom.etat === 'absente') report({ at: fiche.nom, data: { ref: fiche.ref } });
  },
  examples: {
    bad: { sans: ['nom'] },
    good: { fiche: 'nom: Gestion de la paie' },
  },
});
