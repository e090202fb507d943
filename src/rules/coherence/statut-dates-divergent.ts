import { ficheRule } from '../../lint/rule.ts';
import { isoDe } from '../../model/date.ts';
import { valeur } from '../../model/reponse.ts';
import { OUTIL } from '../sources.ts';

export const statutDatesDivergent = ficheRule({
  id: 'statut-dates-divergent',
  role: 'toutes',
  severity: 'warning',
  source: 'usage',
  references: [OUTIL],
  what: 'Le statut d’une fiche s’accorde avec les dates de début et de fin du traitement.',
  why: 'Le statut décide de ce qui est contrôlé et imprimé : un projet déjà commencé ou un traitement fini mais dit en cours trompe le lecteur.',
  messages: {
    fini: 'La fiche {ref} est dite en cours alors que son traitement a pris fin le {date}.',
    'pas-fini': 'La fiche {ref} est dite arrêtée alors que son traitement prend fin le {date}.',
    'pas-commence': 'La fiche {ref} est dite en cours alors que son traitement commence le {date}.',
    commence: 'La fiche {ref} est dite en projet alors que son traitement a commencé le {date}.',
  },
  repair: {
    fini: 'Écrivez `statut: arrete`, ou corrigez `date_fin`.',
    'pas-fini': 'Écrivez `statut: en-cours` jusqu’à cette date, ou corrigez `date_fin`.',
    'pas-commence': 'Écrivez `statut: projet` jusqu’à cette date, ou corrigez `date_debut`.',
    commence: 'Écrivez `statut: en-cours` et complétez la fiche, ou corrigez `date_debut`.',
  },
  reads: ['statut', 'date_debut', 'date_fin'],
  check(fiche, { today, report }) {
    const { ref, date_debut, date_fin } = fiche;
    const [debut, fin] = [isoDe(valeur(date_debut)), isoDe(valeur(date_fin))];
    switch (valeur(fiche.statut)) {
      case 'en-cours':
        if (fin && fin < today) report({ at: fiche.statut, message: 'fini', data: { ref, date: fin } });
        else if (debut && debut > today)
          report({ at: fiche.statut, message: 'pas-commence', data: { ref, date: debut } });
        break;
      case 'arrete':
        if (fin && fin > today) report({ at: fiche.statut, message: 'pas-fini', data: { ref, date: fin } });
        break;
      case 'projet':
        if (debut && debut < today)
          report({ at: fiche.statut, message: 'commence', data: { ref, date: debut } });
        break;
      default:
    }
  },
  examples: {
    bad: { fiche: 'statut: en-cours\ndate_fin: 2026-06-30' },
    good: { fiche: 'statut: arrete\ndate_fin: 2026-06-30' },
  },
});
