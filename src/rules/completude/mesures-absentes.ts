import { ficheRule } from '../../lint/rule.ts';
import { rgpd } from '../sources.ts';

export const mesuresAbsentes = ficheRule({
  id: 'a30-mesures-absentes',
  role: 'responsable',
  severity: 'error',
  source: 'loi',
  references: [rgpd('30(1)(g)'), rgpd('32(1)')],
  what: 'La fiche décrit au moins une mesure de sécurité.',
  why: 'L’article 30 demande, dans la mesure du possible, une description générale des mesures de sécurité de l’article 32.',
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
      fiche: [
        'mesures_securite:',
        '  - { type: sauvegarde, description: sauvegarde chiffrée chaque nuit sur un second site }',
        '  - { type: controle-sous-traitants, description: revue annuelle des contrats }',
      ].join('\n'),
    },
  },
});
