import { ficheRule } from '../../lint/rule.ts';
import { isoDe } from '../../model/date.ts';
import { valeur } from '../../model/reponse.ts';
import { CNIL_MODELE_ODS } from '../sources.ts';
import { entreeDeListe } from './liste.ts';

export const dateListeFicheDiverge = ficheRule({
  id: 'date-liste-fiche-diverge',
  role: 'toutes',
  severity: 'warning',
  source: 'usage',
  references: [CNIL_MODELE_ODS],
  what: 'Les dates d’un traitement sont les mêmes dans la liste et dans sa fiche.',
  why: 'La liste s’imprime en tête du registre : deux dates pour une même fiche jettent le doute sur les deux.',
  messages: {
    creation: 'La création de {ref} est au {a} dans la liste et au {b} dans la fiche.',
    maj: 'La mise à jour de {ref} est au {a} dans la liste et au {b} dans la fiche.',
  },
  repair: {
    creation: 'Écrivez la même `date_creation` ici et dans `liste`.',
    maj: 'Écrivez la même `date_mise_a_jour` ici et dans `liste`.',
  },
  reads: [
    'date_creation',
    'date_mise_a_jour',
    'registre.liste[].date_creation',
    'registre.liste[].date_mise_a_jour',
  ],
  check(fiche, { partage, report }) {
    const entree = entreeDeListe(partage, fiche);
    if (!entree) return;
    const paires = [
      ['creation', entree.date_creation, fiche.date_creation],
      ['maj', entree.date_mise_a_jour, fiche.date_mise_a_jour],
    ] as const;
    for (const [message, dansListe, dansFiche] of paires) {
      const [a, b] = [isoDe(valeur(dansListe)), isoDe(valeur(dansFiche))];
      if (!a || !b || a === b) continue;
      report({ at: dansFiche, message, data: { ref: fiche.ref, a, b }, related: [dansListe.origine] });
    }
  },
  examples: {
    bad: {
      registre: 'liste: [{ reference: T-001, nom: Gestion de la paie, date_creation: 2025-01-12 }]',
    },
    good: {
      registre: 'liste: [{ reference: T-001, nom: Gestion de la paie, date_creation: 2026-01-12 }]',
    },
  },
});
