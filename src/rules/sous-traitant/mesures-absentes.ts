import { ficheRule } from '../../lint/rule.ts';
import { rgpd } from '../sources.ts';

export const mesuresAbsentes = ficheRule({
  id: 'st30-mesures',
  role: 'sous-traitant',
  severity: 'error',
  source: 'loi',
  references: [rgpd('30(2)(d)'), rgpd('32(1)')],
  what: 'La fiche de sous-traitant décrit au moins une mesure de sécurité.',
  why: 'L’article 30(2) demande, dans la mesure du possible, une description générale des mesures de sécurité de l’article 32.',
  messages: { default: 'La fiche {ref} ne décrit aucune mesure de sécurité.' },
  repair:
    'Ajoutez `mesures_securite` en termes généraux : contrôle d’accès, traçabilité, sauvegarde… sans secret ni détail utile à un attaquant.',
  absence: true,
  reads: ['mesures_securite'],
  check({ mesures_securite: at, ref }, { report }) {
    if (at.etat === 'absente') report({ at, data: { ref } });
  },
  examples: {
    bad: { sans: ['mesures_securite'] },
    good: {
      fiche:
        'mesures_securite: [{ type: sauvegarde, description: sauvegarde chiffrée chaque nuit sur un second site }]',
    },
  },
});
