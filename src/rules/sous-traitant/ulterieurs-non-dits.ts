import { ficheRule } from '../../lint/rule.ts';
import { CNIL_REGISTRE, CNIL_SOUS_TRAITANT, rgpd } from '../sources.ts';

export const ulterieursNonDits = ficheRule({
  id: 'st30-ulterieurs',
  role: 'sous-traitant',
  severity: 'warning',
  source: 'cnil',
  references: [CNIL_REGISTRE, CNIL_SOUS_TRAITANT, rgpd('28(2)'), rgpd('28(4)')],
  what: 'La fiche de sous-traitant dit à quels sous-traitants ultérieurs l’organisme recourt.',
  why: 'La CNIL demande d’y porter leur nom et leurs coordonnées ; aucun ne peut intervenir sans l’autorisation écrite du client (article 28(2)).',
  messages: { default: 'La fiche {ref} ne mentionne pas les sous-traitants ultérieurs.' },
  repair:
    'Ajoutez `sous_traitants_ulterieurs` avec chaque prestataire et sa prestation, ou `sous_traitants_ulterieurs: aucun` après examen.',
  reads: ['sous_traitants_ulterieurs'],
  check({ sous_traitants_ulterieurs: at, ref }, { report }) {
    if (at.etat === 'absente') report({ at, data: { ref } });
  },
  examples: {
    bad: { sans: ['sous_traitants_ulterieurs'] },
    good: { fiche: 'sous_traitants_ulterieurs: aucun' },
  },
});
