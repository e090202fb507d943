import { ficheRule } from '../../lint/rule.ts';
import { estAbsente } from '../../model/reponse.ts';
import { rgpd } from '../sources.ts';
import { dejaDemandee } from './constats.ts';
import { aipdDe } from './decision.ts';
import { LIGNES_DIRECTRICES } from './textes.ts';

export const aipdStatutAbsent = ficheRule({
  id: 'aipd-statut-absent',
  role: 'responsable',
  severity: 'info',
  source: 'usage',
  references: [rgpd('35(1)'), LIGNES_DIRECTRICES],
  what: 'La fiche dit si une analyse d’impact (AIPD) est requise.',
  why: 'La question se pose avant tout traitement susceptible d’engendrer un risque élevé ; l’inscrire au registre garde la trace de celui qui y a répondu, et pourquoi.',
  messages: { default: 'La fiche {ref} n’indique pas si une AIPD est requise.' },
  repair:
    'Ajoutez `aipd: { statut: …, motif: …, date: … }` ; `statut` vaut `requise`, `en-cours`, `realisee` ou `non-requise`.',
  reads: ['aipd.statut'],
  check(fiche, { partage, report }) {
    const statut = aipdDe(fiche)?.statut ?? fiche.aipd;
    if (fiche.arretee || !estAbsente(statut) || dejaDemandee(fiche, partage)) return;
    report({ at: statut, data: { ref: fiche.ref } });
  },
  examples: {
    bad: { sans: ['aipd'] },
    good: {
      fiche:
        'aipd: { statut: non-requise, motif: trois salariés et aucune donnée sensible, date: 2026-01-12 }',
    },
  },
});
