import { ficheRule } from '../../lint/rule.ts';
import { lexique } from '../../model/lexique.ts';
import { valeur } from '../../model/reponse.ts';
import type { FicheResponsable } from '../../register/fiche.ts';
import { reglesDeConservation } from '../conservations.ts';
import { CNIL_DUREES } from './sources.ts';

const ARCHIVES = lexique(() => ({ archives: ['archive', 'archiver', 'archivé', 'archivage'] }));

export const archivageSansSeparation = ficheRule({
  id: 'archivage-sans-separation',
  role: 'responsable',
  severity: 'info',
  source: 'cnil',
  references: [CNIL_DUREES],
  what: 'Un archivage intermédiaire dit qui garde l’accès aux données.',
  why: 'La CNIL demande que les données archivées soient séparées des données courantes, et que seules quelques personnes y accèdent. Sans cela, c’est une base active plus longue.',
  messages: { default: 'L’archivage intermédiaire de {ref} n’indique pas d’accès restreint.' },
  repair:
    'Ajoutez `acces` à l’archivage (qui, et dans quel espace séparé), ou décrivez la séparation dans `mesures_securite`.',
  reads: ['donnees[].conservation[].archivage.acces', 'mesures_securite'],
  check(fiche, { report }) {
    const ouvert = reglesDeConservation(fiche)
      .map(({ archivage }) => valeur(archivage)?.acces)
      .find((acces) => acces?.etat === 'absente');
    if (ouvert && !parleDArchives(fiche)) report({ at: ouvert, data: { ref: fiche.ref } });
  },
  examples: {
    bad: {
      fiche:
        'donnees:\n  - categorie: identite\n    description: nom, prénom, adresse\n    source: personne-concernee\n    caractere: obligatoire\n    conservation:\n      duree: 1 mois\n      depart: remise du bulletin\n      archivage: { duree: 5 ans, depart: remise du bulletin, motif: double du bulletin }\n      sort_final: suppression\n      repere: paie',
    },
    good: {
      fiche:
        'donnees:\n  - categorie: identite\n    description: nom, prénom, adresse\n    source: personne-concernee\n    caractere: obligatoire\n    conservation:\n      duree: 1 mois\n      depart: remise du bulletin\n      archivage: { duree: 5 ans, depart: remise du bulletin, motif: double du bulletin, acces: deux gestionnaires de paie habilitées }\n      sort_final: suppression\n      repere: paie',
    },
  },
});

const parleDArchives = ({ mesures }: FicheResponsable) =>
  mesures.some(({ description }) => ARCHIVES.chercher(valeur(description) ?? '').length > 0);
