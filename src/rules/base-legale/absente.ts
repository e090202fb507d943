import { ficheRule } from '../../lint/rule.ts';
import { elements, estAbsente } from '../../model/reponse.ts';
import { CNIL_REGISTRE, rgpd } from '../sources.ts';
import { nommerFinalite } from './nommer-finalite.ts';

export const baseLegaleAbsente = ficheRule({
  id: 'base-legale-absente',
  role: 'responsable',
  severity: 'warning',
  source: 'cnil',
  references: [rgpd('6(1)'), CNIL_REGISTRE],
  what: 'Chaque finalité a une base légale.',
  why: 'Un traitement n’est licite que sur l’une des six bases de l’article 6, et l’information des personnes doit la dire ; l’article 30 ne l’exige pas, la CNIL recommande de l’inscrire au registre.',
  messages: {
    fiche: 'La fiche {ref} n’indique pas de base légale.',
    finalite: 'La finalité « {finalite} » de {ref} n’a pas de base légale.',
  },
  repair: {
    fiche:
      'Ajoutez `base_legale` à chaque finalité : `consentement`, `contrat`, `obligation-legale`, `interets-vitaux`, `mission-interet-public` ou `interet-legitime`.',
    finalite:
      'Ajoutez-lui `base_legale` : `consentement`, `contrat`, `obligation-legale`, `interets-vitaux`, `mission-interet-public` ou `interet-legitime`.',
  },
  reads: ['base_legale', 'finalites[].base_legale'],
  check(fiche, { report }) {
    const { ref } = fiche;
    const finalites = elements(fiche.finalites);
    const sansBase = finalites.filter(({ base_legale }) => estAbsente(base_legale));
    if (sansBase.length === 0) return;
    if (sansBase.length === finalites.length) {
      report({ at: fiche.base_legale, message: 'fiche', data: { ref } });
      return;
    }
    for (const finalite of sansBase) {
      const data = { ref, finalite: nommerFinalite(finalite) };
      report({ at: finalite.base_legale, message: 'finalite', data });
    }
  },
  examples: {
    bad: {
      fiche: `finalites:
  - libelle: Servir les repas de la cantine
  - libelle: Facturer les repas
`,
    },
    good: {
      fiche: `finalites:
  - libelle: Servir les repas de la cantine
    base_legale: contrat
`,
    },
  },
});
