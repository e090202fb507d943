import { typesDestinataire } from '../../data/vocabulaire.ts';
import { ficheRule } from '../../lint/rule.ts';
import { elements, estAbsente, valeur } from '../../model/reponse.ts';
import { rgpd } from '../sources.ts';
import { nommerTiers } from './nommer-tiers.ts';

export const contratAbsent = ficheRule({
  id: 'st-contrat-absent',
  role: 'responsable',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('28(3)'), rgpd('28(9)')],
  what: 'Chaque sous-traitant destinataire a un contrat référencé.',
  why: 'L’article 28 veut un contrat écrit avec chaque sous-traitant ; la CNIL recommande d’en garder la référence au registre, où un contrôle la cherchera.',
  messages: { default: 'Aucun contrat référencé avec le sous-traitant « {nom} » ({ref}).' },
  repair: 'Ajoutez `contrat: { date: …, reference: …, fin: … }` à ce destinataire.',
  reads: ['destinataires[].type', 'destinataires[].contrat'],
  check(fiche, { partage, report }) {
    for (const destinataire of elements(fiche.destinataires)) {
      const type = typesDestinataire.entree(valeur(destinataire.type));
      if (!type?.contratArt28 || !estAbsente(destinataire.contrat)) continue;
      const data = { ref: fiche.ref, nom: nommerTiers(destinataire, partage) };
      report({ at: destinataire.contrat, data });
    }
  },
  examples: {
    bad: {
      fiche: `destinataires:
  - { type: interne, service: ressources-humaines }
  - { type: sous-traitant, acteur: paieclair }
`,
    },
    good: {
      fiche: `destinataires:
  - { type: interne, service: ressources-humaines }
  - { type: sous-traitant, acteur: paieclair, contrat: { date: 2025-12-01, reference: 2025-118 } }
`,
    },
  },
});
