import { ficheRule } from '../../lint/rule.ts';
import { rgpd } from '../sources.ts';

export const destinatairesAbsents = ficheRule({
  id: 'a30-destinataires-absents',
  role: 'responsable',
  severity: 'error',
  severities: { aucun: 'info' },
  source: 'loi',
  references: [rgpd('30(1)(d)')],
  what: 'La fiche indique qui reçoit les données, à commencer par le service interne qui les traite.',
  why: 'L’article 30 demande les catégories de destinataires, présents et futurs ; la CNIL y compte les sous-traitants.',
  messages: {
    default:
      'La fiche {ref} n’indique aucun destinataire (au minimum le service interne qui traite les données).',
    aucun:
      'La fiche {ref} déclare qu’il n’y a aucun destinataire, pas même le service qui traite les données.',
  },
  repair: {
    default: 'Ajoutez `destinataires` : les services internes, les sous-traitants, les organismes externes.',
    aucun:
      'Vérifiez, et ajoutez au moins le service interne : `destinataires: [{ type: interne, service: … }]`.',
  },
  absence: true,
  reads: ['destinataires'],
  check({ destinataires: at, ref }, { report }) {
    if (at.etat === 'absente') report({ at, data: { ref } });
    if (at.etat === 'aucun') report({ at, message: 'aucun', data: { ref } });
  },
  examples: {
    bad: {
      sans: ['destinataires'],
      registre: 'acteurs: { mairie-amboise: { nom: Mairie d’Amboise, courriel: dpo@ville-amboise.example } }',
    },
    good: {
      fiche:
        'destinataires: [{ type: interne, service: ressources-humaines }, { type: externe, nom: URSSAF Centre-Val de Loire }]',
      registre: 'acteurs: { mairie-amboise: { nom: Mairie d’Amboise, courriel: dpo@ville-amboise.example } }',
    },
  },
});
