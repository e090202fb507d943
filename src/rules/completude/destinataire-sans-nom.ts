import { ficheRule } from '../../lint/rule.ts';
import { entrees, estAbsente, valeur } from '../../model/reponse.ts';
import type { Destinataire } from '../../register/fiche.ts';
import { CNIL_MODELE_ODS, rgpd } from '../sources.ts';

export const destinataireSansNom = ficheRule({
  id: 'destinataire-sans-nom',
  role: 'responsable',
  severity: 'warning',
  source: 'cnil',
  references: [CNIL_MODELE_ODS, rgpd('30(1)(d)')],
  what: 'Chaque destinataire est nommé : un service, un acteur ou un nom.',
  why: 'Un type seul ne dit pas qui reçoit les données ; le modèle de la CNIL demande de préciser chaque destinataire.',
  messages: { default: 'Un destinataire de la fiche {ref} n’est pas nommé.' },
  repair: 'Ajoutez `service`, `acteur` (un identifiant de `registre.yaml`) ou `nom`.',
  reads: [
    'destinataires[].service',
    'destinataires[].acteur',
    'destinataires[].nom',
    'destinataires[].precisions',
  ],
  check({ destinataires, ref }, { report }) {
    for (const { valeur: destinataire } of entrees(destinataires)) {
      // The type `autre` without a word is the finding of autres-sans-precision.
      if (!estNomme(destinataire) && valeur(destinataire.type) !== 'autre') {
        report({ at: destinataire.nom, data: { ref } });
      }
    }
  },
  examples: {
    bad: {
      fiche: [
        'destinataires:',
        '  - { type: interne, service: ressources-humaines }',
        '  - { type: sous-traitant, acteur: paieclair, contrat: { date: 2025-12-01, reference: 2025-118 } }',
        '  - { type: externe }',
      ].join('\n'),
    },
    good: {
      fiche: [
        'destinataires:',
        '  - { type: interne, service: ressources-humaines }',
        '  - { type: sous-traitant, acteur: paieclair, contrat: { date: 2025-12-01, reference: 2025-118 } }',
        '  - { type: externe, nom: URSSAF Centre-Val de Loire }',
      ].join('\n'),
    },
  },
});

const estNomme = ({ service, acteur, nom, precisions }: Destinataire) =>
  [service, acteur, nom, precisions].some((reponse) => !estAbsente(reponse));
