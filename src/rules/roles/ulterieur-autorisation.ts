import { ficheRule } from '../../lint/rule.ts';
import { elements, estAbsente, type Reponse, valeur } from '../../model/reponse.ts';
import type { Fiche } from '../../register/fiche.ts';
import type { Partage } from '../../register/partage.ts';
import { CNIL_SOUS_TRAITANT, rgpd } from '../sources.ts';
import { nommerTiers } from './nommer-tiers.ts';

export const ulterieurAutorisation = ficheRule({
  id: 'st-ulterieur-autorisation',
  role: 'toutes',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('28(2)'), CNIL_SOUS_TRAITANT],
  what: 'Chaque sous-traitant ultérieur a une autorisation écrite référencée.',
  why: 'Un sous-traitant ne recrute un autre sous-traitant qu’avec l’autorisation écrite préalable, spécifique ou générale, du responsable du traitement.',
  messages: {
    default: 'Le sous-traitant ultérieur « {nom} » n’a pas d’autorisation écrite référencée ({ref}).',
    responsable: 'Le sous-traitant ultérieur « {nom} » n’a pas d’autorisation écrite référencée ({ref}).',
  },
  repair: {
    default:
      'Ajoutez `autorisation: specifique` ou `autorisation: generale`, ou les mots de l’autorisation et sa date.',
    responsable:
      'Ajoutez `contrat` à ce destinataire, avec la date de l’autorisation donnée au sous-traitant.',
  },
  reads: ['sous_traitants_ulterieurs[].autorisation', 'destinataires[].type', 'destinataires[].contrat'],
  check(fiche, { partage, report }) {
    const message = fiche.role === 'sous-traitant' ? 'default' : 'responsable';
    for (const { at, nom } of nonAutorises(fiche, partage)) {
      report({ at, message, data: { ref: fiche.ref, nom } });
    }
  },
  examples: {
    bad: {
      fiche: `destinataires:
  - { type: interne, service: ressources-humaines }
  - { type: sous-traitant, acteur: paieclair, contrat: { date: 2025-12-01, reference: 2025-118 } }
  - { type: sous-traitant-ulterieur, nom: Loire Éditique, de: paieclair }
`,
    },
    good: {
      fiche: `destinataires:
  - { type: interne, service: ressources-humaines }
  - { type: sous-traitant, acteur: paieclair, contrat: { date: 2025-12-01, reference: 2025-118 } }
  - { type: sous-traitant-ulterieur, nom: Loire Éditique, de: paieclair, contrat: autorisation écrite du 15 janvier 2026 }
`,
    },
  },
});

/** Where the authorisation is missing: the processor writes it as such, the controller beside the recipient. */
function nonAutorises(fiche: Fiche, partage: Partage): { at: Reponse<unknown>; nom: string }[] {
  if (fiche.role === 'sous-traitant') {
    const muets = elements(fiche.sous_traitants_ulterieurs).filter(({ autorisation }) =>
      estAbsente(autorisation),
    );
    return muets.map((tiers) => ({ at: tiers.autorisation, nom: nommerTiers(tiers, partage) }));
  }
  const ulterieurs = elements(fiche.destinataires).filter(
    ({ type }) => valeur(type) === 'sous-traitant-ulterieur',
  );
  const muets = ulterieurs.filter(({ contrat }) => estAbsente(contrat));
  return muets.map((tiers) => ({ at: tiers.contrat, nom: nommerTiers(tiers, partage) }));
}
